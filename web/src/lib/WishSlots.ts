import type { BallotChoice } from '@mandate/governance/fractionalBallot'
import { createContext, type ReactNode, useContext } from 'react'

/** What became of somebody's power on one proposal, as far as wishes go. */
export type WishedUse = {
  proposal: { id: string; number: number; title: string; voteStart: number }
  holder: string
  ballot: { choice: BallotChoice } | null
  status: 'used' | 'missed' | 'waiting'
}

/** What became of the power, newest first, and who holds it now. */
export type WishedRecord = {
  uses: readonly WishedUse[]
  holders: readonly { address: string; name: string }[]
}

/** What the record of a delegation shows beside each ballot and above them all; filled in by the app. */
export type WishSlots = {
  renderWish: (use: WishedUse) => ReactNode
  renderDrift: (record: WishedRecord) => ReactNode
}

const nothing: WishSlots = { renderWish: () => null, renderDrift: () => null }

export const WishSlotsContext = createContext<WishSlots>(nothing)

export const useWishSlots = (): WishSlots => useContext(WishSlotsContext)
