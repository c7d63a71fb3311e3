import type { Topic } from '@mandate/governance/dao'
import MiniSearch, { type SearchResult } from 'minisearch'
import type { Matter } from './Matter.ts'

/** What a sentence points to: topics by id and matters by id, best first. */
export type TopicHits = { topics: readonly string[]; matters: readonly string[] }

type Entry = { key: string; kind: 'topic' | 'matter'; ref: string; title: string; text: string }

/** Prepares a search over topics and matters that runs on the device and asks nobody. */
export function searchTopics(
  topics: readonly Topic[],
  matters: readonly Matter[],
): (sentence: string) => TopicHits {
  const index = new MiniSearch<Entry>({
    idField: 'key',
    fields: ['title', 'text'],
    storeFields: ['kind', 'ref'],
    processTerm: (term) => stem(term),
    searchOptions: {
      boost: { title: 3 },
      fuzzy: (term) => (term.length > 5 ? 0.2 : false),
      prefix: (term) => term.length > 3,
    },
  })
  index.addAll([...topics.map(topicEntry), ...matters.map(matterEntry)])
  return (sentence) => {
    const hits = index.search(sentence)
    return { topics: idsOf(hits, 'topic', 3), matters: idsOf(hits, 'matter', 12) }
  }
}

function topicEntry({ id, name, description }: Topic): Entry {
  return { key: `topic:${id}`, kind: 'topic', ref: id, title: name, text: description }
}

function matterEntry({ id, text: title, topic, proposal }: Matter): Entry {
  const text = [topic, proposal?.title, proposal?.body].join(' ')
  return { key: `matter:${id}`, kind: 'matter', ref: id, title, text }
}

/** Hits under a third of the best of their kind are noise more often than not. */
function idsOf(hits: readonly SearchResult[], kind: Entry['kind'], limit: number): string[] {
  const ofKind = hits.filter((hit) => hit.kind === kind)
  const best = ofKind[0]?.score ?? 0
  return ofKind
    .filter(({ score }) => score >= best / 3)
    .slice(0, limit)
    .map((hit) => String(hit.ref))
}

const emptyWords = new Set(
  (
    'a about against all also am an and are as at be because but by can care do does for from get give has have i if ' +
    'in into is it its just like make me more most much must my no not of on only or other our should so some than ' +
    'that the their them there they this to too up us very want we what when which who will with would you your'
  ).split(' '),
)

function stem(term: string): string | null {
  const word = term.toLowerCase()
  if (emptyWords.has(word)) return null
  return word.length > 4 ? word.replace(/(ies|es|s|ing|ed)$/, '') : word
}
