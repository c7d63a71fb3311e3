import type { Capability } from '@mandate/governance/capabilities'
import { screen, waitFor } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { alice, answerChain, bob } from '../../../test/answerChain.ts'
import { answerGraphql } from '../../../test/answerGraphql.ts'
import { Connected } from '../../../test/Connected.tsx'
import { exampleProposal } from '../../../test/exampleProposal.ts'
import { renderScreen } from '../../../test/renderScreen.tsx'
import { OpenDelegatedVotes } from './OpenDelegatedVotes.tsx'

const now = Math.floor(Date.now() / 1000)
const carol = '0x0000000000000000000000000000000000000011'
const proposal = { ...exampleProposal(now), voteEnd: `${now + 90_000 + 30}` }
const noItems = { items: [] }
const everything: readonly Capability[] = ['split', 'topics', 'terms', 'override']

/** What the index found of the DAO. */
let capabilities: readonly Capability[] = []
let ballots: readonly object[] = []
const { server, asked } = answerGraphql({
  DaoFacts: () => ({
    dao: { capabilities: capabilities.join(' '), tokenSymbol: 'EX', tokenDecimals: 0 },
  }),
  OpenProposals: () => ({ proposals: { totalCount: 1, items: [proposal] } }),
  DelegateBallots: () => ({ ballots: { items: ballots } }),
  AccountNames: () => ({
    accounts: { ...noItems, items: [{ address: alice.toLowerCase(), name: 'Alice' }] },
  }),
})

beforeAll(() => server.listen())
afterEach(() => {
  ballots = []
  asked.length = 0
  server.resetHandlers()
})
afterAll(() => server.close())

async function show(calls: Record<string, unknown>, found = everything) {
  capabilities = found
  server.use(answerChain({ hasVotedOverride: false, ...calls }, now).handler)
  await renderScreen(
    <Connected>
      <OpenDelegatedVotes />
      <p>Shown</p>
    </Connected>,
  )
  await screen.findByText('Shown')
}

const settled = () =>
  waitFor(() => expect(asked.map(({ name }) => name)).toContain('OpenProposals'))
const rows = () => screen.findAllByRole('listitem', {}, { timeout: 10_000 })

test('default', async () => {
  ballots = [{ voter: alice.toLowerCase(), choice: 'against' }]
  await show({
    getPastDelegates: [
      [alice, carol],
      [12n, 8n],
    ],
  })
  await rows()
  await screen.findByText('Against')
  const [row] = await rows()
  expect(row?.textContent).toMatch(
    /Two buoys.*Alice.*voted.*Against.*0x0000…0011.*has not voted yet/,
  )
  expect(screen.getByRole('timer').textContent).toBe('1 day 1 hour left.')
  const link = screen.getByRole('link', { name: 'Vote yourself on “Two buoys”' })
  expect(link.getAttribute('href')).toBe('/proposals/7')
})

test('behavior: whoever holds its own power has nobody to override', async () => {
  await show({ getPastDelegates: [[bob], [20n]] })
  await settled()
  expect(screen.queryByRole('listitem')).toBeNull()
})

test('behavior: where it has overridden, nothing is left to do', async () => {
  await show({ getPastDelegates: [[alice], [20n]], hasVotedOverride: true })
  await settled()
  expect(screen.queryByRole('listitem')).toBeNull()
})

test('behavior: a governor without overrides is not asked for them', async () => {
  await show({ getPastDelegates: [[alice], [20n]] }, ['split', 'topics', 'terms'])
  await waitFor(() => expect(asked.map(({ name }) => name)).toContain('DaoFacts'))
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(asked.map(({ name }) => name)).not.toContain('OpenProposals')
  expect(screen.queryByRole('listitem')).toBeNull()
})
