import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { type FeedSource, feedId, linkTo } from './FeedSource.ts'
import { legibleLine } from './legibleText.ts'
import { readFeedChoices } from './readFeedChoices.ts'
import { type FeedProposal, readFeedProposals } from './readFeedProposals.ts'

const events = 200

/**
 * When votes close (RFC 5545); for a delegate also how it voted, so that what it has still to vote on stands out.
 * @param delegate absent: the calendar is the DAO's
 */
export async function deadlineCalendar(source: FeedSource, delegate?: string): Promise<string> {
  const { dao, indexed } = source
  const proposals = await readFeedProposals(source, events)
  const proposalIds = proposals.map(({ proposalId }) => proposalId)
  const voted =
    delegate === undefined ? undefined : await readFeedChoices(source, delegate, proposalIds)
  const whose = delegate === undefined ? '' : ` (${voted?.name ?? delegate})`
  const calendar = ical({
    name: calendarName(`${dao.name}: deadlines${whose}`),
    prodId: { company: 'Mandate', product: 'Deadlines' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 3_600,
  })
  for (const proposal of proposals) {
    const isOver = proposal.voteEnd.getTime() < Number(indexed.timestamp) * 1_000
    const what =
      voted === undefined
        ? 'Voting closes'
        : headline(voted.choices.get(proposal.proposalId), isOver)
    calendar.createEvent(eventOf(source, proposal, what))
  }
  return calendar.toString()
}

/** The generator escapes the texts of events (RFC 5545, 3.3.11), and not the name of the calendar. */
function calendarName(text: string): string {
  return legibleLine(text).replace(/[\\;,]/g, (character) => `\\${character}`)
}

function headline(choice: string | undefined, isOver: boolean): string {
  if (choice !== undefined) return `Voted ${choice}`
  return isOver ? 'Did not vote' : 'Not voted yet'
}

function eventOf(source: FeedSource, proposal: FeedProposal, what: string) {
  const { proposalId, number, title, createdAt, voteStart, voteEnd, canceledAt, isEstimated } =
    proposal
  return {
    id: feedId(source, 'deadline', proposalId),
    stamp: createdAt,
    start: voteEnd,
    end: voteEnd,
    summary: legibleLine(`${what}: ${number}. ${title}`),
    description: `Voting opens ${voteStart.toISOString()} and closes ${voteEnd.toISOString()}${isEstimated ? ', as far as blocks can tell' : ''}.`,
    status: canceledAt === null ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED,
    url: linkTo(source, `/proposals/${proposalId}`),
  }
}
