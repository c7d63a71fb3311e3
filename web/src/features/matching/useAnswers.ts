import { useCallback, useState } from 'react'
import { useDao } from '../../lib/DaoContext.tsx'
import type { Answer } from './Answer.ts'
import { withAnswer, withoutAnswer, withoutLast } from './answering.ts'
import {
  answersKey,
  type DeviceAnswers,
  eraseAnswers,
  keepAnswers,
  noAnswers,
  readAnswers,
} from './deviceAnswers.ts'

/** The person's answers about this DAO, kept on the device and nowhere else. */
export function useAnswers() {
  const { chain, contracts } = useDao()
  const key = answersKey({ chainId: chain.id, governor: contracts.governor })
  const [kept, setKept] = useState(() => readAnswers(key))

  const change = useCallback(
    (next: (now: DeviceAnswers) => DeviceAnswers) =>
      setKept((now) => {
        const changed = next(now)
        keepAnswers(key, changed)
        return changed
      }),
    [key],
  )
  const changeAnswers = useCallback(
    (next: (answers: readonly Answer[]) => Answer[]) =>
      change((now) => ({ ...now, answers: next(now.answers) })),
    [change],
  )

  return {
    ...kept,
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
    erase() {
      eraseAnswers(key)
      setKept(noAnswers)
    },
    /** Everything kept, to save as a file. */
    exportJson: () => JSON.stringify(kept, null, 2),
  }
}
