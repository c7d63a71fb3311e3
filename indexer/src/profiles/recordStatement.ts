import { profile } from 'ponder:schema'
import { daosOfContract } from '../lib/configuredDaos.ts'
import { onEvent } from '../lib/onEvent.ts'
import { storableText } from '../lib/storableText.ts'
import { updateAccount } from '../lib/updateAccount.ts'

onEvent('Registry:StatementPublished', async ({ event, context }) => {
  const chainId = context.chain.id
  const registry = event.log.address
  const address = event.args.delegate
  const name = storableText(event.args.name)
  const statement = storableText(event.args.statement)

  const publication = {
    name,
    statement,
    updatedAt: event.block.timestamp,
    block: event.block.number,
    transaction: event.transaction.hash,
  }
  await context.db
    .insert(profile)
    .values({ chainId, registry, address, ...publication })
    .onConflictDoUpdate(publication)

  const tokens = daosOfContract(chainId, 'registry', registry).map((dao) => dao.contracts.token)
  for (const token of new Set(tokens)) {
    await updateAccount(context, { chainId, token, address }, () => ({
      name: name === '' ? null : name,
      hasStatement: statement !== '',
    }))
  }
})
