import { type Context, ponder } from 'ponder:registry'
import { noteRevisions } from './noteRevisions.ts'
import { watchChanges } from './watchChanges.ts'

type Happening = {
  event: { id: string; block: { hash: `0x${string}` } }
  context: Context
}
type Handler = (happening: Happening) => unknown

/** Registers what is to be done with an event; the revision of each table that it changes is noted. */
export const onEvent = ((name: never, handle: Handler) => {
  const handleAndNote: Handler = async ({ event, context }) => {
    const changed = new Set<string>()
    await handle({ event, context: { ...context, db: watchChanges(context.db, changed) } })
    await noteRevisions(context, event, changed)
  }
  ponder.on(name, handleAndNote as never)
}) as typeof ponder.on
