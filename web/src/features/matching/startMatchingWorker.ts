import workerUrl from './matchingWorker.ts?worker&url'

let address: string | undefined

/**
 * A worker fetched from an address has the policy that came with that file, which on a plain static host is none. One
 * that starts from a blob has the page's: answers cannot leave it either.
 */
export function startMatchingWorker(): Worker {
  address ??= makeAddress()
  return new Worker(address, { type: 'module' })
}

/** One for all workers of the page: nobody can tell when a worker that loads needs it no more. */
function makeAddress(): string {
  const code = new URL(workerUrl, location.href).href
  const blob = new Blob([`import ${JSON.stringify(code)}`], { type: 'text/javascript' })
  return URL.createObjectURL(blob)
}
