import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerChain } from '../../../test/answerChain.ts'
import { answerGraphql } from '../../../test/answerGraphql.ts'
import { exampleProposal } from '../../../test/exampleProposal.ts'
import { exampleDaoConfig, renderScreen } from '../../../test/renderScreen.tsx'
import { ProposalHeader } from './ProposalHeader.tsx'
import type { ProposalDetails } from './ProposalPage.tsx'
import { ProposalRules } from './ProposalRules.tsx'

const now = Math.floor(Date.now() / 1000)
const topicLabels = { version: 1, corrections: 'https://forum.example/topics', labels: [] }
const { server } = answerGraphql({
  DaoFacts: () => ({ dao: { capabilities: 'split topics terms types' } }),
  GovernorTopics: () => ({ topics: { items: [{ number: 1, name: 'Grants' }] } }),
  ProposalTypes: () => ({ proposalTypes: { items: [] } }),
  AccountNames: () => ({ accounts: { items: [] } }),
})

beforeAll(() => {
  server.listen()
  server.use(answerChain({}, now).handler)
})
afterAll(() => server.close())

async function show(overrides: Partial<ProposalDetails>) {
  const typed = { proposalType: 0, quorumBasisPoints: 400, approvalThreshold: 5_000 }
  const proposal = { ...exampleProposal(now), ...typed, ...overrides } as ProposalDetails
  await renderScreen(
    <ProposalHeader proposal={proposal}>
      <ProposalRules proposal={proposal} />
    </ProposalHeader>,
    { ...exampleDaoConfig, topicLabels },
  )
  await screen.findByText('Rules: #0')
}

test('behavior: the topic that a proposal carries is told once', async () => {
  await show({ topic: 'grants', topicNumber: 1 })
  expect(await screen.findByRole('button', { name: 'Grants' })).toBeTruthy()
  expect(screen.getAllByText('Grants')).toHaveLength(1)
})

test('behavior: a topic that stands in the text alone is told too', async () => {
  await show({ topic: 'treasury' })
  expect(screen.getByTitle('The savings.').textContent).toBe('Treasury')
})

test('behavior: of a topic that somebody sorted it under is said who, when and why', async () => {
  await show({
    topic: 'treasury',
    topicLabelledBy: 'Ann Marsh',
    topicLabelledOn: '2026-11-02',
    topicLabelledFor: 'budget',
  })
  await userEvent.setup().hover(screen.getByRole('button', { name: 'Treasury' }))
  await screen.findByText(
    'Its text names no topic. Ann Marsh sorted it here on 2026-11-02, because its title says “budget”.',
  )
  const correction = screen.getByRole('link', { name: 'Another topic?' })
  expect(correction.getAttribute('href')).toBe('https://forum.example/topics')
})

test('behavior: a topic that the governor knows is nobody’s label', async () => {
  await show({ topic: 'grants', topicNumber: 1, topicLabelledBy: null })
  expect(screen.queryByRole('link', { name: 'Another topic?' })).toBeNull()
})
