import { commonWords } from './common.ts'

export const proposingWords = {
  title: 'New proposal',
  intro: 'Say what should be decided and why, then add what should happen on chain if it passes.',
  gate: {
    connect: 'Connect an account to submit. You can write the draft before.',
    connectAction: 'Connect',
    loading: 'Reading your voting power…',
    enough: (power: string, needed: string) =>
      `This account has ${power} of voting power; proposing takes ${needed}.`,
    missing: (missing: string, needed: string, power: string) =>
      `${missing} of voting power is missing: proposing takes ${needed}, this account has ${power}.`,
    ownTokens:
      'You hold tokens that are not delegated to yourself: entrust them to yourself and they count a second later.',
    askOthers:
      'Others can lend you their votes without giving up a token: share your profile and ask them.',
    soon: 'Your draft stays on this device until then.',
    toDelegation: 'Delegate to myself',
    toProfile: 'My profile to share',
    unreachable: 'The threshold could not be read from the chain.',
  },
  rules: {
    title: 'Rules and topic',
    type: 'Which rules does it follow?',
    topic: 'Topic',
    topicHint: 'Delegates chosen for the topic vote here with the power given to them for it.',
    noTopic: 'No topic',
    describe: (rules: { quorum: string; approval: string; period: string; delay: string | null }) =>
      `${rules.quorum} of the supply must take part, more than ${rules.approval} For; voting lasts ${rules.period}${
        rules.delay === null ? '' : `, then ${rules.delay} until execution`
      }.`,
    topicConflict: (allowed: readonly string[]) =>
      allowed.length === 0
        ? 'No topic is allowed for all of these actions together. Propose them apart.'
        : `These actions may not carry this topic. Allowed: ${allowed.join(', ')}.`,
    typeConflict: (allowed: readonly string[]) =>
      allowed.length === 0
        ? 'No rules fit all of these actions together. Propose them apart.'
        : `These actions may not be decided by these rules. Allowed: ${allowed.join(', ')}.`,
  },
  fields: {
    title: 'Title',
    titleHint: 'One line that says what is decided.',
    topic: 'Topic',
    noTopic: 'No topic',
    body: 'Text',
    bodyHint:
      'Markdown. Say why, what it costs, who does it, and how one will know that it worked.',
    write: 'Write',
    preview: 'Preview',
    previewEmpty: 'Nothing to preview yet.',
  },
  errors: {
    titleMissing: 'A proposal needs a title.',
    titleLong: (length: number, limit: number) =>
      `${length.toLocaleString('en')} characters; a title has at most ${limit}.`,
    titleLine: 'A title is one line.',
    titleMark: 'Leave out the # at the start: the title is a heading already.',
    bodyLong: (length: number, limit: number) =>
      `${length.toLocaleString('en')} characters; a text has at most ${limit.toLocaleString('en')}.`,
    address: 'This is not an address: 0x and 40 hexadecimal digits.',
    checksum: commonWords.checksum,
    zeroAddress: 'This is the zero address: what is sent there is lost.',
    tokenItself: 'This is the token’s own contract: tokens sent there are lost.',
    amount: 'Digits only, with a point before decimals: 1250.5.',
    amountNegative: 'An amount cannot be negative.',
    amountHuge: 'No contract can count this many.',
    amountZero: 'The amount is zero.',
    decimals: (decimals: number) =>
      decimals === 0 ? 'Whole units only.' : `At most ${decimals} decimals.`,
    hex: 'Data is 0x and an even number of hexadecimal digits.',
    hexShort: 'Data of a call starts with a function selector of 4 bytes, or is just 0x.',
    abi: 'This is not an ABI: paste its JSON, or lines like "function transfer(address to, uint256 amount)".',
    abiEmpty: 'This ABI has no function that changes anything.',
    function: 'Choose a function.',
    argument: (type: string) => `This is not a value of type ${type}.`,
    payable: 'This function takes no value.',
    tooManyActions: (limit: number) => `At most ${limit} actions.`,
    check: 'Something is missing above.',
  },
  htmlNotice: 'HTML is not rendered: everybody will see these characters as they are.',
  actions: {
    title: 'What happens if it passes',
    none: 'Nothing happens on chain: the proposal is a decision in words. Add an action to move something.',
    add: 'Add',
    addTransfer: 'A transfer',
    addCall: 'A contract call',
    addRaw: 'Raw data',
    remove: (number: number) => `Remove action ${number}`,
    up: (number: number) => `Move action ${number} up`,
    down: (number: number) => `Move action ${number} down`,
    kinds: { transfer: 'Transfer', call: 'Contract call', raw: 'Raw data' },
    asset: 'Asset',
    otherToken: 'Another token (ERC-20)',
    tokenAddress: 'Token address',
    recipient: 'Recipient',
    amount: 'Amount',
    amountUnits: 'Amount in the token’s smallest units',
    amountUnitsHint: 'Mandate does not trust an unknown token’s own word on its decimals.',
    target: 'Contract address',
    value: (currency: string) => `${currency} to send with it`,
    abi: 'ABI of the contract',
    abiHint: 'Paste the JSON, or one function a line.',
    abiKnown: (name: string) => `This is ${name}: its functions are known.`,
    function: 'Function',
    chooseFunction: 'Choose a function…',
    jsonHint: (shape: string) => `As JSON: ${shape}`,
    calldata: 'Data',
    calldataHint: 'Exactly what the contract is to be called with.',
    readsAs: 'Reads back as',
    notYet: 'Fill in the fields to see what it does.',
  },
  simulation: {
    running: 'Trying it against the chain…',
    succeeds: 'Tried from the treasury now: it would work.',
    fails: (reason: string) => `Tried from the treasury now, it fails: ${reason}`,
    unknown:
      'It cannot be tried beforehand: the governor takes this call only while a proposal is being executed.',
    unreachable: 'It could not be tried: the network does not answer.',
    gas: (needed: string, most: string) =>
      `The actions take about ${needed} gas, and one transaction has at most ${most}: it could pass, but never be executed. Propose them apart.`,
    together: (total: string, held: string) =>
      `Each was tried alone. Together they take ${total}, and the treasury holds ${held} now.`,
    units: (amount: string, token: string) => `${amount} units of ${token}`,
    treasuryShort: 'The treasury does not hold enough for it.',
    noContract: 'there is no contract at this address, so nothing would happen.',
    silent: 'the contract gives no reason.',
  },
  draft: {
    kept: 'The draft is kept on this device only.',
    import: 'Open a file',
    export: 'Save as a file',
    clear: 'Start over',
    clearConfirm: 'Throw this draft away?',
    importConfirm: 'The draft in the file takes the place of this one. Throw this one away?',
    importFailed: 'This file is not a proposal draft.',
    imported: 'The draft was opened.',
  },
  submit: 'Propose',
  submitConnect: 'Connect to propose',
  submitClosed: 'This account cannot propose yet; what is missing stands at the top of the page.',
  submitHint: (delay: string, period: string) =>
    `Voting opens ${delay} later and stays open ${period}. The text cannot be changed afterwards.`,
  twin: 'You have proposed exactly this before, and the governor takes the same text with the same actions only once. Change a word to propose it anew.',
  done: 'Your proposal is on chain',
  doneBody: 'Share its address so that people find it before voting opens.',
  open: 'Open the proposal',
  another: 'Write another',
}
