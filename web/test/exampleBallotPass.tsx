import type { Capability } from '@mandate/governance/capabilities'
import { mandateGovernorAbi } from '@mandate/protocol/abis'
import { useQueryClient } from '@tanstack/react-query'
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { encodeAbiParameters, encodeEventTopics, type Hex } from 'viem'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { AfterWriteContext } from '../src/chain/AfterWriteContext.ts'
import { readMarks } from '../src/features/voting/BallotMarks.ts'
import { BallotPassScreen } from '../src/features/voting/BallotPassScreen.tsx'
import { passWords as words } from '../src/words/ballotPass.ts'
import { answerChain, bob } from './answerChain.ts'
import { answerGraphql } from './answerGraphql.ts'
import { installWallet, resetWallet, sentHash, WalletConnected } from './browserWallet.tsx'
import { Connected } from './Connected.tsx'
import { exampleProposal } from './exampleProposal.ts'
import { exampleDaoConfig, renderScreen } from './renderScreen.tsx'
import { SwitchAccount } from './SwitchAccount.tsx'

const now = Math.floor(Date.now() / 1000)
export const buoys = exampleProposal(now)
export const feed = { ...buoys, proposalId: '8', number: 8, title: 'A salinity feed' }

/** What the index says, until the test is over. */
export const listed = {
  open: [buoys, feed],
  /** How many more are open than it lists. */
  unlisted: 0,
  capabilities: [] as readonly Capability[],
}
const { server } = answerGraphql({
  DaoFacts: () => ({
    dao: { capabilities: listed.capabilities.join(' '), tokenSymbol: 'EX', tokenDecimals: 0 },
  }),
  OpenProposals: () => ({
    proposals: { totalCount: listed.open.length + listed.unlisted, items: listed.open },
  }),
  GovernorTopics: () => ({ topics: { items: [] } }),
  DelegateBallots: () => ({ ballots: { items: [] } }),
  AccountNames: () => ({ accounts: { items: [] } }),
})

/** For every test of the file: an index with two open votes, and a browser wallet beside the local accounts. */
export function serveBallotPass(): void {
  let putAway = () => {}
  beforeAll(() => {
    server.listen()
    putAway = installWallet()
  })
  beforeEach(resetWallet)
  afterEach(() => {
    Object.assign(listed, { open: [buoys, feed], unlisted: 0, capabilities: [] })
    server.resetHandlers()
  })
  afterAll(() => {
    putAway()
    server.close()
  })
}

const powerful = { getPastVotes: 40n, balanceOf: 40n, hasVoted: false, delegates: bob }

/** Shows the pass with the local accounts, which take several calls at once, or with a browser wallet. */
export async function showPass(calls: Record<string, unknown> = {}, Account = Connected) {
  const chain = answerChain({ ...powerful, ...calls }, now)
  server.use(chain.handler)
  await renderScreen(
    <Account>
      <BallotPassScreen />
    </Account>,
  )
  return chain
}

export function WalletSwitching({ children }: { children: ReactNode }) {
  return (
    <WalletConnected>
      {children}
      <SwitchAccount />
    </WalletConnected>
  )
}

/** Asks everything again after a write, as the app does. */
export function WalletAskedAgain({ children }: { children: ReactNode }) {
  const queries = useQueryClient()
  const afterWrite = async () => {
    await queries.invalidateQueries()
    return 'shown' as const
  }
  return (
    <AfterWriteContext value={afterWrite}>
      <WalletConnected>{children}</WalletConnected>
    </AfterWriteContext>
  )
}

export const card = (title: string) =>
  screen.findByRole('article', { name: title }, { timeout: 10_000 })

export async function mark(title: string, choice: RegExp) {
  const found = await card(title)
  await userEvent.click(within(found).getByRole('radio', { name: choice }))
  return found
}

/** Marks both votes, and looks them over. */
export async function markBoth() {
  await mark(buoys.title, /For/)
  await mark(feed.title, /Against/)
  await userEvent.click(screen.getByRole('button', { name: words.review(2) }))
  await screen.findByRole('heading', { name: words.reviewTitle })
}

/** A governor's event that `voter` cast a ballot. */
export function castLog(proposalId: bigint, voter: Hex) {
  return {
    address: exampleDaoConfig.contracts.governor,
    topics: encodeEventTopics({ abi: mandateGovernorAbi, eventName: 'VoteCast', args: { voter } }),
    data: encodeAbiParameters(
      [{ type: 'uint256' }, { type: 'uint8' }, { type: 'uint256' }, { type: 'string' }],
      [proposalId, 1, 40n, ''],
    ),
    blockNumber: '0x64',
    logIndex: '0x0',
    transactionIndex: '0x0',
    blockHash: `0x${'b'.repeat(64)}`,
    transactionHash: sentHash,
  }
}

export const keptOf = (account: string) =>
  readMarks(exampleDaoConfig, account).marks.map(({ proposalId }) => proposalId)
export const lineOf = (title: string) =>
  within(screen.getByRole('list', { name: words.ballots }))
    .getByText(title)
    .closest('li')?.textContent
