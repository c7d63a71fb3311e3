import { delegates } from './delegates.ts'
import type { Random } from './random.ts'
import type { SeedDelegate } from './SeedDelegate.ts'
import { seedAddress } from './seedAddress.ts'
import { type Position, topicIds } from './topics.ts'

export type Member = { address: `0x${string}`; position: Position; tokens: number }

export type Voter = Member & { diligence: number; talkativeness: number }

export type Cast = {
  delegates: readonly (Voter & SeedDelegate)[]
  /** Holders who vote for themselves now and then. */
  selfVoters: readonly Voter[]
  /** Holders who hand their power to a delegate, sooner or later. */
  delegators: readonly Member[]
  /** Holders who do nothing yet; the first is the newcomer at the keyboard. */
  idle: readonly Member[]
}

/** Accounts of the local chain: 0 is the newcomer, 1 to 4 delegates, 5 and 6 delegators, 7 votes for itself. */
const firstDelegateAccount = 1
const delegateAccounts = 4
const counts = { delegators: 96, selfVoters: 14, idle: 12 }
const newcomerTokens = 25_000

export function castOf(accounts: readonly `0x${string}`[], random: Random): Cast {
  const own = (index: number) => accounts[index] ?? seedAddress(`account ${index}`)
  return {
    delegates: delegates.map((delegate, index) => ({
      ...delegate,
      address:
        index < delegateAccounts ? own(firstDelegateAccount + index) : seedAddress(delegate.name),
      tokens: Math.round(9_000 + delegate.renown * 4_500 * (0.6 + random.unit())),
    })),
    delegators: people('delegator', counts.delegators, [own(5), own(6)], random),
    selfVoters: people('voter', counts.selfVoters, [own(7)], random).map((member) => ({
      ...member,
      diligence: 0.15 + random.unit() * 0.35,
      talkativeness: 0.15,
    })),
    idle: people('idle', counts.idle, [own(0)], random).map((member, index) =>
      index === 0 ? { ...member, tokens: newcomerTokens } : member,
    ),
  }
}

function people(
  kind: string,
  count: number,
  first: readonly `0x${string}`[],
  random: Random,
): Member[] {
  return Array.from({ length: count }, (_, index) => ({
    address: first[index] ?? seedAddress(`${kind} ${index}`),
    position: somePosition(random),
    tokens: Math.round(Math.exp(9.6 + random.normal() * 1.05)),
  }))
}

/** People who press ahead on one topic tend to on others. */
function somePosition(random: Random): Position {
  const boldness = random.normal() * 0.5
  const around = () => Math.max(-1, Math.min(1, boldness + random.normal() * 0.45))
  const [treasury, protocol, grants, community, risk] = topicIds.map(around)
  return {
    treasury: treasury ?? 0,
    protocol: protocol ?? 0,
    grants: grants ?? 0,
    community: community ?? 0,
    risk: risk ?? 0,
  }
}
