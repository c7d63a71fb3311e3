import type { Topic } from '@mandate/governance/dao'

export const topicIds = ['treasury', 'protocol', 'grants', 'community', 'risk'] as const

export type TopicId = (typeof topicIds)[number]

/** A position on each topic, from -1 (hold back) to 1 (press ahead). */
export type Position = Readonly<Record<TopicId, number>>

export const topics: readonly (Topic & { id: TopicId })[] = [
  {
    id: 'treasury',
    number: 1,
    name: 'Treasury',
    description: 'What the common purse holds, saves and pays for.',
  },
  {
    id: 'protocol',
    number: 2,
    name: 'Protocol',
    description: 'The rules and software of stations, feeds and votes.',
  },
  {
    id: 'grants',
    number: 3,
    name: 'Grants',
    description: 'Money for people outside who build or research something.',
  },
  {
    id: 'community',
    number: 4,
    name: 'Community',
    description: 'How members meet, work, learn and are paid.',
  },
  {
    id: 'risk',
    number: 5,
    name: 'Risk',
    description: 'Guarantees, insurance, and what happens when a feed is wrong.',
  },
]
