import { type Action, textOnlyAction } from '@mandate/governance/actions'
import { type EncodingContext, encodeAction } from './encodeAction.ts'
import type { DraftAction } from './proposalDraft.ts'

/** The calls that a draft proposes so far, those left out that cannot be encoded yet. Without any it is a text. */
export function callsOf(
  actions: readonly DraftAction[],
  context: EncodingContext,
): readonly Action[] {
  const calls = actions
    .map((action) => encodeAction(action, context))
    .flatMap((one) => (one.kind === 'encoded' ? [one.action] : []))
  return calls.length === 0 ? [textOnlyAction] : calls
}
