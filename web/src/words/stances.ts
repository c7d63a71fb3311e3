/** What is said about the questionnaire and the stances that delegates take. */
export const stanceWords = {
  answer: 'Answer the questionnaire',
  change: 'Change my answers',
  submit: 'Submit a signed declaration',
  declared: { for: 'In favour', against: 'Against', abstain: 'Undecided' },
  declaredOn: 'Declared',
  related: (count: number) =>
    count === 1 ? 'Another ballot on this subject' : `The last ${count} ballots on this subject`,
  notAsked: 'Not asked any more',
  dialog: {
    title: 'The questionnaire',
    lead: (version: number) =>
      `Version ${version}. Your answers are public, under your account; you can change them later, and what was declared stays in the chain’s history.`,
    unanswered: 'No answer',
    restates: 'Restates a past proposal: your ballot on it will stand beside your answer.',
    publish: (count: number) => (count === 1 ? 'Publish 1 answer' : `Publish ${count} answers`),
    publishNone: 'Nothing to publish',
    sign: 'Only sign, let somebody else submit',
    kept: 'Your answers are kept on this device until they are published.',
    done: 'Declared. Everyone sees it now.',
  },
  signed: {
    heading: 'Signed, and not yet public',
    lead: (until: string) =>
      `Give this text to anybody: whoever submits it before ${until} pays the transaction, and can change nothing in it. It is void once you declare or publish anything else.`,
    copy: 'Copy the declaration',
  },
  submitDialog: {
    title: 'Submit a signed declaration',
    lead: 'A delegate signed its answers and gave them to you. You pay the transaction; only what was signed can be declared.',
    field: 'The declaration',
    hint: 'The text that the delegate copied, in curly brackets.',
    unreadable:
      'This is no signed declaration: paste all of it, from the first bracket to the last.',
    foreign: 'It was signed for another chain or another registry than this DAO’s.',
    expired: 'It was to be submitted earlier: the delegate has to sign again.',
    says: (count: number) => (count === 1 ? 'declares 1 answer:' : `declares ${count} answers:`),
    send: 'Submit it',
    done: 'Submitted. The answers stand on the delegate’s profile.',
  },
} as const
