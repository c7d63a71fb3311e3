import { mandateGovernorAbi } from '@mandate/protocol/abis'
import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { decodeFunctionData } from 'viem'
import { expect, test } from 'vitest'
import { alice, bob } from '../../../test/answerChain.ts'
import {
  buoys,
  card,
  castLog,
  feed,
  keptOf,
  lineOf,
  listed,
  mark,
  serveBallotPass,
  showPass,
} from '../../../test/exampleBallotPass.tsx'
import { exampleDaoConfig } from '../../../test/renderScreen.tsx'
import { draftKey } from '../../lib/localStore.ts'
import { passWords as words } from '../../words/ballotPass.ts'
import { votingWords } from '../../words/voting.ts'

serveBallotPass()

test('default', async () => {
  const { sent, logs } = await showPass()
  logs.push(castLog(7n, bob), castLog(8n, bob))
  const first = await mark(buoys.title, /For/)
  await userEvent.click(within(first).getByRole('button', { name: words.addReason }))
  await userEvent.type(within(first).getByLabelText(votingWords.reason), 'We need them.')
  await mark(feed.title, /Against/)
  await userEvent.click(screen.getByRole('button', { name: words.review(2) }))
  expect(await screen.findByText(words.way.together, { exact: false })).toBeTruthy()
  expect(lineOf(buoys.title)).toBe('Two buoysForwith40 EXWe need them.')
  expect(lineOf(feed.title)).toBe('A salinity feedAgainstwith40 EX')
  expect(sent).toEqual([])

  await userEvent.click(screen.getByRole('button', { name: words.castTogether(2) }))
  expect(await screen.findByText(/All 2 ballots counted. In block 100./)).toBeTruthy()
  expect(sent.map(({ data }) => decodeFunctionData({ abi: mandateGovernorAbi, data }))).toEqual([
    { functionName: 'castVoteWithReason', args: [7n, 1, 'We need them.'] },
    { functionName: 'castVote', args: [8n, 0] },
  ])
  expect(keptOf(bob)).toEqual([])
})

test('behavior: what is marked is kept on the device until it is cast', async () => {
  await showPass()
  const first = await mark(buoys.title, /Abstain/)
  await userEvent.click(within(first).getByRole('button', { name: words.addReason }))
  await userEvent.type(within(first).getByLabelText(votingWords.reason), 'Not yet sure.')
  cleanup()
  await showPass()
  const again = await card(buoys.title)
  expect(within(again).getByRole('radio', { name: /Abstain/ })).toHaveProperty('checked', true)
  expect(within(again).getByLabelText(votingWords.reason)).toHaveProperty('value', 'Not yet sure.')
  expect(screen.getByText(words.marked(1, 2))).toBeTruthy()
})

test('error: what this browser kept and cannot be read counts as nothing', async () => {
  const key = draftKey('ballots', exampleDaoConfig, bob)
  localStorage.setItem(
    key,
    JSON.stringify({ version: 1, marks: [{ proposalId: 'x' }], batch: null }),
  )
  await showPass()
  await card(buoys.title)
  expect(screen.getByText(words.marked(0, 2))).toBeTruthy()
})

test('behavior: what was voted on or has closed since it was marked is said, and left out', async () => {
  await showPass()
  await mark(buoys.title, /For/)
  await mark(feed.title, /Against/)
  cleanup()
  listed.open = [buoys]
  await showPass({ hasVoted: true })
  expect(await screen.findByText(words.lost(buoys.title, 'voted'))).toBeTruthy()
  expect(screen.getByText(words.lost(feed.title, 'closed'))).toBeTruthy()
  expect(screen.queryByRole('article')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: words.forget }))
  expect(keptOf(bob)).toEqual([])
})

test('behavior: a vote that is open and not listed is not called closed, and its mark is kept', async () => {
  await showPass()
  await mark(feed.title, /Against/)
  cleanup()
  listed.open = [buoys]
  listed.unlisted = 1
  await showPass()
  await card(buoys.title)
  expect(screen.getByText(words.unlisted(1))).toBeTruthy()
  expect(screen.queryByText(words.lost(feed.title, 'closed'))).toBeNull()
  expect(screen.getByText(words.marked(0, 1))).toBeTruthy()
  expect(keptOf(bob)).toEqual(['8'])
})

test('behavior: without a ballot left in the list, nothing is said of what it does not list', async () => {
  listed.unlisted = 1
  await showPass({ hasVoted: true })
  expect(await screen.findByText(words.nothingListed, {}, { timeout: 10_000 })).toBeTruthy()
  expect(screen.queryByText(words.nothingTitle)).toBeNull()
  expect(screen.queryByText(/You have voted on everything/)).toBeNull()
})

test('behavior: power on the proposal’s topic counts, and what delegates hold is said', async () => {
  listed.capabilities = ['split', 'topics', 'terms', 'override']
  listed.open = [{ ...buoys, topicNumber: 3 }]
  await showPass({
    getPastVotes: 0n,
    getPastVotesForTopic: 5n,
    getPastDelegates: [[alice], [12n]],
    hasVotedOverride: false,
  })
  const found = await card(buoys.title)
  expect(found.textContent).toContain('5 EX')
  expect(found.textContent).toContain(`${words.heldByDelegates} 12 EX`)
  const link = within(found).getByRole('link', { name: words.overrideThere })
  expect(link.getAttribute('href')).toBe('/proposals/7')
})

test('behavior: without a mark nothing is looked over', async () => {
  await showPass()
  await card(buoys.title)
  await userEvent.click(screen.getByRole('button', { name: words.review(0) }))
  expect(await screen.findByText(words.markFirst)).toBeTruthy()
})
