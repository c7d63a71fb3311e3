import type { ReactNode } from 'react'
import { type WishSlots, WishSlotsContext } from '../../lib/WishSlots.ts'
import { DriftNotice } from './DriftNotice.tsx'
import { useWishes } from './useWishes.ts'
import { WishNote } from './WishNote.tsx'

/** Lets the record of a delegation show each ballot beside what the person would have chosen. */
export function WishSlotsProvider({ children }: { children: ReactNode }) {
  const wishes = useWishes()
  const slots: WishSlots = {
    renderWish: (use) => <WishNote {...{ use, wishes }} />,
    renderDrift: (record) => <DriftNotice {...record} wishes={wishes} />,
  }
  return <WishSlotsContext value={slots}>{children}</WishSlotsContext>
}
