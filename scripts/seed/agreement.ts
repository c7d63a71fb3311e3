import { type Position, topicIds } from './topics.ts'

/** How far a position and a leaning point the same way; 0 is indifferent. */
export function agreement(position: Position, lean: Partial<Position>): number {
  return topicIds.reduce((sum, topic) => sum + (lean[topic] ?? 0) * position[topic], 0)
}
