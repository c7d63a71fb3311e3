import { type Context, type EventNames, ponder, type Event as WholeEvent } from 'ponder:registry'
import { noteRevisions } from './noteRevisions.ts'
import { watchChanges } from './watchChanges.ts'

/** The columns that the engine is told to read (`replacedLines.mjs`): a handler that asked for another one would stop it. */
type Columns = {
  block: 'number' | 'timestamp' | 'hash'
  transaction: 'hash' | 'from' | 'to'
}

type Narrow<Whole> = {
  [Part in keyof Whole]: Part extends keyof Columns
    ? Pick<Whole[Part], Columns[Part] & keyof Whole[Part]>
    : Whole[Part]
}

/** What handlers are told of an event. */
export type Event<Name extends EventNames> = Narrow<WholeEvent<Name>>

type Happening<Name extends EventNames> = { event: Event<Name>; context: Context }
type Occasion = { event: { id: string; block: { hash: `0x${string}` } }; context: Context }

/** Registers what is to be done with an event; the revision of each table that it changes is noted. */
export function onEvent<Name extends EventNames>(
  name: Name,
  handle: (happening: Happening<Name>) => unknown,
): void {
  const handleAndNote = async ({ event, context }: Occasion) => {
    const changed = new Set<string>()
    const watched = { ...context, db: watchChanges(context.db, changed) }
    await handle({ event: event as Event<Name>, context: watched })
    await noteRevisions(context, event, changed)
  }
  ponder.on(name, handleAndNote as never)
}
