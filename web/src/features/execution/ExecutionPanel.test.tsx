import type { Capability } from '@mandate/governance/capabilities'
import { screen } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { answerChain } from '../../../test/answerChain.ts'
import { answerGraphql } from '../../../test/answerGraphql.ts'
import { exampleProposal } from '../../../test/exampleProposal.ts'
import { renderScreen } from '../../../test/renderScreen.tsx'
import { executionWords } from '../../words/voting.ts'
import { ExecutionPanel } from './ExecutionPanel.tsx'

const now = 1_700_000_000
const passed = {
  ...exampleProposal(now - 10_000),
  forVotes: '20',
  payload: { targets: [], values: [], calldatas: [] },
  description: 'Two buoys',
}

/** What the index found of the DAO. */
let capabilities: readonly Capability[] = []
const { server } = answerGraphql({
  DaoFacts: () => ({
    dao: { capabilities: capabilities.join(' '), timelockDelay: '3600', guardian: null },
  }),
})

beforeAll(() => server.listen())
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

async function show(found: readonly Capability[]) {
  capabilities = found
  server.use(answerChain({}, now).handler)
  await renderScreen(<ExecutionPanel proposal={passed} />)
}

const button = (name: string) => screen.findByRole('button', { name }, { timeout: 10_000 })

test('default', async () => {
  await show(['timelock'])
  expect(await button(executionWords.queue)).toBeTruthy()
  expect(screen.queryByRole('button', { name: executionWords.execute })).toBeNull()
})

test('behavior: without a timelock there is nothing to queue, and what passed is executed', async () => {
  await show([])
  expect(await button(executionWords.execute)).toBeTruthy()
  expect(screen.getByText(executionWords.executeAtOnceBody)).toBeTruthy()
  expect(screen.queryByRole('button', { name: executionWords.queue })).toBeNull()
})
