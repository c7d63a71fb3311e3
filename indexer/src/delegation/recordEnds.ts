import { daosOfChain } from '../lib/configuredDaos.ts'
import { onEvent } from '../lib/onEvent.ts'
import { settleEnds } from './settleEnds.ts'

// A term that ends while nothing happens to its token: the next block of the chain tells.
onEvent('Ends:block', async ({ event, context }) => {
  const tokens = new Set(daosOfChain(context.chain.id).map(({ contracts }) => contracts.token))
  for (const token of tokens) await settleEnds(context, token, event)
})
