import type { Question } from '@mandate/governance/questionnaire'
import type { SeedProposal } from './SeedProposal.ts'
import { seedProposals } from './seedProposals.ts'
import type { TopicId } from './topics.ts'

/** A question of the invented questionnaire, and which way being for it leans. */
export type SeedQuestion = Pick<Question, 'id' | 'text'> &
  Pick<SeedProposal, 'topic' | 'lean'> & { restates?: SeedProposal }

/** Three a topic: one that pressing ahead agrees with, and two that restate what was voted on. */
export const questions: readonly SeedQuestion[] = [
  matter('treasury', 'spend-savings-on-growth', 'Savings should be spent on growth, not kept.'),
  restating(
    'Keep thirty months of costs in reserve before anything else',
    'keep-thirty-months-reserve',
    'Thirty months of costs should lie in reserve before any new lasting cost is taken on.',
  ),
  restating(
    'Lend a tenth of the treasury to feed buyers',
    'lend-to-feed-buyers',
    'A tenth of the treasury may be lent to those who buy our data.',
  ),
  matter('protocol', 'ship-upgrades-faster', 'Upgrades should be shipped faster.'),
  restating(
    'Let anybody run a station without approval',
    'stations-without-approval',
    'Anybody may run a station without being approved first.',
  ),
  restating(
    'Retire the first-generation stations',
    'retire-old-stations',
    'The oldest stations should be switched off.',
  ),
  matter('grants', 'give-larger-grants', 'Grants should be larger.'),
  restating(
    'Stop new grants for a season and finish the old ones',
    'pause-new-grants',
    'No new grants until the old ones are finished.',
  ),
  restating(
    'A yearly prize of 80,000 TIDE for the best use of our data',
    'yearly-prize',
    'A yearly prize is worth 80,000 TIDE.',
  ),
  matter('community', 'pay-for-community-work', 'Work for the community should be paid.'),
  restating(
    'Meet in person once a year',
    'meet-in-person',
    'Members should meet in person once a year at common expense.',
  ),
  restating(
    'Pay delegates who vote and explain',
    'pay-delegates',
    'Delegates who vote and explain their votes should be paid.',
  ),
  matter('risk', 'accept-more-risk', 'More risk should be accepted for more reach.'),
  restating(
    'Guarantee feed buyers against wrong readings',
    'guarantee-readings',
    'Who buys our data should be guaranteed against wrong readings.',
  ),
  restating(
    'Accept stations in sanctioned ports',
    'sanctioned-ports',
    'Stations in sanctioned ports should be accepted.',
  ),
]

function matter(topic: TopicId, id: string, text: string): SeedQuestion {
  return { id, text, topic, lean: { [topic]: 1 } }
}

function restating(title: string, id: string, text: string): SeedQuestion {
  const restates = seedProposals.find((one) => one.title === title)
  if (restates === undefined) throw new Error(`No proposal is called "${title}".`)
  return { id, text, topic: restates.topic, lean: restates.lean, restates }
}
