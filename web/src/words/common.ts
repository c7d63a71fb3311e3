export const commonWords = {
  loading: 'Loading…',
  retry: 'Try again',
  close: 'Close',
  cancel: 'Cancel',
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'The browser did not allow it: select the text and copy it by hand.',
  copyLink: 'Copy the link',
  copyAddress: (address: string) => `Copy address ${address}`,
  checksum: 'One letter of this address is mistyped: its capitals do not fit (checksum).',
  details: 'Details',
  previous: 'Previous',
  next: 'Next',
  pageOf: (page: number, pages: number) => `Page ${page} of ${pages}`,
  pages: 'Pages',
  errorTitle: 'This could not be loaded',
  indexer: {
    unreachable:
      'The index, where Mandate keeps what was voted and delegated, does not answer. It may be starting or restarting.',
    silent:
      'The index, where Mandate keeps what was voted and delegated, takes too long to answer. Try again in a moment.',
    busy: 'Too many requests for the moment. Wait a little, then try again.',
    refused: 'The index did not understand the question. This is our mistake.',
  },
  stillWorks: {
    before: 'The chain answers for itself: you can still see, change and take back',
    delegation: 'your delegation',
    after: ', and vote on any proposal whose link you have.',
  },
  fromChain: (block: string, why: 'silent' | 'behind' = 'silent') =>
    `Read from the chain at block ${block}, because the index ${why === 'silent' ? 'does not answer' : 'is far behind'}.`,
  image: (alt: string) => (alt === '' ? 'Image (not loaded)' : `Image (not loaded): ${alt}`),
  you: 'you',
}

export const transactionWords = {
  label: 'Transaction',
  checking: 'Checking it against the chain…',
  signing: 'Confirm it in your wallet.',
  pending: 'Sent. Waiting for a block…',
  confirmed: (block: string) => `In block ${block}. Updating what you see…`,
  indexed: (block: string) => `Done, in block ${block}.`,
  unindexed: (block: string) =>
    `Done, in block ${block}. The index has not read it yet, so lists may still show the old state.`,
  details: 'Technical details',
  view: 'View transaction',
}

/** Signing something that others send. */
export const signingWords = {
  signing: 'Sign it in your wallet. This costs nothing.',
}
