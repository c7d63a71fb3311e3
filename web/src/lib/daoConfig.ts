import type { DaoChain, DaoConfig, Topic, WebConfig } from '@mandate/governance/dao'
import type { Question, Questionnaire } from '@mandate/governance/questionnaire'
import type { TopicLabels } from '@mandate/governance/topicLabels'

// Written by hand, without a schema library: it runs before the first screen, where every kilobyte is waited for.

/** Reads `/config.json`. @throws Error that names the entry that is wrong. */
export function parseWebConfig(json: unknown): WebConfig {
  const config = record(json, 'the file')
  return {
    daos: list(config.daos, 'daos').map((dao, index) => parseDao(dao, `daos.${index}`)),
    gatewayUrl: url(config.gatewayUrl, 'gatewayUrl'),
    walletConnectProjectId: optional(config.walletConnectProjectId, 'walletConnectProjectId', text),
  }
}

function parseDao(json: unknown, path: string): DaoConfig {
  const dao = record(json, path)
  return {
    slug: text(dao.slug, `${path}.slug`),
    name: text(dao.name, `${path}.name`),
    description: typeof dao.description === 'string' ? dao.description : '',
    chain: parseChain(dao.chain, `${path}.chain`),
    contracts: parseContracts(dao.contracts, `${path}.contracts`),
    startBlock: wholeNumber(dao.startBlock, `${path}.startBlock`),
    topics: Array.isArray(dao.topics)
      ? dao.topics.map((topic, index) => parseTopic(topic, `${path}.topics.${index}`))
      : [],
    questionnaire: optional(dao.questionnaire, `${path}.questionnaire`, parseQuestionnaire),
    topicLabels: optional(dao.topicLabels, `${path}.topicLabels`, parseTopicLabels),
  }
}

/** The labels themselves are for the index, which sorts by them. */
function parseTopicLabels(json: unknown, path: string): TopicLabels {
  const { version, corrections } = record(json, path)
  return {
    version: wholeNumber(version, `${path}.version`),
    corrections: optional(corrections, `${path}.corrections`, url),
    labels: [],
  }
}

function parseChain(json: unknown, path: string): DaoChain {
  const chain = record(json, path)
  return {
    id: wholeNumber(chain.id, `${path}.id`),
    name: text(chain.name, `${path}.name`),
    currency: text(chain.currency, `${path}.currency`),
    rpcUrls: list(chain.rpcUrls, `${path}.rpcUrls`).map((one) => url(one, `${path}.rpcUrls`)),
    explorerUrl: optional(chain.explorerUrl, `${path}.explorerUrl`, url),
    isLocal: chain.isLocal === true,
  }
}

function parseContracts(json: unknown, path: string): DaoConfig['contracts'] {
  const contracts = record(json, path)
  return {
    token: address(contracts.token, `${path}.token`),
    governor: address(contracts.governor, `${path}.governor`),
    treasury: address(contracts.treasury, `${path}.treasury`),
    registry: optional(contracts.registry, `${path}.registry`, address),
  }
}

function parseTopic(json: unknown, path: string): Topic {
  const topic = record(json, path)
  return {
    id: text(topic.id, `${path}.id`),
    name: text(topic.name, `${path}.name`),
    description: typeof topic.description === 'string' ? topic.description : '',
    number: optional(topic.number, `${path}.number`, wholeNumber),
  }
}

function parseQuestionnaire(json: unknown, path: string): Questionnaire {
  const { version, questions } = record(json, path)
  return {
    version: wholeNumber(version, `${path}.version`),
    questions: list(questions, `${path}.questions`).map((question, index) =>
      parseQuestion(question, `${path}.questions.${index}`),
    ),
  }
}

function parseQuestion(json: unknown, path: string): Question {
  const question = record(json, path)
  return {
    id: text(question.id, `${path}.id`),
    text: text(question.text, `${path}.text`),
    topic: optional(question.topic, `${path}.topic`, text),
    proposal: optional(question.proposal, `${path}.proposal`, text),
  }
}

function record(value: unknown, path: string): Record<string, unknown> {
  if (value instanceof Object && !Array.isArray(value))
    return Object.fromEntries(Object.entries(value))
  throw new Error(`config.json: ${path} is not an object.`)
}

function list(value: unknown, path: string): readonly unknown[] {
  if (Array.isArray(value) && value.length > 0) return value
  throw new Error(`config.json: ${path} is not a list with at least one entry.`)
}

function text(value: unknown, path: string): string {
  if (typeof value === 'string' && value !== '') return value
  throw new Error(`config.json: ${path} is not a text.`)
}

function url(value: unknown, path: string): string {
  if (typeof value === 'string' && URL.canParse(value)) return value
  throw new Error(`config.json: ${path} is not a web address.`)
}

function wholeNumber(value: unknown, path: string): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value
  throw new Error(`config.json: ${path} is not a whole number.`)
}

function address(value: unknown, path: string): `0x${string}` {
  const isAddress = typeof value === 'string' && /^0x[0-9a-fA-F]{40}$/.test(value)
  if (isAddress) return value.toLowerCase() as `0x${string}`
  throw new Error(`config.json: ${path} is not an address.`)
}

function optional<T>(
  value: unknown,
  path: string,
  parse: (value: unknown, path: string) => T,
): T | undefined {
  return value === undefined || value === null ? undefined : parse(value, path)
}
