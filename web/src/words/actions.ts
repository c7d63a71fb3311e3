export const actionWords = {
  nothing: 'Does nothing on chain.',
  note: 'Note',
  send: 'Send',
  sendUnknownToken: (units: string) => `Send ${units} units of the token`,
  to: 'to',
  call: 'Call',
  on: 'on',
  withValue: 'and send with it',
  unverified: 'Unverified call to',
  unverifiedMeaning: {
    stranger:
      'Mandate does not know this contract, so it cannot say what the data does. Ask the proposer for its source.',
    own: 'This contract has no function that fits the data: the call would fail, and the whole proposal with it.',
  },
  form: 'Read by its form only: the contract itself is not verified.',
  pasted: 'Read with the pasted ABI; whether the contract has this function is not verified.',
  selector: 'Function selector',
  calldata: 'Data',
  inner: 'Which in turn does this:',
  noArguments: 'No arguments',
  calls: {
    treasuryDelay: (time: string) =>
      `Make passed proposals wait ${time} in the treasury before they may be executed.`,
    votingDelay: (time: string) => `Open voting ${time} after a proposal is made.`,
    votingPeriod: (time: string) => `Keep voting open for ${time}.`,
    lateQuorum: (time: string) =>
      `Keep voting open ${time} longer when the quorum is reached late.`,
    threshold: (amount: string) => `Ask for ${amount} of voting power to propose.`,
    quorum: (share: string) => `Ask for ${share} of all tokens as the quorum.`,
    guardian: (account: string) => `Let ${account} cancel proposals.`,
    delegate: (account: string) => `Entrust the treasury’s own votes to ${account}.`,
    approve: (account: string, amount: string) =>
      `Allow ${account} to take up to ${amount} from the treasury.`,
  },
  contracts: {
    token: 'the DAO’s token',
    governor: 'the governor',
    treasury: 'the treasury',
    registry: 'the delegate registry',
  },
  raw: 'Raw data',
  target: 'Target',
  value: 'Value',
}
