import { formatPercent, formatPoints, withMinus } from '../lib/formatPoints.ts'

const decisions = (count: number) => (count === 1 ? '1 decision' : `${count} decisions`)

/** What the search for a delegate says. */
export const matchingWords = {
  title: 'Find a delegate',
  table: (name: string) => `${name}, as a table`,
  intro: {
    heading: 'What matters to you?',
    lead: (dao: string) =>
      `Say what you would have decided on real past proposals of ${dao}. Your answers are compared with how delegates really voted, and you see who would vote as you would.`,
    topics: 'Topics you care about',
    topicsHint: 'Optional. They are asked about first and weigh three times as much.',
    decisions,
    sentence: 'Or say it in your own words',
    sentencePlaceholder: 'For example: more small grants, fewer risks with the savings',
    sentenceHint: 'Matched on this device to topics and past proposals.',
    found: (count: number) =>
      count === 1
        ? 'Found 1 past proposal to ask about first.'
        : `Found ${count} past proposals to ask about first.`,
    foundNothing: 'Nothing in the past proposals sounds like this. You can start all the same.',
    addTopic: (name: string) => `Add topic ${name}`,
    start: 'Start',
    goOn: 'Go on',
    minutes: 'Two minutes: up to twelve decisions, first matches after three.',
  },
  privacy: {
    short: 'Your answers stay on this device.',
    long: 'They are compared in your browser, with a public record that everyone downloads alike. No answer is sent anywhere.',
    download: 'Save my answers',
    load: 'Load saved answers',
    file: 'File of saved answers',
    erase: 'Erase my answers',
    problem: {
      unreadable: 'This is no file of saved answers, or it is damaged. Nothing was changed.',
      otherDao: 'These answers are about another DAO. Nothing was changed.',
    },
  },
  /** Said while what was replaced can be brought back. */
  replaced: {
    by: {
      erasing: 'Your answers are erased. Until you leave this page, you can bring them back.',
      loading: 'The saved answers are loaded. Until you leave this page, you can take that back.',
      undoing: 'It is again as it was before.',
    },
    undo: 'Undo',
  },
  learning: {
    loading: 'Downloading what was learned from the public voting record',
    opening: 'Opening it, in the background',
    source: (block: string) =>
      `Learned from every ballot on proposals whose vote was over at block ${block},`,
  },
  question: {
    progress: (number: number, most: number) => `Decision ${number} of up to ${most}`,
    blind: 'How it ended and who voted how is hidden, so that the answer is yours.',
    body: 'What was proposed',
    noBody: 'The proposal had no further text.',
    ask: 'How would you have voted?',
    for: 'For',
    against: 'Against',
    skip: 'Skip',
    matters: 'This matters to me',
    undo: 'Back',
    keys: 'Keys: F for, A against, S skip, M matters, Backspace back',
    asked: 'A statement that delegates take a stance on',
    restates: (title: string, month: string) =>
      `In other words: “${title}”, put to the vote in ${month}`,
    blindStances: 'Who declares what is hidden, so that the answer is yours.',
    decidedIn: (month: string) => `Put to the vote in ${month}`,
  },
  /** Said with the numbers of answers (For or Against) and of skips. */
  done: {
    heading: {
      nothingAnswered: 'Nothing is answered yet',
      tooFew: 'A few more answers are needed',
      unclear: 'Not clear yet',
      enough: 'That is enough to go on',
    },
    lastHeading: 'There is nothing more to ask',
    pause: {
      nothingAnswered: (_answered: number, skipped: number) =>
        `You skipped ${decisions(skipped)}, and a skip says nothing. First matches need three answers, For or Against.`,
      tooFew: (answered: number, skipped: number) =>
        `You answered ${decisions(answered)} and skipped ${skipped}. First matches need three answers, For or Against.`,
      unclear: (answered: number, _skipped: number) =>
        `You answered ${decisions(answered)}, and nobody stands out. More answers may change that, or it stays unclear.`,
      enough: (answered: number, _skipped: number) =>
        answered < 12
          ? `You answered ${decisions(answered)}. More would sharpen the result.`
          : `You answered ${decisions(answered)}. More would sharpen the result only a little.`,
    },
    last: {
      nothingAnswered: (_answered: number, skipped: number) =>
        `You skipped ${skipped === 0 ? 'nothing' : decisions(skipped)} and answered none. To get matches, ask again about one below.`,
      tooFew: (answered: number, _skipped: number) =>
        `You answered ${decisions(answered)}, and matches need three. To get there, ask again below about one that you skipped.`,
      unclear: (answered: number, _skipped: number) =>
        `You answered ${decisions(answered)}, and nobody stands out. It stays unclear: no further question would change that.`,
      enough: (_answered: number, _skipped: number) =>
        'More answers would hardly change who matches.',
    },
    more: 'Ask me more',
  },
  answers: {
    heading: 'Your answers',
    change: (title: string) => `Your answer to “${title}”`,
    withdraw: (title: string) => `Ask again about “${title}”`,
    matters: 'matters to you',
    remove: 'Ask again',
    gone: 'A proposal that no longer counts',
  },
  matches: {
    heading: 'Who would vote as you would',
    typical: 'a typical delegate',
    pointsFewer: (points: number) => `${withMinus(-points)} points`,
    pointsMore: (points: number) => `+${points} points`,
    waiting: (left: number) =>
      left === 1
        ? 'First matches after one more answer.'
        : `First matches after ${left} more answers.`,
    advantage: (points: number) =>
      points >= 0
        ? `Agrees with you on about ${formatPoints(points)} more of the contested votes than a typical delegate`
        : `Agrees with you on about ${formatPoints(-points)} fewer of the contested votes than a typical delegate`,
    range: (low: number, high: number) => `likely between ${withMinus(low)} and ${withMinus(high)}`,
    rangeNote:
      'Share of contested votes. In four cases of five, what comes out over the votes ahead lies between these bounds.',
    alignment: 'Expected agreement',
    alignmentRange: (low: string, high: string) => `${low} to ${high}`,
    delegators: 'Speaks for',
    power: 'Voting power',
    basis: {
      recorded: 'From their votes',
      declared: 'Declared, not yet proven',
      both: 'From their votes and stances',
    },
    agreements: (count: number) =>
      count === 1 ? 'Agrees on 1 answer' : `Agrees on ${count} answers`,
    differences: (count: number) =>
      count === 1 ? 'Differs on 1 answer' : `Differs on ${count} answers`,
    byTopic: 'By topic, in points',
    weightsHint:
      'Those you tick weigh three times as much, and the next questions are about them first.',
    topicFilter: 'Matches on',
    allTopics: 'On everything',
    onTopic: (name: string) => `On ${name} alone`,
    declaredOnly: 'These matches rest on what delegates declare, not on what they did.',
    toStance: 'What they declare',
    decisive:
      'Much hangs on this answer: without it, less than half of the advantage would be left.',
    noCommon: 'They voted on none of the decisions you answered; this rests on similar ones.',
    theirs: { for: 'voted For', against: 'voted Against' },
    declares: { for: 'declares For', against: 'declares Against' },
    you: { for: 'you: For', against: 'you: Against' },
    contradiction: 'Their own ballot says the opposite of what they declare:',
    current: (parts: readonly string[]) =>
      parts.length === 0
        ? 'You delegate to them now'
        : `You delegate to them now: ${parts.join(', ')}`,
    currentHeading: (count: number) =>
      count === 1 ? 'Your delegate now' : 'Others whom you delegate to now',
    place: (place: number, of: number) =>
      `Place ${place.toLocaleString('en')} of ${of.toLocaleString('en')}`,
    currentUnknown: 'is your delegate now, and has too little of a record to be compared with you.',
    compare: 'Compare',
    compareNamed: (name: string) => `Compare ${name}`,
    tie: 'Delegates this close are a tie: their order is drawn, not ranked. Whoever already holds much voting power may come later, never sooner.',
    split: 'You need not settle for one: your power can be split between several of them.',
  },
  unclear: {
    heading: 'No clear match yet',
    answerMore:
      'Another answer usually helps. You can also read how delegates voted and choose by your own judgement.',
    browse: 'Look through all delegates',
    self: 'You can also read how delegates voted and choose by your own judgement, or vote yourself.',
    keep: 'Vote myself',
    nearest: 'The nearest so far, without a promise',
  },
  refused: {
    heading: 'This record cannot tell',
    lead: 'We would rather say nothing than guess.',
    browse: 'Look through all delegates',
    statements:
      'Read what delegates say of themselves and how they voted, and choose by your own judgement.',
    questionnaire: 'Until then, delegates can answer the questionnaire.',
    keep: 'Vote myself',
  },
  compare: {
    heading: 'Side by side',
    most: 'Up to four at a time.',
    full: 'Four are side by side already. Take one out to add another.',
    empty: 'Tick “Compare” on two matches or more to see them side by side.',
    advantage: 'Against a typical delegate',
    points: (points: number) => (points > 0 ? `+${points}` : withMinus(points)),
    range: (low: number, high: number) => `(${withMinus(low)} to ${withMinus(high)} points)`,
    basis: 'Rests on',
    neither: 'Neither For nor Against',
    declared: 'declared',
    remove: (name: string) => `Take ${name} out`,
  },
  replay: {
    heading: 'Had you delegated before',
    lead: (count: number, amount: string | null) =>
      `How your ${amount ?? 'vote'} would have been used in the last ${count} proposals.`,
    choice: { for: 'For', against: 'Against', abstain: 'Abstain', split: 'Split' },
    missed: 'Did not vote',
    used: (used: number, all: number) => `used in ${used} of ${all}`,
  },
  wish: {
    answered: { for: 'You said you would vote For.', against: 'You said you would vote Against.' },
    likely: {
      for: 'You would likely have voted For.',
      against: 'You would likely have voted Against.',
    },
    unsure: 'Your answers do not tell what you would have chosen.',
    alike: 'As you',
    different: 'Unlike you',
    steady: (name: string, alike: number, all: number) =>
      `${name} decided as you would have on ${alike} of ${all} contested proposals: within what was to be expected.`,
    drifting: (name: string) => `${name} may be drifting away from you.`,
    driftReason: (alike: number, all: number, promised: number) =>
      `Decided as you would have on ${alike} of ${all} contested proposals; about ${formatPercent(promised)} was to be expected, and chance alone hardly explains the difference.`,
    since: 'It shows since proposal',
    yours: 'Nothing changes unless you change it.',
    findAnother: 'Look for another delegate',
    answerFirst:
      'Answer a few questions, and each ballot stands beside what you would have chosen. Your answers stay on this device.',
    toQuestions: 'To the questions',
  },
  failure: {
    heading: 'The search could not run',
    worker: 'Your browser stopped the comparison. Your answers are safe on this device.',
    unreadable:
      'What was learned from the public record cannot be read: it came damaged, or in another version than this page. Try again; if it stays so, reload the page. Your answers are safe on this device.',
  },
} as const
