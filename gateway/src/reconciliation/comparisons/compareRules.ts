import type { DaoConfig } from '@mandate/governance/dao'
import { mandateGovernorAbi } from '@mandate/protocol/abis'
import type { Claim } from '../claims/Claim.ts'
import { checkClaims } from '../claims/checkClaims.ts'
import type { Difference, Place } from '../Difference.ts'
import { type Named, pairKey } from '../entries/namedInLogs.ts'
import { type IndexedChain, readIndexedMoment } from '../IndexedChain.ts'
import { readAll } from '../readRows.ts'
import { settle } from '../settle.ts'
import {
  type ActionRuleRow,
  actionRulesQuery,
  type ProposalTypeRow,
  proposalTypesQuery,
  topicsQuery,
} from './ruleQueries.ts'

/** What a call may carry that no rule names: topic 0, and type 0. */
const defaultOnly = 1

/** Holds proposal types, topics and what actions may carry against the governor. @throws UnavailableError */
export async function compareRules(
  indexedChain: IndexedChain,
  dao: DaoConfig,
  named: Pick<Named, 'types' | 'topics' | 'actions'>,
): Promise<readonly Difference[]> {
  const { askIndexer, client } = indexedChain
  return await settle(async () => {
    const types = await readAll(askIndexer, proposalTypesQuery(dao))
    const topics = await readAll(askIndexer, topicsQuery(dao))
    const actions = await readAll(askIndexer, actionRulesQuery(dao))
    const { number: blockNumber } = await readIndexedMoment(indexedChain)
    const claims = [...claimsOfTypes(dao, types, named), ...claimsOfActions(dao, actions, named)]
    return [
      ...(await checkClaims(client, { dao: dao.slug, blockNumber }, claims)),
      ...compareNames({ dao, what: 'proposal type' }, types, named.types),
      ...compareNames({ dao, what: 'topic' }, topics, named.topics),
    ]
  })
}

function claimsOfTypes(
  { contracts }: DaoConfig,
  rows: readonly ProposalTypeRow[],
  { types }: Pick<Named, 'types'>,
): readonly Claim[] {
  const byNumber = new Map(rows.map((row) => [row.number, row]))
  return [...new Set([...byNumber.keys(), ...types.keys()])].map((number) => {
    const row = byNumber.get(number)
    return {
      subject: `the rules of proposal type ${number}`,
      indexed: row === undefined ? 'missing' : describeRules(row),
      view: {
        abi: mandateGovernorAbi,
        address: contracts.governor,
        functionName: 'proposalTypeOf',
        args: [number],
      },
      say: (answer) => {
        const rules = answer as Record<string, number>
        return describeRules({
          votingDelay: `${rules.votingDelaySeconds}`,
          votingPeriod: `${rules.votingPeriodSeconds}`,
          executionDelay: `${rules.executionDelaySeconds}`,
          quorumBasisPoints: Number(rules.quorumBasisPoints),
          approvalThreshold: Number(rules.approvalThresholdBasisPoints),
        })
      },
      place: types.get(number) ?? null,
    }
  })
}

function describeRules(rules: Omit<ProposalTypeRow, 'number' | 'name'>): string {
  return (
    `delay ${rules.votingDelay}, period ${rules.votingPeriod}, execution delay ${rules.executionDelay}, ` +
    `quorum ${rules.quorumBasisPoints}, approval threshold ${rules.approvalThreshold}`
  )
}

function claimsOfActions(
  { contracts }: DaoConfig,
  rows: readonly ActionRuleRow[],
  { actions }: Pick<Named, 'actions'>,
): readonly Claim[] {
  const byKey = new Map(rows.map((row) => [pairKey(row.target, row.selector), row]))
  return [...new Set([...byKey.keys(), ...actions.keys()])].flatMap((key) => {
    const [target, selector] = key.split(' ')
    const row = byKey.get(key)
    return (['topics', 'types'] as const).map((what) => ({
      subject: `the ${what} that calls of ${selector} on ${target} may carry`,
      indexed: `${row?.[what] || defaultOnly}`,
      view: {
        abi: mandateGovernorAbi,
        address: contracts.governor,
        functionName: `${what}Allowed`,
        args: [target, selector],
      },
      say: String,
      place: actions.get(key) ?? null,
    }))
  })
}

type NamedRow = { number: number; name: string }

/** Names are told by logs alone. */
function compareNames(
  { dao, what }: { dao: DaoConfig; what: string },
  rows: readonly NamedRow[],
  named: ReadonlyMap<number, Place & { name: string }>,
): readonly Difference[] {
  const names = new Map(rows.map(({ number, name }) => [number, name]))
  return [...new Set([...names.keys(), ...named.keys()])].flatMap((number) => {
    const told = named.get(number)
    const [indexed, onChain] = [names.get(number), told?.name.replaceAll('\u0000', '\uFFFD')]
    if (indexed === onChain) return []
    return [
      {
        dao: dao.slug,
        subject: `the name of ${what} ${number}`,
        indexed: indexed ?? 'missing',
        onChain: onChain ?? 'missing',
        place: told ?? null,
      },
    ]
  })
}
