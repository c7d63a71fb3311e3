import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { FolderProblems } from './FolderProblems.ts'
import { readAddress } from './readAddress.ts'
import { readTime } from './readTime.ts'
import type { SourceProposal } from './SourceHistory.ts'

export const proposalsFile = 'proposals.jsonl'

/** What fits into one transaction of at most 16,777,216 gas (EIP-7825) at 40 gas a byte (EIP-7623), with a margin. */
const maximumTextBytes = 200_000

/** Sources write 0 or null for what has not happened. */
const time = z
  .union([z.number(), z.string(), z.null()])
  .optional()
  .transform((value, context) => {
    if (value === undefined || value === null || value === '' || value === 0) return null
    const seconds = readTime(value)
    if (seconds === null)
      context.addIssue(`"${value}" is no time (ISO 8601, or a number since 1970)`)
    return seconds
  })

const text = z.union([z.string(), z.null()]).optional()

const line = z.object({
  id: z.union([z.string().min(1), z.number()]).transform(String),
  title: text,
  body: text,
  author: text,
  creator: text,
  date: time,
  start: time,
  end: time,
  queued: time,
  executed: time,
  canceled: time,
})

/** Reads `proposals.jsonl`: one JSON object a line. Problems are collected. */
export function readProposals(folder: string, problems: FolderProblems): SourceProposal[] {
  const lines = readFileSync(join(folder, proposalsFile), 'utf8').split('\n')
  const firstLines = new Map<string, number>()
  return lines.flatMap((content, index) => {
    if (content.trim() === '') return []
    const number = index + 1
    const parsed = parseLine(content)
    if (typeof parsed === 'string') {
      problems.add(proposalsFile, number, parsed)
      return []
    }
    const first = firstLines.get(parsed.id)
    if (first !== undefined) {
      problems.add(proposalsFile, number, `the id ${parsed.id} is used already in line ${first}`)
      return []
    }
    firstLines.set(parsed.id, number)
    return [parsed]
  })
}

function parseLine(content: string): SourceProposal | string {
  let json: unknown
  try {
    json = JSON.parse(content)
  } catch {
    return 'this is not one JSON object'
  }
  const result = line.safeParse(json)
  if (!result.success) {
    return result.error.issues
      .map(({ path, message }) => `${path.join('.') || 'line'}: ${message}`)
      .join('; ')
  }
  const source = result.data
  const bytes = Buffer.byteLength(source.title ?? '') + Buffer.byteLength(source.body ?? '')
  if (bytes > maximumTextBytes) {
    return `title and body have ${bytes} bytes, and a transaction carries at most ${maximumTextBytes}`
  }
  return {
    id: source.id,
    title: source.title ?? '',
    body: source.body ?? '',
    author: readAddress(source.creator ?? '') ?? readAddress(source.author ?? ''),
    createdAt: source.date,
    startAt: source.start,
    endAt: source.end,
    queuedAt: source.queued,
    executedAt: source.executed,
    canceledAt: source.canceled,
  }
}
