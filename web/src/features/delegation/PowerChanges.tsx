import type { PowerChange } from '@mandate/governance/delegationPreview'
import clsx from 'clsx'
import { ArrowRight } from 'lucide-react'
import { Address } from '../../ui/Address.tsx'
import { Amount } from '../../ui/Amount.tsx'
import { delegationWords } from '../../words/delegation.ts'

const words = delegationWords.preview

/** On a phone each account stands above its amounts, which are exact and may be long. */
const row = 'max-sm:grid max-sm:grid-cols-[minmax(0,1fr)_2rem_minmax(0,1fr)]'

/** Each account whose power changes, with its power before and after. */
export function PowerChanges(props: {
  caption: string
  changes: readonly PowerChange[]
  unit: { decimals: number; symbol: string }
  labelOf: (account: string) => { name: string | null }
}) {
  const { caption, changes, unit, labelOf } = props
  return (
    <table className="w-full text-sm max-sm:block">
      <caption className="mb-2 text-left font-medium max-sm:block">{caption}</caption>
      <thead className="text-left text-xs text-muted max-sm:block">
        <tr className={clsx(row, 'border-b border-line')}>
          <th scope="col" className="py-2 font-normal max-sm:sr-only">
            {words.account}
          </th>
          <th scope="col" className="py-2 text-right font-normal">
            {words.before}
          </th>
          <th scope="col" className="w-8 py-2">
            <span className="sr-only">{words.change}</span>
          </th>
          <th scope="col" className="py-2 text-right font-normal">
            {words.after}
          </th>
        </tr>
      </thead>
      <tbody className="max-sm:block">
        {changes.map(({ account, before, after }) => (
          <tr key={account} className={clsx(row, 'border-b border-line last:border-b-0')}>
            <th
              scope="row"
              className="max-w-40 py-3 text-left font-normal max-sm:col-span-3 max-sm:max-w-none max-sm:pb-0"
            >
              <Address address={account} {...labelOf(account)} />
            </th>
            <td className="py-3 text-right text-muted">
              <Amount units={before} decimals={unit.decimals} form="exact" />
            </td>
            <td className="py-3">
              <ArrowRight aria-hidden="true" className="mx-auto size-4 text-edge" />
            </td>
            <td
              className={`py-3 text-right font-medium ${after > before ? 'text-for' : 'text-against'}`}
            >
              <Amount units={after} {...unit} form="exact" />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
