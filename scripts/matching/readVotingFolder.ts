import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { readTime } from '../replay/readTime.ts'
import { UsageError } from '../run/UsageError.ts'

/** A real voting history: who decided what on which proposal, proposals in the order they came up. */
export type VotingFolder = {
  name: string
  /** Decisive ballots, voter to proposal to For. */
  ballots: ReadonlyMap<string, ReadonlyMap<string, boolean>>
  /** In the order they came up. */
  proposals: readonly FolderProposal[]
  /** The most voting power each voter ever cast; empty where heads count. */
  power: ReadonlyMap<string, number>
}

export type FolderProposal = { id: string; title: string; startsAt: number | undefined }

const row = z.object({
  voter: z.string(),
  proposal: z.string(),
  choice: z.enum(['for', 'against', 'abstain']),
  weight: z.string().optional(),
  timestamp: z.string().optional(),
  block: z.string().optional(),
})

const line = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  title: z.string().nullish(),
  date: z.union([z.string(), z.number()]).nullish(),
  type: z.string().nullish(),
})

/** Points on a map and node operators: housekeeping that says nothing about what anybody wants. */
const housekeeping = ['poi', 'catalyst']

/** @throws UsageError naming the file where a folder does not hold a voting history. */
export function readVotingFolder(folder: string): VotingFolder {
  for (const file of ['votes.csv', 'proposals.jsonl']) {
    if (!existsSync(join(folder, file))) throw new UsageError(`${folder} has no ${file}.`)
  }
  const known = new Map(readLines(folder).map((proposal) => [proposal.id, proposal]))
  const rows = z.array(row).parse(
    parse(readFileSync(join(folder, 'votes.csv')), {
      columns: true,
      bom: true,
      skip_empty_lines: true,
    }),
  )
  const ballots = new Map<string, Map<string, boolean>>()
  const power = new Map<string, number>()
  const first = new Map<string, number>()
  const seen = new Set<string>()
  for (const { voter, proposal, choice, weight, timestamp, block } of rows) {
    if (housekeeping.includes(known.get(proposal)?.type ?? '')) continue
    seen.add(proposal)
    const at = timestamp ? readTime(timestamp) : block ? Number(block) : null
    if (at !== null) first.set(proposal, Math.min(at, first.get(proposal) ?? at))
    if (weight) power.set(voter, Math.max(Number(weight), power.get(voter) ?? 0))
    if (choice === 'abstain') continue
    const own = ballots.get(voter) ?? new Map<string, boolean>()
    ballots.set(voter, own.set(proposal, choice === 'for'))
  }
  const proposals = [...seen].map((id) => {
    const date = known.get(id)?.date
    const startsAt = first.get(id) ?? (date ? (readTime(date) ?? undefined) : undefined)
    return { id, title: known.get(id)?.title ?? id, startsAt }
  })
  proposals.sort((left, right) => (left.startsAt ?? 0) - (right.startsAt ?? 0))
  return { name: basename(folder), ballots, proposals, power }
}

function readLines(folder: string) {
  return readFileSync(join(folder, 'proposals.jsonl'), 'utf8')
    .split('\n')
    .filter((text) => text.trim() !== '')
    .map((text) => line.parse(JSON.parse(text)))
}
