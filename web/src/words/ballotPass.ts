/** Several open votes, marked, looked over and cast in one pass. */
export const passWords = {
  title: 'Vote in one pass',
  lead: 'Mark how you vote where you want to, look it all over, and cast it. Until then your marks stay on this device.',
  start: (count: number) => `Vote on all ${count} in one pass`,
  power: 'You vote here with',
  heldByDelegates: 'Your delegates hold another',
  overrideThere: 'vote with it on the proposal’s page',
  addReason: 'Add a reason',
  unmark: 'Leave this one out',
  marked: (marked: number, all: number) => `${marked} of ${all} marked`,
  markFirst: 'Mark at least one vote first.',
  finishFirst: 'One of the reasons is too long.',
  review: (count: number) =>
    count === 0
      ? 'Look it over'
      : count === 1
        ? 'Look over 1 ballot'
        : `Look over ${count} ballots`,
  nothingTitle: 'Nothing waits for your ballot',
  nothingListed: 'None of the next votes to close waits for your ballot',
  unlisted: (count: number) =>
    count === 1
      ? 'One more vote is open. It closes later than these.'
      : `${count} more votes are open. They close later than these.`,
  allOpen: 'See all open votes',
  nothing: (votes: readonly { facts: { power: bigint } }[]) =>
    votes.length === 0
      ? 'Nothing is being voted on.'
      : votes.some(({ facts }) => facts.power > 0n)
        ? 'You have voted on everything that is open.'
        : 'This account had no voting power when these votes opened.',
  lostTitle: 'Marked, and left out now',
  lost: (title: string, why: 'closed' | 'voted' | 'noPower') =>
    ({
      closed: `“${title}”: voting has closed.`,
      voted: `“${title}”: you have voted there already.`,
      noPower: `“${title}”: this account has no voting power there.`,
    })[why],
  lostReason: (reason: string) => `Your reason was: ${reason}`,
  forget: 'Forget them',
  reviewTitle: 'Look it over',
  ballots: 'Your ballots',
  way: {
    unknown: 'Asking the wallet what it can do…',
    atomic: 'Your wallet sends them together: you confirm once, and either all count or none.',
    together: 'Your wallet takes them together: you confirm once, and each counts for itself.',
    none: 'Your wallet takes one at a time: it asks you once for each ballot.',
  },
  refused: 'Your wallet does not take several at once here. They go one by one instead.',
  castTogether: (count: number) => (count === 1 ? 'Cast 1 ballot' : `Cast ${count} ballots`),
  castOneByOne: (count: number) =>
    count === 1 ? 'Cast the ballot' : `Cast ${count} ballots, one by one`,
  back: 'Back to marking',
  noneOpen: 'None of these can be cast any more.',
  askAgain: 'Ask the wallet again',
  retry: (count: number) =>
    count === 1 ? 'Try the other one again' : `Try the other ${count} again`,
  outcome: (counted: number, all: number) =>
    counted === all
      ? all === 1
        ? 'Your ballot counted.'
        : `All ${all} ballots counted.`
      : `${counted} of ${all} ballots counted.`,
  inBlock: (block: string) => `In block ${block}.`,
  updating: 'Updating what you see…',
  unindexed: 'The index has not read it yet, so lists may still show the old state.',
  counted: 'Counted',
  skipped: 'Skipped; it stays marked.',
  leftOut: 'Left out:',
  missed: 'Not counted:',
  missedSomehow: 'it was not mined, or failed. Nothing of it took effect; it stays marked.',
  place: (place: number, count: number) => `${place} of ${count}`,
  stop: 'Stop after this one',
  stopping: 'It stops after this one.',
  paused: 'Stopped. What is left stays marked, also when you leave this page.',
  goOn: 'Go on',
  skip: 'Skip this one',
}
