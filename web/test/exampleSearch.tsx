import { encodeModel, fitModel, type VotingHistory } from '@mandate/matching'
import { screen, waitFor } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest'
import { createMatchingSession } from '../src/features/matching/createMatchingSession.ts'
import { exampleDao } from '../src/features/matching/exampleDao.ts'
import { FindDelegateScreen } from '../src/features/matching/FindDelegateScreen.tsx'
import type { MatchingRequest } from '../src/features/matching/matchingProtocol.ts'
import { answerChain } from './answerChain.ts'
import { answerGraphql } from './answerGraphql.ts'
import { Connected } from './Connected.tsx'
import { gatewayUrl, renderScreen } from './renderScreen.tsx'

const { proposals, ballots } = exampleDao()
export const page = <Item,>(items: readonly Item[]) => ({
  items,
  pageInfo: { hasNextPage: false, endCursor: null },
})

export const addressOf = (voter: string) =>
  `0x${[...voter]
    .map((letter) => letter.charCodeAt(0).toString(16))
    .join('')
    .padStart(40, '0')}`

/** Everybody of the two camps, with equal power. */
export const everyDelegate = [...new Set(ballots.map(({ voter }) => voter))].map((voter) => ({
  address: addressOf(voter),
  name: voter.replace('frugal-', 'Frugal ').replace('generous-', 'Generous '),
  hasStatement: true,
  balance: '0',
  votingPower: '1000',
  delegate: null,
  delegatorCount: 2,
  ballotCount: 30,
  lastBallotAt: null,
  couldVoteFrom: '8',
}))

const everything = {
  ContestedProposalsPage: () => ({
    proposals: page(
      proposals.map(({ id, title, topic, startsAt = 0 }) => ({
        proposalId: id,
        number: Number(id),
        title,
        body: 'Pay the builders.',
        topic,
        createdAt: String(startsAt),
        forCount: 8,
        againstCount: 7,
      })),
    ),
  }),
  DelegatesPage: () => ({ accounts: page(everyDelegate) }),
  FinishedProposals: () => ({
    proposals: {
      items: proposals.slice(-10).map(({ id, title }) => ({
        proposalId: id,
        number: Number(id),
        title,
        state: 'executed',
      })),
    },
  }),
  SnapshotsPage: () => ({
    proposals: page(Array.from({ length: 40 }, (_, index) => ({ voteStart: String(index) }))),
  }),
  FinishedBallotsPage: () => ({ ballots: page(ballotRows()) }),
  DaoFacts: () => ({ dao: { capabilities: '', tokenSymbol: 'EX', tokenDecimals: 0 } }),
  GovernorTopics: () => ({ topics: { items: [] } }),
  PaymentsPage: () => ({ proposals: page([]) }),
}

/** What the index answers; a test may change it. */
export const answers: Record<string, () => unknown> = {}
export const { server, asked } = answerGraphql(answers)

const addressed: VotingHistory = {
  proposals,
  ballots: ballots.map((ballot) => ({ ...ballot, voter: addressOf(ballot.voter) })),
}
const model = encodeModel(fitModel(addressed))

/** A model of the same DAO where half of the frugal are generous with the treasury. */
export function modelDividedOnTreasury(): Uint8Array {
  const treasury = new Set(
    proposals.filter(({ topic }) => topic === 'treasury').map(({ id }) => id),
  )
  const turned = new Set([0, 1, 2, 3].map((member) => addressOf(`frugal-${member}`)))
  return encodeModel(
    fitModel({
      proposals,
      ballots: addressed.ballots.map((ballot) =>
        treasury.has(ballot.proposal) && turned.has(ballot.voter)
          ? { ...ballot, choice: ballot.choice === 'for' ? 'against' : 'for' }
          : ballot,
      ),
    }),
  )
}

/** The gateway's pointer and file. */
export function serveModel(content: Uint8Array) {
  const path = '/matching/example/00ff.bin'
  const facts = { hash: '00ff', path, indexedBlock: 7_123, indexedAt: 1_750_000_000 }
  return [
    http.get(`${gatewayUrl}/matching/example`, () => HttpResponse.json(facts)),
    http.get(`${gatewayUrl}${path}`, () =>
      HttpResponse.arrayBuffer(new Uint8Array(content).buffer),
    ),
  ]
}

/** The gateway, the index and the worker of the example DAO, for every test of a file. */
export function serveExampleSearch(): void {
  beforeAll(() => server.listen())
  afterAll(() => server.close())
  beforeEach(() => {
    asked.length = 0
    server.resetHandlers()
    server.use(...serveModel(model))
    vi.stubGlobal('Worker', WorkerInThisThread)
    URL.createObjectURL ??= () => 'blob:worker'
    vi.stubGlobal('scrollTo', () => {})
    for (const name of Object.keys(answers)) delete answers[name]
    Object.assign(answers, everything)
  })
  afterEach(() => vi.unstubAllGlobals())
}

/** Opens the search and begins with the questions. */
export async function start({ isConnected = false } = {}) {
  const user = userEvent.setup()
  const shown = (
    <FindDelegateScreen
      renderDelegate={({ topic }) => (
        <button type="button">Delegate {topic === null ? '' : `${topic} `}to me</button>
      )}
    />
  )
  if (isConnected) server.use(answerChain({}).handler)
  await renderScreen(isConnected ? <Connected>{shown}</Connected> : shown)
  await user.click(await screen.findByRole('button', { name: 'Start' }))
  await screen.findByRole('button', { name: 'Against' })
  return user
}

/** Answers the question on the screen and waits for what comes of it. */
export async function answer(user: UserEvent, choice: 'For' | 'Against' | 'Skip') {
  const given = kept().answers.length
  await user.click(screen.getByRole('button', { name: choice }))
  await waitFor(() => {
    expect(kept().answers).toHaveLength(given + 1)
    expect(isWeighed()).toBe(true)
  })
}

export const isWeighed = () =>
  document.querySelector('section[aria-busy]')?.getAttribute('aria-busy') === 'false'

/** What the device keeps. */
export function kept(): { answers: unknown[] } {
  const text = localStorage.getItem(
    'mandate:answers:31337:0x00000000000000000000000000000000000000a2',
  )
  return text === null ? { answers: [] } : JSON.parse(text)
}

function ballotRows() {
  return ballots.map(({ voter, proposal, choice, castAt }) => ({
    proposalId: proposal,
    voter: addressOf(voter),
    choice,
    castAt: String(castAt),
  }))
}

/** The worker's own code behind a real channel: jsdom has no workers. */
class WorkerInThisThread extends EventTarget {
  readonly #receive = createMatchingSession((reply) =>
    queueMicrotask(() => {
      this.dispatchEvent(new MessageEvent('message', { data: structuredClone(reply) }))
    }),
  )
  postMessage(message: MatchingRequest) {
    const copy = structuredClone(message)
    queueMicrotask(() => this.#receive(copy))
  }
  terminate() {}
}
