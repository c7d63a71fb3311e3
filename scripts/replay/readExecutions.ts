import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { FolderProblems } from './FolderProblems.ts'
import type { SourceProposal } from './SourceHistory.ts'

const eventsFile = 'events/governance-core.json'

/** Ethereum's blocks are this far apart, which tells an execution's time from its distance to the queueing. */
const secondsPerBlock = 12

const events = z.array(
  z.object({
    e: z.string(),
    a: z.object({ proposalId: z.string().optional() }),
    b: z.coerce.number(),
  }),
)

/** Adds when proposals were executed, where the folder has the governance contract's own events. */
export function readExecutions(
  folder: string,
  proposals: readonly SourceProposal[],
  problems: FolderProblems,
): SourceProposal[] {
  if (!existsSync(join(folder, eventsFile))) return [...proposals]
  const log = readEvents(join(folder, eventsFile))
  if (log === null) {
    problems.add(eventsFile, null, 'this is no list of events ({ e, a, b })')
    return [...proposals]
  }
  const blocksOf = (name: string) =>
    new Map(log.filter(({ e }) => e === name).map(({ a, b }) => [a.proposalId, b]))
  const queued = blocksOf('ProposalQueued')
  const executed = blocksOf('ProposalExecuted')
  return proposals.map((proposal) => {
    const from = queued.get(proposal.id)
    const to = executed.get(proposal.id)
    if (proposal.queuedAt === null || from === undefined || to === undefined) return proposal
    return { ...proposal, executedAt: proposal.queuedAt + (to - from) * secondsPerBlock }
  })
}

function readEvents(file: string): z.output<typeof events> | null {
  try {
    return events.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}
