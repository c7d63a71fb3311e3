import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { alice, answerChain, bob } from '../../../test/answerChain.ts'
import { answerGraphql } from '../../../test/answerGraphql.ts'
import { Connected } from '../../../test/Connected.tsx'
import { exampleProposal } from '../../../test/exampleProposal.ts'
import { renderScreen } from '../../../test/renderScreen.tsx'
import { SwitchAccount, switchAccount } from '../../../test/SwitchAccount.tsx'
import { votingWords } from '../../words/voting.ts'
import { VotePanel } from './VotePanel.tsx'

const now = Math.floor(Date.now() / 1000)
const open = exampleProposal(now)
const cast = {
  isOverride: false,
  choice: 'for',
  forShare: 10000,
  againstShare: 0,
  abstainShare: 0,
  weight: '40',
  castWeight: '40',
  reason: 'By hand.',
  castAt: '1',
}
let own: unknown[] = []
const { server, asked } = answerGraphql({
  DaoFacts: () => ({ dao: { capabilities: '', tokenSymbol: 'EX', tokenDecimals: 0 } }),
  OwnBallot: () => ({ ballots: { items: own } }),
  VoterAccount: () => ({ accounts: { items: [] } }),
  IndexedBlock: () => ({
    _meta: { status: { local: { id: 31337, block: { number: 100, timestamp: now } } } },
  }),
})

beforeAll(() => server.listen())
afterEach(() => {
  own = []
  asked.length = 0
  server.resetHandlers()
})
afterAll(() => server.close())

/** As after a reload: what was on the screen is gone. */
async function reopen(proposal = open) {
  cleanup()
  const chain = answerChain(
    { getPastVotes: 40n, getVotes: 40n, balanceOf: 10n, hasVoted: false, delegates: bob },
    now,
  )
  server.resetHandlers()
  server.use(chain.handler)
  await renderScreen(
    <Connected>
      <VotePanel proposal={proposal} />
      <SwitchAccount />
    </Connected>,
  )
  return chain
}

const field = () => screen.findByLabelText<HTMLTextAreaElement>(votingWords.reason)

async function write(reason: string) {
  await userEvent.type(await field(), reason)
}

test('default', async () => {
  await reopen()
  await write('Too dear.')
  const { sent } = await reopen()
  expect((await field()).value).toBe('Too dear.')
  expect(screen.queryByRole('radio', { checked: true })).toBeNull()
  expect(sent).toEqual([])
  expect(asked.map(({ body }) => body).join()).not.toContain('Too dear')
})

test('behavior: each account has its own, and each proposal', async () => {
  await reopen()
  await write('Too dear.')
  await reopen({ ...open, proposalId: '8' })
  expect((await field()).value).toBe('')
  switchAccount(alice)
  await write('Cheap.')
  await reopen()
  expect((await field()).value).toBe('Too dear.')
})

test('behavior: it is forgotten once the ballot is cast', async () => {
  await reopen()
  await write('Too dear.')
  await userEvent.click(screen.getByRole('radio', { name: /Against/ }))
  await userEvent.click(screen.getByRole('button', { name: 'Vote Against' }))
  await screen.findByText(/in block 100/i)
  await reopen()
  expect((await field()).value).toBe('')
})

test('behavior: so it is when somebody else sent the signed ballot', async () => {
  await reopen()
  await write('Too dear.')
  own = [cast]
  await reopen()
  await screen.findByText('By hand.')
  await waitFor(() => expect(localStorage.length).toBe(countWithoutReasons()))
})

test('behavior: what was not cast is forgotten when the vote is closed', async () => {
  await reopen()
  await write('Too dear.')
  await reopen({ ...open, voteEnd: `${now - 10}` })
  await screen.findByText(votingWords.closedMissed)
  expect(localStorage.length).toBe(countWithoutReasons())
})

/** How much the device keeps that is no reason. */
function countWithoutReasons(): number {
  return Object.values({ ...localStorage }).filter((kept) => !String(kept).includes('Too dear'))
    .length
}
