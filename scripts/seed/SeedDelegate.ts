import type { Position } from './topics.ts'

export type SeedDelegate = {
  name: string
  statement: string
  position: Position
  /** Share of proposals it votes on. */
  diligence: number
  /** Share of its ballots that carry a reason. */
  talkativeness: number
  /** How much of what holders delegate comes to it, relative to the others. */
  renown: number
  /** Publishes its position on each topic. */
  declaresStances: boolean
}
