import { Tooltip as BaseTooltip } from '@base-ui/react/tooltip'
import type { ReactNode } from 'react'

/** A word with its explanation, on hover, focus and tap. */
export function Term({ children, meaning }: { children: ReactNode; meaning: string }) {
  return (
    <BaseTooltip.Root>
      <BaseTooltip.Trigger
        delay={150}
        closeOnClick={false}
        className="underline decoration-edge decoration-dotted underline-offset-4"
      >
        {children}
      </BaseTooltip.Trigger>
      <BaseTooltip.Portal>
        <BaseTooltip.Positioner sideOffset={6} className="z-50">
          <BaseTooltip.Popup className="max-w-72 rounded-lg bg-ink px-3 py-2 text-sm text-paper shadow-lift">
            {meaning}
          </BaseTooltip.Popup>
        </BaseTooltip.Positioner>
      </BaseTooltip.Portal>
    </BaseTooltip.Root>
  )
}
