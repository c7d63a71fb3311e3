import { isConcentrated } from '@mandate/governance/concentration'
import type { Delegation } from '@mandate/governance/delegation'
import type { TopicMoves } from '@mandate/governance/delegationPreview'
import { useDaoFacts } from '../../indexer/useDaoFacts.ts'
import { useTopics } from '../../indexer/useTopics.ts'
import { formatShare } from '../../lib/formatAmount.ts'
import { shortAddress } from '../../lib/shortAddress.ts'
import { Notice } from '../../ui/Notice.tsx'
import { delegationWords } from '../../words/delegation.ts'
import type { DelegationKind } from './delegationTarget.ts'
import { describeInstruction } from './describeInstruction.ts'
import { explainProblem } from './explainProblem.ts'
import { MoveTables } from './MoveTables.tsx'
import type { Preview } from './previewRows.ts'

const words = delegationWords.preview

/** What a delegation would move, who would see what, and what speaks against it. */
export function PreviewFacts(props: {
  preview: Preview
  changes: readonly Delegation[]
  kind: DelegationKind
  delegator: string
  nameOf: (account: string) => string | null
}) {
  const { preview, changes, kind, delegator, nameOf } = props
  const topics = useTopics()
  const delegatedVotes = BigInt(useDaoFacts().data?.dao?.delegatedVotes ?? 0)
  switch (preview.kind) {
    case 'nothing':
      return <Notice>{words.chooseTopics}</Notice>
    case 'refused':
      return (
        <Notice tone="warn" role="alert">
          {explainProblem(preview.problem, topics.nameOf)}
        </Notice>
      )
    case 'same':
      return <Notice>{kind === 'self' ? words.nothingSelf : words.nothing}</Notice>
    case 'empty':
      return <Notice>{kind === 'self' ? words.emptySelf : words.empty}</Notice>
    case 'term':
      return <Notice>{words.onlyTerm}</Notice>
    case 'moves': {
      const risky = riskiest(preview.moves, delegatedVotes, delegator)
      const calledWhat = (account: string) => nameOf(account) ?? shortAddress(account)
      return (
        <>
          <MoveTables moves={preview.moves} nameOf={nameOf} />
          {risky === null ? null : (
            <Notice tone="warn">
              {words.concentrationOf(
                calledWhat(risky.account),
                formatShare(risky.after, delegatedVotes),
              )}
            </Notice>
          )}
          <ul className="flex list-disc flex-col gap-1.5 pl-5 text-sm text-muted marker:text-edge">
            <li>
              {words.others}:{' '}
              {kind === 'self'
                ? words.othersSeeBack(shortAddress(delegator))
                : words.othersSee(
                    shortAddress(delegator),
                    changes.map((change) =>
                      describeInstruction(change, { nameOf: calledWhat, topicName: topics.nameOf }),
                    ),
                  )}
            </li>
            <li>{words.running}</li>
            {kind === 'other' ? <li>{words.notPassed}</li> : null}
          </ul>
        </>
      )
    }
  }
}

/** Who would hold too much after the moves, apart from the delegator itself. */
function riskiest(moves: readonly TopicMoves[], total: bigint, delegator: string) {
  const gains = moves
    .flatMap(({ changes }) => changes)
    .filter(({ account, before, after }) => after > before && account !== delegator)
  const largest = gains.reduce<(typeof gains)[number] | null>(
    (most, gain) => (most === null || gain.after > most.after ? gain : most),
    null,
  )
  return largest !== null && isConcentrated({ power: largest.after, total }) ? largest : null
}
