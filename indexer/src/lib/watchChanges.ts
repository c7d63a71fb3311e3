import type { Context } from 'ponder:registry'
import * as schema from 'ponder:schema'

type Store = Context['db']

const names = new Map<unknown, string>(Object.entries(schema).map(([name, table]) => [table, name]))

/** A store that adds the name of every table that is written through it to `changed`. */
export function watchChanges(store: Store, changed: Set<string>): Store {
  const watch = <Write extends Store['insert' | 'update' | 'delete']>(write: Write) =>
    ((table: never, ...rest: never[]) => {
      changed.add(names.get(table) ?? '')
      return (write as (...all: never[]) => unknown)(table, ...rest)
    }) as Write
  return {
    find: store.find,
    sql: store.sql,
    insert: watch(store.insert),
    update: watch(store.update),
    delete: watch(store.delete),
  }
}
