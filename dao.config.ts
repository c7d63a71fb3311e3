import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { DaoConfig } from '@mandate/governance/dao'
import { maximumTopic } from '@mandate/governance/delegation'
import {
  mostQuestions,
  type Questionnaire,
  questionIdBytes,
} from '@mandate/governance/questionnaire'
import type { TopicLabels } from '@mandate/governance/topicLabels'
import { localContracts } from '@mandate/protocol/localContracts'
import { z } from 'zod'

/** The DAO that `npm start` founds on a local chain of this machine. */
const localDao: DaoConfig = {
  slug: 'local',
  name: 'Local DAO',
  description: 'A DAO on a local chain.',
  chain: {
    id: 31337,
    name: 'Local chain',
    currency: 'ETH',
    rpcUrls: ['http://127.0.0.1:4402'],
    isLocal: true,
  },
  contracts: localContracts,
  startBlock: 0,
  topics: [],
}

const address = z
  .string()
  .regex(/^0x[0-9a-fA-F]{40}$/, 'must be an address: 0x and 40 hexadecimal digits')
  .transform((text): `0x${string}` => `0x${text.slice(2).toLowerCase()}`)

const url = z.url({ protocol: /^https?$/, error: 'must be a http(s) address' })

const dao = z.strictObject({
  slug: z.string().regex(/^[a-z0-9-]+$/, 'must consist of lower case letters, digits and hyphens'),
  name: z.string().min(1),
  description: z.string(),
  chain: z.strictObject({
    id: z.int().positive(),
    name: z.string().min(1),
    currency: z.string().min(1),
    rpcUrls: z.array(url).min(1),
    explorerUrl: url.optional(),
    isLocal: z.boolean().optional(),
    logsBlockRange: z.int().positive().optional(),
  }),
  contracts: z.strictObject({
    token: address,
    governor: address,
    treasury: address,
    registry: address.optional(),
  }),
  startBlock: z.int().nonnegative(),
  topics: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z0-9-]{1,32}$/),
      name: z.string().min(1),
      description: z.string(),
      number: z.int().min(1).max(maximumTopic).optional(),
    }),
  ),
  /** Files beside this one. */
  questionnaire: z.string().min(1).optional(),
  topicLabels: z.string().min(1).optional(),
})

const isDistinct = <Entry>(entries: readonly Entry[], nameOf: (entry: Entry) => string) =>
  new Set(entries.map(nameOf)).size === entries.length

const proposalId = z.string().regex(/^\d{1,78}$/, 'must be the decimal id of a proposal')

const question = z.strictObject({
  id: z
    .string()
    .min(1)
    .refine((id) => Buffer.byteLength(id) <= questionIdBytes && !id.includes('\0'), {
      error: `must be at most ${questionIdBytes} bytes, none of them zero`,
    }),
  text: z.string().trim().min(1).max(280),
  topic: z.string().optional(),
  proposal: proposalId.optional(),
})

const questionnaireFile = z.strictObject({
  version: z.int().positive(),
  questions: z
    .array(question)
    .min(1)
    .max(mostQuestions)
    .refine((questions) => isDistinct(questions, ({ id }) => id), {
      error: 'two questions have the same id',
    }),
})

const topicLabel = z
  .strictObject({
    topic: z.string(),
    proposals: z.array(proposalId).min(1).optional(),
    titles: z
      .array(
        z
          .string()
          .max(100)
          .regex(/[\p{L}\p{N}]/u, 'must have a letter or a digit'),
      )
      .min(1)
      .optional(),
    by: z.string().trim().min(1).max(80),
    on: z.iso.date('must be a date, such as 2026-11-28'),
  })
  .refine(({ proposals, titles }) => proposals !== undefined || titles !== undefined, {
    error: 'names neither "proposals" nor "titles"',
  })

const topicLabelsFile = z.strictObject({
  version: z.int().positive(),
  corrections: url.optional(),
  labels: z.array(topicLabel).min(1).max(1_000),
})

const daosFile = z
  .array(dao)
  .min(1)
  .refine((daos) => isDistinct(daos, ({ slug }) => slug), {
    error: 'two DAOs have the same slug',
  })

/**
 * The DAOs that this installation serves: those of the JSON file that `MANDATE_DAOS` names (`npm run deploy` writes
 * one), else the local one.
 */
export const daos: readonly DaoConfig[] = readDaos(process.env.MANDATE_DAOS)

/**
 * As `daos`, for whoever serves them to others: nobody means the local DAO by naming none.
 * @throws Error that says how to name them.
 */
export function namedDaos(): readonly DaoConfig[] {
  if (process.env.MANDATE_DAOS) return daos
  throw new Error(
    'MANDATE_DAOS is missing: set it to the file with your DAOs, which npm run deploy writes, or try Mandate with npm start.',
  )
}

/** @throws Error that names the file and what is wrong in it. */
function readDaos(file: string | undefined): readonly DaoConfig[] {
  if (file === undefined || file === '') return [localDao]
  const named = `${file}, which MANDATE_DAOS names,`
  return parseFile({ file, named, shape: daosFile, expected: 'a list of DAOs' }).map((row) => {
    const beside = (name: string | undefined) =>
      name === undefined ? undefined : resolve(dirname(file), name)
    return {
      ...row,
      questionnaire: readQuestionnaire(beside(row.questionnaire), row),
      topicLabels: readTopicLabels(beside(row.topicLabels), row),
    }
  })
}

type TopicsOfDao = Pick<DaoConfig, 'slug' | 'topics'>

function readQuestionnaire(file: string | undefined, row: TopicsOfDao): Questionnaire | undefined {
  if (file === undefined) return undefined
  const named = `${file}, the questionnaire of "${row.slug}",`
  const shape = questionnaireFile
  const questionnaire = parseFile({ file, named, shape, expected: 'a questionnaire' })
  refuseStrayTopic(questionnaire.questions, row, `${named} has a question on`)
  return questionnaire
}

function readTopicLabels(file: string | undefined, row: TopicsOfDao): TopicLabels | undefined {
  if (file === undefined) return undefined
  const named = `${file}, the topic labels of "${row.slug}",`
  const topicLabels = parseFile({ file, named, shape: topicLabelsFile, expected: 'a label file' })
  refuseStrayTopic(topicLabels.labels, row, `${named} has a label for`)
  return topicLabels
}

/** @throws Error when an entry names a topic that the DAO does not have. */
function refuseStrayTopic(
  entries: readonly { topic?: string | undefined }[],
  { topics }: TopicsOfDao,
  prefix: string,
) {
  const known = new Set(topics.map(({ id }) => id))
  const stray = entries.find(({ topic }) => topic !== undefined && !known.has(topic))
  if (stray !== undefined)
    throw new Error(`${prefix} "${stray.topic}", which is no topic of the DAO.`)
}

function parseFile<Shape>(asked: {
  file: string
  named: string
  shape: z.ZodType<Shape>
  expected: string
}): Shape {
  const { file, named, shape, expected } = asked
  const result = shape.safeParse(parseJson(file, named))
  if (result.success) return result.data
  const problems = result.error.issues.map(({ path, message }) => `${message}${placeOf(path)}`)
  throw new Error(`${named} is not ${expected}: ${problems.join('; ')}.`)
}

/** Where in the file, as in ` (at 0.contracts.token)`; nothing for what holds of all of it. */
function placeOf(path: readonly PropertyKey[]): string {
  return path.length === 0 ? '' : ` (at ${path.map(String).join('.')})`
}

function parseJson(file: string, named: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (cause) {
    const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'
    throw new Error(`${named} ${isMissing ? 'does not exist' : 'cannot be read as JSON'}.`, {
      cause,
    })
  }
}
