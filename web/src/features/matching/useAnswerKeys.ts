import { useEffect, useEffectEvent } from 'react'
import type { Answer } from './Answer.ts'

const choiceByKey: Partial<Record<string, Answer['choice']>> = { f: 'for', a: 'against', s: 'skip' }

/** F, A, S answer, M marks, Backspace goes back, unless the keys are meant for a field or an open window. */
export function useAnswerKeys(handlers: {
  onAnswer: (choice: Answer['choice']) => void
  onMatters: () => void
  onUndo: () => void
}) {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.repeat || isMeantElsewhere(event)) return
    const key = event.key.toLowerCase()
    const choice = choiceByKey[key]
    if (choice !== undefined) handlers.onAnswer(choice)
    else if (key === 'm') handlers.onMatters()
    else if (key === 'backspace') handlers.onUndo()
    else return
    event.preventDefault()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}

function isMeantElsewhere(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return true
  if (document.querySelector('[role="dialog"]') !== null) return true
  const target = event.target
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target.matches('textarea, select')) return true
  return target instanceof HTMLInputElement && target.type !== 'checkbox'
}
