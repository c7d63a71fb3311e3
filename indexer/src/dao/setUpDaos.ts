import { ponder } from 'ponder:registry'
import { dao } from 'ponder:schema'
import { daosOfChain, firstBlockOfChain } from '../lib/configuredDaos.ts'
import { checkContracts } from './checkContracts.ts'
import { readImmutables } from './readImmutables.ts'
import { readSettingsBefore } from './readSettingsBefore.ts'

ponder.on('Governor:setup', async ({ context }) => {
  const chainId = context.chain.id
  const firstBlock = firstBlockOfChain(chainId)
  for (const configured of daosOfChain(chainId)) {
    const { slug, name, contracts } = configured
    await checkContracts(context.client, configured)
    const [immutables, settings] = await Promise.all([
      readImmutables(context.client, contracts),
      readSettingsBefore(context.client, configured, firstBlock),
    ])
    await context.db.insert(dao).values({
      chainId,
      governor: contracts.governor,
      slug,
      name,
      token: contracts.token,
      treasury: contracts.treasury,
      registry: contracts.registry ?? null,
      ...immutables,
      ...settings,
      latestSnapshot: 0n,
      proposalCount: 0,
      ballotCount: 0,
      holderCount: 0,
      delegateCount: 0,
      delegatedVotes: 0n,
      nextEnd: null,
    })
  }
})
