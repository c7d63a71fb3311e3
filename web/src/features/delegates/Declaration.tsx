import { useDao } from '../../lib/DaoContext.tsx'
import { Time } from '../../ui/Time.tsx'
import { stanceWords as words } from '../../words/stances.ts'
import type { DeclaredStance } from './compareStances.ts'

/** When something was declared, and in which transaction, where the chain has an explorer. */
export function Declaration(props: Pick<DeclaredStance, 'declaredAt' | 'transaction'>) {
  const { declaredAt, transaction } = props
  const { chain } = useDao()
  const when = (
    <>
      {words.declaredOn} <Time time={declaredAt} />
    </>
  )
  if (chain.explorerUrl === undefined) return when
  return (
    <a
      href={`${chain.explorerUrl}/tx/${transaction}`}
      target="_blank"
      rel="noopener noreferrer"
      className="underline"
    >
      {when}
    </a>
  )
}
