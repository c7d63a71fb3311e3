import { type FeedSource, feedId, linkTo } from './FeedSource.ts'
import { printAtom } from './printAtom.ts'
import { readFeedBallots } from './readFeedBallots.ts'

/** How a delegate votes, with its reasons. */
export async function delegateAtom(source: FeedSource, delegate: string): Promise<string> {
  const { dao, read } = source
  const { ballots, name } = await readFeedBallots(read, dao, delegate)
  const author = name ?? delegate
  return printAtom({
    id: feedId(source, 'delegate', delegate),
    title: `${author} in ${dao.name}`,
    subtitle: `The ballots of ${delegate}`,
    since: new Date(0),
    link: linkTo(source, `/delegates/${delegate}`),
    entries: ballots.map(({ proposalId, choice, isOverride, reason, castAt, proposal }) => ({
      id: feedId(source, isOverride ? 'override' : 'ballot', proposalId, delegate),
      title: `${choice}: ${proposal?.title ?? proposalId}`,
      updated: castAt,
      published: castAt,
      author,
      text: reason,
      link: linkTo(source, `/proposals/${proposalId}`),
    })),
  })
}
