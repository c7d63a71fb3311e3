import type { Capability } from '@mandate/governance/capabilities'
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse } from 'msw'
import { encodeErrorResult, parseAbi } from 'viem'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { answerChain } from '../../../test/answerChain.ts'
import { answerGraphql } from '../../../test/answerGraphql.ts'
import { Connected } from '../../../test/Connected.tsx'
import { exampleProposal } from '../../../test/exampleProposal.ts'
import { renderScreen } from '../../../test/renderScreen.tsx'
import { passWords } from '../../words/ballotPass.ts'
import { errorWords } from '../../words/errors.ts'
import { homeWords } from '../../words/proposals.ts'
import { WaitingBallots } from './WaitingBallots.tsx'

const now = 1_700_000_000
const ofTopic = { ...exampleProposal(now), topicNumber: 3 }

/** What the index found of the DAO. */
let capabilities: readonly Capability[] = []
const { server } = answerGraphql({
  DaoFacts: () => ({
    dao: { capabilities: capabilities.join(' '), tokenSymbol: 'EX', tokenDecimals: 0 },
  }),
})

beforeAll(() => server.listen())
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

async function show(
  found: readonly Capability[],
  calls: Record<string, unknown>,
  active = [ofTopic],
) {
  capabilities = found
  server.use(answerChain({ hasVoted: false, ...calls }, now).handler)
  await renderScreen(
    <Connected>
      <WaitingBallots active={active} />
    </Connected>,
  )
}

test('default', async () => {
  await show([], { getPastVotes: 5n })
  expect(await screen.findByText(ofTopic.title, {}, { timeout: 10_000 })).toBeTruthy()
  expect(screen.queryByRole('link', { name: /in one pass/ })).toBeNull()
})

test('behavior: several votes that wait can be voted on in one pass', async () => {
  await show([], { getPastVotes: 5n }, [ofTopic, { ...ofTopic, proposalId: '8' }])
  const link = await screen.findByRole('link', { name: passWords.start(2) }, { timeout: 10_000 })
  expect(link.getAttribute('href')).toBe('/ballots')
})

test('behavior: power on the proposal’s topic alone waits for a ballot too', async () => {
  await show(['split', 'topics', 'terms'], { getPastVotes: 0n, getPastVotesForTopic: 5n })
  expect(await screen.findByText(ofTopic.title, {}, { timeout: 10_000 })).toBeTruthy()
})

test('behavior: a chain whose last block is not past the snapshot yet is asked again', async () => {
  const future = parseAbi(['error ERC5805FutureLookup(uint256 timepoint, uint48 clock)'])
  const tooEarly = { revert: encodeErrorResult({ abi: future, args: [BigInt(now), now] }) }
  let asked = 0
  await show([], { getPastVotes: () => (asked++ === 0 ? tooEarly : 5n) })
  expect(await screen.findByText(ofTopic.title, {}, { timeout: 10_000 })).toBeTruthy()
  expect(asked).toBeGreaterThan(1)
})

test('error: while the chain does not answer, that is said, and it can be asked again', async () => {
  let isDown = true
  const getPastVotes = () => {
    if (isDown) throw new HttpResponse(null, { status: 503 })
    return 5n
  }
  await show([], { getPastVotes })
  const said = await screen.findByRole('alert', {}, { timeout: 10_000 })
  expect(said.textContent).toBe(errorWords.chainUnreachable)
  isDown = false
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText(ofTopic.title, {}, { timeout: 10_000 })).toBeTruthy()
}, 30_000)

test('behavior: power that was given away on the topic waits for nothing', async () => {
  await show(['split', 'topics', 'terms'], { getPastVotes: 5n, getPastVotesForTopic: 0n })
  expect(await screen.findByText(homeWords.waitsNoPower, {}, { timeout: 10_000 })).toBeTruthy()
})
