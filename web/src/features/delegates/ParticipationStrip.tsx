import { Link } from '@tanstack/react-router'
import { explainIndexerError } from '../../indexer/explainIndexerError.ts'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { delegatesWords } from '../../words/delegates.ts'
import { useProfileWords } from './useProfileWords.ts'
import { type ProposalUse, useRecentParticipation } from './useRecentParticipation.ts'

const words = delegatesWords.profile
const count = 20

/**
 * The last proposals as marks: For up, Against down, a gap where there was no ballot. Each leads to its proposal. Nothing
 * for whoever could vote on none of them.
 */
export function ParticipationStrip(props: { address: string; couldVoteFrom: bigint | null }) {
  const { address, couldVoteFrom } = props
  const { openBallot } = useProfileWords(address)
  const { uses, error, retry } = useRecentParticipation({ address, couldVoteFrom, count })
  if (uses === undefined) {
    return error === null ? null : <ErrorState {...explainIndexerError(error)} onRetry={retry} />
  }
  const held = uses.filter(({ couldVote }) => couldVote)
  if (held.length === 0) return null
  const waiting = held.filter(({ choice }) => choice === null)
  return (
    <section>
      <h2 className="text-sm text-muted">{words.lastProposals(uses.length)}</h2>
      <ol className="mt-2.5 flex gap-0.5">
        {uses.toReversed().map((use) => (
          <li key={use.proposalId} className="flex-1">
            <Link
              to="/proposals/$proposalId"
              params={{ proposalId: use.proposalId }}
              title={describe(use, openBallot)}
              aria-label={describe(use, openBallot)}
              className="grid h-12 items-center rounded-sm hover:bg-sunken"
            >
              <span aria-hidden="true" className={`block rounded-xs ${markOf(use)}`} />
            </Link>
          </li>
        ))}
      </ol>
      <p className="mt-1.5 text-sm">
        {words.participationText(
          { cast: held.length - waiting.length, held: held.length },
          waiting.filter(({ isOpen }) => isOpen).length,
        )}
      </p>
    </section>
  )
}

function describe(use: ProposalUse, openBallot: string): string {
  return `${use.number}. ${use.title}: ${describeChoice(use, openBallot)}`
}

function describeChoice({ choice, isOpen, couldVote }: ProposalUse, openBallot: string): string {
  if (choice !== null) return words.choice(choice)
  if (!couldVote) return words.couldNotVote
  return isOpen ? openBallot : words.missed
}

function markOf({ choice, couldVote }: ProposalUse): string {
  if (!couldVote) return 'h-px'
  switch (choice) {
    case 'for':
      return 'h-5 bg-for -translate-y-2.5'
    case 'against':
      return 'h-5 bg-against translate-y-2.5'
    case 'abstain':
      return 'h-2 bg-abstain'
    default:
      return 'h-px bg-edge'
  }
}
