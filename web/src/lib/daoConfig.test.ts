import { expect, test } from 'vitest'
import { exampleDaoConfig, gatewayUrl } from '../../test/renderScreen.tsx'
import { parseWebConfig } from './daoConfig.ts'

const config = { daos: [exampleDaoConfig], gatewayUrl }

test('default', () => {
  expect(parseWebConfig(JSON.parse(JSON.stringify(config)))).toEqual(config)
})

test('behavior: a questionnaire comes along', () => {
  const questionnaire = {
    version: 2,
    questions: [{ id: 'open-books', text: 'Open the books.', topic: 'treasury', proposal: '7' }],
  }
  const [dao] = parseWebConfig({ ...config, daos: [{ ...exampleDaoConfig, questionnaire }] }).daos
  expect(dao?.questionnaire).toEqual(questionnaire)
})

test('behavior: a topic keeps the number that the governor knows it by', () => {
  const topics = [{ id: 'treasury', name: 'Treasury', description: 'What is spent.', number: 1 }]
  const [dao] = parseWebConfig({ ...config, daos: [{ ...exampleDaoConfig, topics }] }).daos
  expect(dao?.topics).toEqual(topics)
})

test('behavior: addresses become lower case', () => {
  const token = '0x70997970C51812dc3A010C7d01b50e0d17dc79C8'
  const contracts = { ...exampleDaoConfig.contracts, token }
  const [dao] = parseWebConfig({ ...config, daos: [{ ...exampleDaoConfig, contracts }] }).daos
  expect(dao?.contracts.token).toBe(token.toLowerCase())
})

test('error: the entry that is wrong is named', () => {
  const dao = { ...exampleDaoConfig, contracts: { ...exampleDaoConfig.contracts, governor: '0x1' } }
  expect(() => parseWebConfig({ ...config, daos: [dao] })).toThrow(
    'config.json: daos.0.contracts.governor is not an address.',
  )
  expect(() => parseWebConfig({ ...config, daos: [] })).toThrow('daos')
  expect(() => parseWebConfig({ ...config, gatewayUrl: 'x' })).toThrow('gatewayUrl')
  expect(() => parseWebConfig('x')).toThrow('the file is not an object')
})
