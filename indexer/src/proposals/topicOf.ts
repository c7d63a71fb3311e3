import type { proposal } from 'ponder:schema'
import type { DaoConfig } from '@mandate/governance/dao'
import { proposalTopic } from '@mandate/governance/proposalTopic'
import { topicSorter } from '@mandate/governance/topicLabels'
import { daos } from '../../../dao.config.ts'

const sorters = new Map(
  daos.map(({ slug, topicLabels }) => [slug, topicSorter(topicLabels?.labels ?? [])]),
)

type TopicColumns = Pick<
  typeof proposal.$inferInsert,
  'topic' | 'topicLabelledBy' | 'topicLabelledOn' | 'topicLabelledFor'
>

/** Of a proposal that is about nothing in particular, or whose topic nobody had to find. */
export const unlabelled = {
  topicLabelledBy: null,
  topicLabelledOn: null,
  topicLabelledFor: null,
}

/** What a proposal is about: as its text says, else as the DAO's file of labels does. */
export function topicOf(
  text: { proposalId: bigint; title: string; body: string },
  dao: DaoConfig | undefined,
): TopicColumns {
  const topicIds = dao?.topics.map(({ id }) => id) ?? []
  const said = proposalTopic(text.body, topicIds)
  const found = said === null && dao !== undefined ? sorters.get(dao.slug)?.(text) : null
  if (found == null) return { topic: said, ...unlabelled }
  const { label, word } = found
  return {
    topic: label.topic,
    topicLabelledBy: label.by,
    topicLabelledOn: label.on,
    topicLabelledFor: word,
  }
}
