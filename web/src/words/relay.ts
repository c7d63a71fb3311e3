/** Ballots that are signed by one and sent by another. */
export const relayWords = {
  sign: 'Only sign',
  signed: {
    heading: 'Signed, and not yet cast',
    lead: (until: string) =>
      `Give this text to anybody: whoever sends it before ${until} pays the transaction, and can change nothing in it. It counts once it is sent; if you vote otherwise first, it is void.`,
    copy: 'Copy the ballot',
  },
  open: 'Send signed ballots',
  title: 'Send signed ballots',
  lead: 'Voters signed them and gave them to you. One transaction casts them all, and you pay it; only what was signed can count.',
  field: 'The signed ballots',
  hint: 'The texts that the voters copied: one below the other, or as a JSON list.',
  send: (count: number) =>
    count === 0 ? 'Nothing to send' : count === 1 ? 'Send 1 ballot' : `Send ${count} ballots`,
  noneGood: 'There is no ballot here that would count.',
  ballots: 'What was pasted',
  number: (number: number) => `Ballot ${number}`,
  checking: 'Checking it against the chain…',
  again: 'This voter stands above already: only the first one that is good counts.',
  powerless: 'Without voting power when voting opened: it counts as a voter, and weighs nothing.',
  problems: {
    unreadable: 'no signed ballot. Paste all of it, from the first bracket to the last; left out.',
    foreign: 'signed for another chain or another governor; left out.',
    otherProposal: 'signed for another proposal. Send it from that one’s page; left out.',
    expired: 'It was to be sent earlier: the voter has to sign again. Left out.',
    voted: 'This account has voted already. Left out.',
    invalid: 'What it says is no ballot here. Left out.',
    forged:
      'The signature does not belong to this text: it was changed, or somebody else signed it. Left out.',
  },
  sent: 'Sent. Reading what counted…',
  counted: (counted: number, sent: number) =>
    counted === sent
      ? sent === 1
        ? 'The ballot counted.'
        : `All ${sent} ballots counted.`
      : `${counted} of ${sent} ballots counted.`,
  skipped: 'Skipped',
  skippedOf: (number: number, voter: string, reason: string) =>
    `Number ${number}, of ${voter}, was skipped: ${reason}`,
  /** By the name of the governor's error. */
  reasons: {
    GovernorNonexistentProposal: 'this proposal does not exist.',
    GovernorUnexpectedProposalState: 'voting was not open any more.',
    GovernorExpiredBallot: 'it was signed for use until earlier.',
    GovernorAlreadyCastVote: 'this account had voted already.',
    GovernorInvalidVoteType: 'it is neither For, Against, Abstain nor split.',
    GovernorInvalidVoteParams: 'its parts cannot be read.',
    GovernorBallotSplitSum: 'its parts do not sum to 100 %.',
    GovernorInvalidSignature: 'the signature is not this voter’s.',
  } as Record<string, string | undefined>,
  unknownReason: (selector: string) => `the governor gave the reason ${selector}.`,
}
