import { useCallback, useState } from 'react'
import { useDao } from '../../lib/DaoContext.tsx'
import type { Answer } from './Answer.ts'
import { withAnswer, withoutAnswer, withoutLast } from './answering.ts'
import { readAnswersFile, writeAnswersFile } from './answersFile.ts'
import {
  answersKey,
  type DeviceAnswers,
  eraseAnswers,
  isBlank,
  keepAnswers,
  noAnswers,
  readAnswers,
} from './deviceAnswers.ts'

/** What stood here before everything was replaced at once, and by what it was. Lives as long as the page. */
export type Replaced = { by: 'erasing' | 'loading' | 'undoing'; before: DeviceAnswers }

type Held = { kept: DeviceAnswers; replaced: Replaced | null }

/** The person's answers about this DAO, kept on the device and nowhere else. */
export function useAnswers() {
  const { chain, contracts } = useDao()
  const dao = { chainId: chain.id, governor: contracts.governor }
  const key = answersKey(dao)
  const [{ kept, replaced }, setHeld] = useState<Held>(() => ({
    kept: readAnswers(key),
    replaced: null,
  }))

  const change = useCallback(
    (next: (now: DeviceAnswers) => DeviceAnswers) =>
      setHeld((now) => {
        const changed = next(now.kept)
        keepAnswers(key, changed)
        return { ...now, kept: changed }
      }),
    [key],
  )
  const changeAnswers = useCallback(
    (next: (answers: readonly Answer[]) => Answer[]) =>
      change((now) => ({ ...now, answers: next(now.answers) })),
    [change],
  )
  /** Whatever goes away by it can be brought back. */
  const replace = (by: Replaced['by'], next: DeviceAnswers) => {
    if (isBlank(next)) eraseAnswers(key)
    else keepAnswers(key, next)
    const hadSome = !isBlank(kept)
    setHeld({ kept: next, replaced: hadSome || by === 'loading' ? { by, before: kept } : null })
  }

  return {
    ...kept,
    isBlank: isBlank(kept),
    replaced,
    answer: (answer: Answer) => changeAnswers((answers) => withAnswer(answers, answer)),
    undo: () => changeAnswers(withoutLast),
    withdraw: (item: string) => changeAnswers((answers) => withoutAnswer(answers, item)),
    setTopics: (topics: readonly string[]) => change((now) => ({ ...now, topics: [...topics] })),
    setSentence: (sentence: string) => change((now) => ({ ...now, sentence })),
    /** Remembers what was expected of whom, to hold their later ballots against. */
    promise: useCallback(
      (expected: Readonly<Record<string, number>>) =>
        change((now) => ({ ...now, promised: { ...now.promised, ...expected } })),
      [change],
    ),
    erase: () => replace('erasing', noAnswers),
    /** Brings back what was replaced, and returns it. */
    bringBack() {
      if (replaced !== null) replace('undoing', replaced.before)
      return replaced?.before ?? kept
    },
    /** Everything kept, to save as a file. */
    exportFile: () => writeAnswersFile(kept, dao),
    /** Takes a saved file in place of what is kept, unless it cannot be taken: then nothing changes. */
    importFile(text: string) {
      const file = readAnswersFile(text, dao)
      if (file.kind === 'answers') replace('loading', file.answers)
      return file
    },
  }
}
