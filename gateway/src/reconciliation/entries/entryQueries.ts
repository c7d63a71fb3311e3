import type { DaoConfig } from '@mandate/governance/dao'
import { z } from 'zod'
import { ballotKey } from './ballotKey.ts'
import { describeBallot, type EntryList } from './Entry.ts'
import { memberQueries } from './memberQueries.ts'
import { digits, type EntryQuery, placed } from './NamedEntry.ts'
import { proposalQueries } from './proposalQueries.ts'
import { describeChange, describeMove, logKey } from './tokenEntries.ts'

/** How each list is read, in the words of `expectedEntries`. */
export function entryQueries(dao: DaoConfig): Readonly<Record<EntryList, EntryQuery>> {
  return {
    ...proposalQueries(dao),
    ...memberQueries(dao),
    ballots: ballotEntries(dao),
    powerEvents: powerEntries(dao),
    delegationEvents: delegationEntries(dao),
  }
}

function ballotEntries({ chain, contracts }: DaoConfig): EntryQuery {
  return {
    list: 'ballots',
    filter: 'ballotFilter',
    fields:
      'proposalId voter isOverride choice againstShare forShare abstainShare castWeight weight reason block transaction',
    where: { chainId: chain.id, governor: contracts.governor },
    orderBy: 'proposalId',
    row: placed
      .extend({
        proposalId: z.string(),
        voter: z.string(),
        isOverride: z.boolean(),
        choice: z.string(),
        reason: z.string(),
        againstShare: z.number(),
        forShare: z.number(),
        abstainShare: z.number(),
        castWeight: digits,
        weight: digits,
      })
      .transform(({ block, transaction, isOverride, ...row }) => {
        const { againstShare: against, forShare, abstainShare: abstain, ...said } = row
        return {
          key: ballotKey(row, isOverride),
          entry: {
            text: describeBallot({ ...said, against, for: forShare, abstain }),
            place: { block, transaction },
          },
        }
      }),
  }
}

function powerEntries({ chain, contracts }: DaoConfig): EntryQuery {
  return {
    list: 'powerEvents',
    filter: 'powerEventFilter',
    fields: 'account topic before after block logIndex transaction',
    // The end of a delegation, which no log tells, has a negative index.
    where: { chainId: chain.id, token: contracts.token, logIndex_gte: 0 },
    orderBy: 'block',
    row: placed
      .extend({
        account: z.string(),
        topic: z.number(),
        before: digits,
        after: digits,
        logIndex: z.number(),
      })
      .transform(({ logIndex, block, transaction, ...move }) => ({
        key: logKey(block, logIndex),
        entry: { text: describeMove(move), place: { block, transaction } },
      })),
  }
}

function delegationEntries({ chain, contracts }: DaoConfig): EntryQuery {
  return {
    list: 'delegationEvents',
    filter: 'delegationEventFilter',
    fields: 'delegator topic delegates shares endsAt block logIndex transaction',
    where: { chainId: chain.id, token: contracts.token },
    orderBy: 'block',
    row: placed
      .extend({
        delegator: z.string(),
        topic: z.number(),
        delegates: z.array(z.string()),
        shares: z.array(z.number()),
        endsAt: digits.nullable(),
        logIndex: z.number(),
      })
      .transform(({ delegator, topic, delegates, shares, endsAt, logIndex, ...place }) => ({
        key: logKey(place.block, logIndex),
        entry: {
          text: describeChange({
            delegator,
            topic,
            shares: delegates.map((delegate, index) => ({
              delegate,
              basisPoints: shares[index] ?? 0,
            })),
            endsAt: endsAt ?? 0n,
          }),
          place,
        },
      })),
  }
}
