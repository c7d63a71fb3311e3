import '../../lib/zodWithoutEval.ts'
import { useEffect, useRef, useState } from 'react'
import { z } from 'zod'
import { useDao } from '../../lib/DaoContext.tsx'
import { draftKey, readLocal, removeLocal, writeLocal } from '../../lib/localStore.ts'
import { emptyDrafts, isBegun, type VoteDrafts } from './BallotDraft.ts'

const reasonsSchema = z.object({ ballot: z.string(), override: z.string() })

/**
 * What is being entered on a proposal's vote. The reasons are kept on the device, each account's apart, until they are
 * cast or the vote is closed; a choice is not kept: it is made when it is cast.
 */
export function useVoteDrafts(
  proposalId: string,
  account: string | undefined,
  { isOpen }: { isOpen: boolean },
) {
  const dao = useDao()
  const key = account === undefined ? null : draftKey(`reasons:${proposalId}`, dao, account)
  const [drafts, setDrafts] = useState(() => readDrafts(key))
  const latest = useRef(drafts)

  useEffect(() => {
    if (key === null || !isOpen) return
    // What another account in the wallet has begun is on the screen, and stays.
    if (!isBegun(latest.current)) latest.current = readDrafts(key)
    setDrafts(latest.current)
  }, [key, isOpen])

  useEffect(() => {
    if (key !== null && !isOpen) removeLocal(key)
  }, [key, isOpen])

  function change(next: (drafts: VoteDrafts) => VoteDrafts) {
    latest.current = next(latest.current)
    setDrafts(latest.current)
    if (key !== null) keepReasons(key, latest.current)
  }

  return { drafts, change }
}

function readDrafts(key: string | null): VoteDrafts {
  const reasons = key === null ? undefined : readLocal(key, (json) => reasonsSchema.parse(json))
  if (reasons === undefined) return emptyDrafts
  return {
    ballot: { ...emptyDrafts.ballot, reason: reasons.ballot },
    override: { ...emptyDrafts.override, reason: reasons.override },
  }
}

function keepReasons(key: string, { ballot, override }: VoteDrafts): void {
  if (ballot.reason === '' && override.reason === '') removeLocal(key)
  else writeLocal(key, { ballot: ballot.reason, override: override.reason })
}
