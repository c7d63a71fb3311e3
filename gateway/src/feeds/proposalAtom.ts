import { type FeedSource, feedId, linkTo } from './FeedSource.ts'
import { type AtomEntry, printAtom } from './printAtom.ts'
import { type FeedProposal, readFeedProposals } from './readFeedProposals.ts'

const entries = 50

/** A DAO's latest proposals, and what became of them. */
export async function proposalAtom(source: FeedSource): Promise<string> {
  const { dao } = source
  const proposals = await readFeedProposals(source, entries)
  return printAtom({
    id: feedId(source, 'proposals'),
    title: `${dao.name}: proposals`,
    subtitle: dao.description,
    since: new Date(0),
    link: linkTo(source, '/proposals'),
    entries: proposals.map((proposal) => entryOf(source, proposal)),
  })
}

function entryOf(source: FeedSource, proposal: FeedProposal): AtomEntry {
  const { proposalId, number, title, proposer, createdAt } = proposal
  const steps = stepsOf(proposal)
  const happened = steps.filter(({ isPlanned }) => !isPlanned).map(({ at }) => at.getTime())
  return {
    id: feedId(source, 'proposal', proposalId),
    title: `${number}. ${title}`,
    updated: new Date(Math.max(...happened)),
    published: createdAt,
    author: proposer,
    text: steps.map(({ what, at }) => `${what} ${at.toISOString()}`).join('\n'),
    link: linkTo(source, `/proposals/${proposalId}`),
  }
}

type Step = { what: string; at: Date; isPlanned: boolean }

function stepsOf(proposal: FeedProposal): Step[] {
  const { createdAt, voteStart, voteEnd, queuedAt, executedAt, canceledAt, isEstimated } = proposal
  const about = isEstimated ? ' about' : ''
  const done = (what: string, at: Date | null) =>
    at === null ? [] : [{ what, at, isPlanned: false }]
  return [
    ...done('Proposed', createdAt),
    { what: `Voting opens${about}`, at: voteStart, isPlanned: true },
    { what: `Voting closes${about}`, at: voteEnd, isPlanned: true },
    ...done('Queued', queuedAt),
    ...done('Executed', executedAt),
    ...done('Canceled', canceledAt),
  ]
}
