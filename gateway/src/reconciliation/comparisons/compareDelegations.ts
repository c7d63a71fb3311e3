import type { ChainMoment } from '@mandate/governance/clock'
import type { DaoConfig } from '@mandate/governance/dao'
import { wholeBasisPoints } from '@mandate/governance/split'
import { isInForce } from '@mandate/governance/terms'
import { governanceTokenAbi } from '@mandate/protocol/abis'
import { zeroAddress } from 'viem'
import { z } from 'zod'
import type { Claim } from '../claims/Claim.ts'
import { checkClaims } from '../claims/checkClaims.ts'
import type { Difference, Place } from '../Difference.ts'
import { describeInstruction } from '../entries/Entry.ts'
import { pairKey } from '../entries/namedInLogs.ts'
import { type IndexedChain, readIndexedMoment } from '../IndexedChain.ts'
import { type RowQuery, readAll } from '../readRows.ts'
import { settle } from '../settle.ts'

type DelegationRow = {
  delegator: string
  topic: number
  delegate: string
  share: number
  position: number
  endsAt: bigint | null
}

type Options = {
  /** Whoever ever gave an instruction, and on which topic. */
  named: ReadonlyMap<string, Place>
  /** The token knows shares, topics and ends. */
  hasParts: boolean
}

/** Holds every standing instruction against what the token says, also that none stands. @throws UnavailableError */
export async function compareDelegations(
  indexedChain: IndexedChain,
  dao: DaoConfig,
  { named, hasParts }: Options,
): Promise<readonly Difference[]> {
  return await settle(async () => {
    const rows = await readAll(indexedChain.askIndexer, delegationsQuery(dao))
    const moment = await readIndexedMoment(indexedChain)
    const standing = instructionsOf(rows, moment)
    const keys = new Set([...named.keys(), ...standing.keys()])
    const claims = [...keys].map((key) =>
      claimOf(key, {
        indexed: standing.get(key) ?? [],
        place: named.get(key) ?? null,
        question: hasParts ? questionOfParts(dao, key) : plainQuestion(dao, key),
      }),
    )
    return await checkClaims(
      indexedChain.client,
      { dao: dao.slug, blockNumber: moment.number },
      claims,
    )
  })
}

function delegationsQuery({ chain, contracts }: DaoConfig): RowQuery<DelegationRow> {
  return {
    list: 'delegations',
    filter: 'delegationFilter',
    fields: 'delegator topic delegate share position endsAt',
    row: z.object({
      delegator: z.string(),
      topic: z.number(),
      delegate: z.string(),
      share: z.number(),
      position: z.number(),
      endsAt: z.string().transform(BigInt).nullable(),
    }),
    where: { chainId: chain.id, token: contracts.token },
    orderBy: 'delegator',
  }
}

/** By delegator and topic, in the order of their positions; what is over by now is none. */
function instructionsOf(rows: readonly DelegationRow[], { timestamp }: ChainMoment) {
  const instructions = new Map<string, DelegationRow[]>()
  for (const row of rows.toSorted((one, other) => one.position - other.position)) {
    if (!isInForce(row.endsAt, timestamp)) continue
    const key = pairKey(row.delegator, row.topic)
    instructions.set(key, [...(instructions.get(key) ?? []), row])
  }
  return instructions
}

type Question = Pick<Claim, 'view' | 'say'>
type Told = { indexed: readonly DelegationRow[]; place: Place | null; question: Question }

function claimOf(key: string, { indexed, place, question }: Told): Claim {
  const [delegator, topic] = key.split(' ')
  const shares = indexed.map(({ delegate, share }) => ({ delegate, basisPoints: share }))
  return {
    subject: `the delegation of ${delegator} on topic ${topic}`,
    indexed: describeInstruction({ shares, endsAt: indexed[0]?.endsAt ?? 0n }),
    ...question,
    place,
  }
}

function questionOfParts({ contracts }: DaoConfig, key: string): Question {
  const [delegator, topic] = key.split(' ')
  return {
    view: {
      abi: governanceTokenAbi,
      address: contracts.token,
      functionName: 'delegationOf',
      args: [delegator, Number(topic)],
    },
    say: (answer) => {
      const [shares, endsAt] = answer as [{ delegate: string; basisPoints: number }[], number]
      return describeInstruction({ shares, endsAt: BigInt(endsAt) })
    },
  }
}

function plainQuestion({ contracts }: DaoConfig, key: string): Question {
  const [delegator] = key.split(' ')
  return {
    view: {
      abi: governanceTokenAbi,
      address: contracts.token,
      functionName: 'delegates',
      args: [delegator],
    },
    say: (answer) => {
      const whole = { delegate: String(answer), basisPoints: wholeBasisPoints }
      return describeInstruction({ shares: answer === zeroAddress ? [] : [whole], endsAt: 0n })
    },
  }
}
