import { screen } from '@testing-library/react'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerChain } from '../../../test/answerChain.ts'
import { answerGraphql } from '../../../test/answerGraphql.ts'
import { exampleProposal } from '../../../test/exampleProposal.ts'
import { renderScreen } from '../../../test/renderScreen.tsx'
import { BallotList } from './BallotList.tsx'
import type { ProposalDetails } from './ProposalPage.tsx'

const now = Math.floor(Date.now() / 1000)
const { server } = answerGraphql({
  Ballots: () => ({ ballots: { totalCount: 0, items: [] } }),
})

beforeAll(() => {
  server.listen()
  server.use(answerChain({}, now).handler)
})
afterAll(() => server.close())

const show = (voteStart: number, voteEnd: number) =>
  renderScreen(
    <BallotList
      proposal={
        {
          ...exampleProposal(now),
          voteStart: `${voteStart}`,
          voteEnd: `${voteEnd}`,
        } as ProposalDetails
      }
    />,
  )

test('behavior: where voting is open and nobody voted, the first ballot is asked for', async () => {
  await show(now - 100, now + 1000)
  expect(await screen.findByText('No ballots yet. The first one sets the tone.')).toBeTruthy()
})

test('behavior: nobody is asked for a ballot before voting opens', async () => {
  await show(now + 500, now + 1000)
  expect(await screen.findByText('Ballots come in once voting opens.')).toBeTruthy()
  expect(screen.queryByText(/first one/)).toBeNull()
})

test('behavior: nobody is asked for a ballot after voting closed', async () => {
  await show(now - 1000, now - 500)
  expect(await screen.findByText('Nobody voted.')).toBeTruthy()
  expect(screen.queryByText(/first one/)).toBeNull()
})
