import workerUrl from './matchingWorker.ts?worker&url'

/**
 * A worker fetched from an address has the policy that came with that file, which on a plain static host is none. One
 * that starts from a blob has the page's: answers cannot leave it either.
 */
export function startMatchingWorker(): Worker {
  const address = new URL(workerUrl, location.href).href
  const blob = new Blob([`import ${JSON.stringify(address)}`], { type: 'text/javascript' })
  return new Worker(URL.createObjectURL(blob), { type: 'module' })
}
