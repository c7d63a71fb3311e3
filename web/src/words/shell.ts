export const shellWords = {
  skip: 'Skip to content',
  nav: 'Main',
  home: 'Home',
  proposals: 'Proposals',
  delegates: 'Delegates',
  match: 'Find a delegate',
  matchShort: 'Match',
  delegation: 'My delegation',
  delegationShort: 'Mine',
  dao: 'DAO',
  theme: { label: 'Colours', system: 'As the system', light: 'Light', dark: 'Dark' },
  notFoundTitle: 'There is nothing at this address',
  notFoundBody: 'The link may be old, or a letter of it got lost.',
  backHome: 'Back to the home page',
  crashTitle: 'This screen stopped working',
  crashBody: 'Reload it. Nothing was sent to the chain.',
  reload: 'Reload',
  configTitle: 'Mandate could not start',
  configBody: 'The server did not say which DAO to show.',
  indexerDown:
    'The index does not answer (Mandate keeps there what was voted and delegated), so lists may be missing or old.',
  allDown:
    'Neither the index nor the network answers: lists may be missing or old, and you cannot vote, delegate or propose for now.',
  indexerDownAt: (block: string) =>
    `The index does not answer. What you see is from block ${block},`,
  ago: (age: string) => `${age} ago.`,
  indexerBehind: 'The index is catching up:',
  behindBy: (blocks: string, age: string) => `it is ${blocks} blocks (${age}) behind the chain.`,
  chainDown:
    'The network does not answer. You can read, but not vote, delegate or propose for now.',
  retry: 'Try again',
  footer: (block: string) => `Block ${block}`,
  localTime: 'This chain lives at another time:',
}

export const accountWords = {
  connect: 'Connect',
  connectTitle: 'Connect an account',
  connectBody: 'Mandate never holds your tokens. Your wallet asks you before anything is sent.',
  localHint: 'For trying things out on this local chain. No wallet needed.',
  noWallet: 'No wallet was found in this browser.',
  noWalletHint:
    'Install one as an extension of this browser, then reload. Current ones are found by themselves (EIP-6963).',
  connecting: 'Waiting for the wallet…',
  disconnect: 'Disconnect',
  account: 'Account',
  chooseAccount: 'Act as',
  chooseAccountHint:
    'Every unlocked account of the local chain. The choice is kept in this browser.',
  search: 'Search by name or address',
  unnamed: 'Without a name',
  otherAccount: (now: string, before: string) =>
    `Your wallet now acts as ${now}, and this belongs to ${before}. Switch back to go on; what you entered stays.`,
  viewProfile: 'My profile',
  myDelegation: 'My delegation',
  balance: 'Balance',
  power: 'Voting power',
}
