import { mandateGovernorAbi } from '@mandate/protocol/abis'
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import {
  type Address,
  decodeFunctionData,
  encodeAbiParameters,
  encodeEventTopics,
  getAbiItem,
  zeroAddress,
} from 'viem'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { answerChain, bob } from '../../../test/answerChain.ts'
import { answerGraphql } from '../../../test/answerGraphql.ts'
import { Connected } from '../../../test/Connected.tsx'
import { exampleProposal } from '../../../test/exampleProposal.ts'
import { exampleDaoConfig, renderScreen } from '../../../test/renderScreen.tsx'
import { OneProposal } from '../../features/proposals/ProposalScreen.tsx'
import { VotePanel } from '../../features/voting/VotePanel.tsx'
import { commonWords } from '../../words/common.ts'
import { proposalWords } from '../../words/proposal.ts'
import { shellWords } from '../../words/shell.ts'
import { votingWords } from '../../words/voting.ts'
import { FreshnessBanner } from '../FreshnessBanner.tsx'

const now = Math.floor(Date.now() / 1000)
const ada: Address = '0x000000000000000000000000000000000000000b'
const answers: Parameters<typeof answerGraphql>[0] = {}
const { server } = answerGraphql(answers)

const known = {
  ...exampleProposal(now),
  topicNumber: 2,
  body: 'For the harbour.',
  description: '# Two buoys\n\nFor the harbour.',
  payload: { targets: [zeroAddress], values: ['0'], calldatas: ['0x'] },
  events: { items: [] },
}

/** What the index says once it is back. */
const returned: typeof answers = {
  IndexedBlock: () => ({
    _meta: { status: { local: { id: 31337, block: { number: 100, timestamp: now } } } },
  }),
  DaoFacts: () => ({
    dao: {
      capabilities: 'split topics terms splitBallots override relay',
      tokenSymbol: 'EX',
      tokenDecimals: 0,
      clock: 'timestamp',
    },
  }),
  OneProposal: () => ({ proposal: known }),
  OwnBallot: () => ({ ballots: { items: [] } }),
}

beforeAll(() => server.listen())
afterEach(() => {
  for (const name of Object.keys(answers)) delete answers[name]
  server.resetHandlers()
})
afterAll(() => server.close())

/** A proposal on the treasury, open for voting, as the governor itself tells it. */
const told = {
  symbol: 'EX',
  decimals: 0,
  CLOCK_MODE: 'mode=timestamp',
  COUNTING_MODE: 'support=bravo,split,override&quorum=for,abstain',
  topicsOf: [],
  delegationOf: [[], 0],
  proposalSnapshot: BigInt(now - 100),
  proposalDeadline: BigInt(now + 1_000),
  state: 1,
  proposalVotes: [30n, 90n, 0n],
  proposalProposer: ada,
  proposalEta: 0n,
  proposalClassification: {
    proposalType: 1,
    topic: 2,
    quorumBasisPoints: 400,
    approvalThresholdBasisPoints: 6_667,
    executionDelaySeconds: 0,
  },
  proposalQuorum: 50n,
  getPastVotes: 1n,
  getPastVotesForTopic: 40n,
  getPastDelegates: [[bob], [40n]],
  balanceOf: 40n,
  delegates: bob,
  hasVoted: false,
  hasVotedOverride: false,
}

const creation = getAbiItem({ abi: mandateGovernorAbi, name: 'ProposalCreated' })

function creationLog(description: string) {
  return {
    address: exampleDaoConfig.contracts.governor,
    topics: encodeEventTopics({ abi: [creation] }),
    data: encodeAbiParameters(creation.inputs, [
      7n,
      ada,
      [zeroAddress],
      [0n],
      [''],
      ['0x'],
      BigInt(now - 100),
      BigInt(now + 1_000),
      description,
    ]),
    blockNumber: '0x1',
    blockHash: `0x${'b'.repeat(64)}`,
    transactionHash: `0x${'a'.repeat(64)}`,
    transactionIndex: '0x0',
    logIndex: '0x0',
    removed: false,
  }
}

async function show(calls: Record<string, unknown>, description?: string) {
  const chain = answerChain(calls, now)
  if (description !== undefined) chain.logs.push(creationLog(description))
  server.use(chain.handler)
  await renderScreen(
    <Connected>
      <FreshnessBanner />
      <OneProposal
        proposalId="7"
        renderVote={(proposal) => <VotePanel proposal={proposal} />}
        renderExecution={() => null}
      />
    </Connected>,
  )
  return chain
}

test('default', async () => {
  const { sent } = await show(told, '# Two buoys\n\nFor the harbour.')
  expect(await screen.findByRole('heading', { level: 1, name: 'Two buoys' })).toBeTruthy()
  expect(screen.getByText(commonWords.fromChain('100'))).toBeTruthy()
  expect(await screen.findByText('For the harbour.')).toBeTruthy()
  expect(screen.getByText('Voting')).toBeTruthy()
  const result = within(screen.getByRole('region', { name: proposalWords.result }))
  expect(result.getByText('90 EX')).toBeTruthy()
  expect(result.getByText(proposalWords.quorumReached('90', '50 EX'))).toBeTruthy()
  expect(result.getByText(proposalWords.approvalYes('75.0 %', '66.67 %'))).toBeTruthy()
  expect(screen.getByText(proposalWords.fromChain.noBallots)).toBeTruthy()

  const vote = within(screen.getByRole('region', { name: votingWords.title }))
  // The power of the proposal's topic, not what the standard's function says.
  expect(await vote.findAllByText('40 EX')).toBeTruthy()
  await userEvent.click(vote.getByRole('radio', { name: /^For/ }))
  await userEvent.type(vote.getByLabelText(votingWords.reason), 'They blink.')
  await userEvent.click(vote.getByRole('button', { name: 'Vote For' }))
  await vote.findByText(/in block 100/i)
  expect(sent.map(({ data }) => decodeFunctionData({ abi: mandateGovernorAbi, data }))).toEqual([
    { functionName: 'castVoteWithReason', args: [7n, 1, 'They blink.'] },
  ])
})

test('behavior: without its event the text is missing, and the vote is there', async () => {
  await show(told)
  expect(await screen.findByText(proposalWords.fromChain.noText)).toBeTruthy()
  expect(screen.getByRole('heading', { level: 1, name: proposalWords.byId('7') })).toBeTruthy()
  expect(await screen.findByRole('radio', { name: /^For/ })).toBeTruthy()
})

test('behavior: whoever has voted is told so, and is not asked again', async () => {
  await show({ ...told, hasVoted: true })
  expect(await screen.findByText(votingWords.youVotedSomehow)).toBeTruthy()
  expect(screen.queryByRole('radio')).toBeNull()
})

test('behavior: after the end the governor’s own word counts', async () => {
  const isOver = { proposalSnapshot: BigInt(now - 900), proposalDeadline: BigInt(now - 100) }
  await show({ ...told, ...isOver, state: 7, hasVoted: false })
  expect(await screen.findByText('Executed')).toBeTruthy()
  expect(await screen.findByText(votingWords.closedMissed)).toBeTruthy()
})

test('error: a proposal that the governor does not know is not known', async () => {
  await show({ ...told, proposalSnapshot: 0n })
  expect(await screen.findByText(proposalWords.notFoundTitle)).toBeTruthy()
})

test('behavior: what is typed stays when the index comes back', async () => {
  await show(told)
  await userEvent.type(await screen.findByLabelText(votingWords.reason), 'They blink.')
  Object.assign(answers, returned)
  // It would be asked again by itself, a few seconds later.
  await userEvent.click(screen.getByRole('button', { name: shellWords.retry }))
  await screen.findByText('No. 7')
  expect(screen.queryByText(commonWords.fromChain('100'))).toBeNull()
  expect(screen.getByLabelText<HTMLTextAreaElement>(votingWords.reason).value).toBe('They blink.')
})

/** Of an hour ago, and answering. */
const behind: typeof answers = {
  ...returned,
  IndexedBlock: () => ({
    _meta: { status: { local: { id: 31337, block: { number: 40, timestamp: now - 3_600 } } } },
  }),
}

const withoutProposal: typeof answers = { OneProposal: () => ({ proposal: null }) }

test('behavior: while the index is far behind, the governor’s state and sums count', async () => {
  Object.assign(answers, behind)
  await show({ ...told, state: 2 })
  expect(await screen.findByText('Canceled')).toBeTruthy()
  expect(screen.getByText('No. 7')).toBeTruthy()
  expect(screen.getByText(commonWords.fromChain('100', 'behind'))).toBeTruthy()
  const result = within(screen.getByRole('region', { name: /^Result/ }))
  expect(result.getByText('90 EX')).toBeTruthy()
  expect(screen.queryByRole('radio')).toBeNull()
})

test('behavior: what the index knows of its history stays on the timeline meanwhile', async () => {
  Object.assign(answers, behind)
  await show(told)
  const timeline = within(await screen.findByRole('region', { name: proposalWords.timeline }))
  await screen.findByText(commonWords.fromChain('100', 'behind'))
  expect(timeline.getByText('Proposed')).toBeTruthy()
})

test('behavior: a proposal that the index has not read yet is there', async () => {
  Object.assign(answers, behind, withoutProposal)
  await show(told, '# Two buoys\n\nFor the harbour.')
  expect(await screen.findByRole('heading', { level: 1, name: 'Two buoys' })).toBeTruthy()
  expect(await screen.findByRole('radio', { name: /^For/ })).toBeTruthy()
})

test('behavior: a ballot that the index has not read yet is not asked for again', async () => {
  Object.assign(answers, behind)
  await show({ ...told, hasVoted: true })
  expect(await screen.findByText(votingWords.youVotedSomehow)).toBeTruthy()
  expect(screen.queryByRole('radio')).toBeNull()
})

const canceled: typeof answers = {
  OneProposal: () => ({
    proposal: { ...known, voteStart: `${now + 500}`, canceledAt: `${now - 50}` },
  }),
}

test('behavior: of a vote that never opened nothing is expected any more', async () => {
  Object.assign(answers, returned, canceled)
  await show(told)
  expect(await screen.findByText('Nobody voted.')).toBeTruthy()
  const timeline = screen.getByRole('region', { name: proposalWords.timeline })
  expect(timeline.querySelectorAll('p:empty')).toHaveLength(0)
})
