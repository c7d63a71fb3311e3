import { ponder } from 'ponder:registry'
import { dao } from 'ponder:schema'
import { daosOfChain } from '../lib/configuredDaos.ts'
import { readImmutables } from './readImmutables.ts'
import { readSettingsBefore } from './readSettingsBefore.ts'

ponder.on('Governor:setup', async ({ context }) => {
  const chainId = context.chain.id
  for (const { slug, name, contracts, startBlock } of daosOfChain(chainId)) {
    const [immutables, settings] = await Promise.all([
      readImmutables(context.client, contracts),
      readSettingsBefore(context.client, contracts, startBlock),
    ])
    if (settings.totalSupply !== 0n) {
      throw new Error(
        `The DAO "${slug}" is read from block ${startBlock} on, but its token was issued before: ` +
          'set startBlock to the block that deployed the token, or balances would be wrong.',
      )
    }
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
    })
  }
})
