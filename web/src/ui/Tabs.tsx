import { Tabs as BaseTabs } from '@base-ui/react/tabs'
import type { ReactNode } from 'react'

type Tab = { id: string; label: ReactNode; panel: ReactNode }

/** Panels of which one is shown. */
export function Tabs(props: { tabs: readonly Tab[]; initial?: string; label: string }) {
  const { tabs, label } = props
  return (
    <BaseTabs.Root defaultValue={props.initial ?? tabs[0]?.id}>
      <BaseTabs.List aria-label={label} className="flex gap-6 overflow-x-auto border-b border-line">
        {tabs.map((tab) => (
          <BaseTabs.Tab
            key={tab.id}
            value={tab.id}
            className="-mb-px min-h-11 border-b-2 border-transparent whitespace-nowrap text-muted data-[active]:border-accent data-[active]:font-medium data-[active]:text-ink"
          >
            {tab.label}
          </BaseTabs.Tab>
        ))}
      </BaseTabs.List>
      {tabs.map((tab) => (
        <BaseTabs.Panel key={tab.id} value={tab.id} className="pt-5">
          {tab.panel}
        </BaseTabs.Panel>
      ))}
    </BaseTabs.Root>
  )
}
