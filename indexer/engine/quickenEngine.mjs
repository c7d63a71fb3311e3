// The engine does what it does for every event in less time, and keeps the operator's keys out of its log. As its files are
// loaded, lines in them are replaced, and one of its parts by ours; in a version without those lines a file is left as it is.
import { registerHooks } from 'node:module'
import { replacedLines } from './replacedLines.mjs'

const ourFolder = new URL('.', import.meta.url).href
const ourStore = new URL('createIndexingStore.mjs', import.meta.url).href
const engine = new URL('../../node_modules/ponder/dist/esm/index.js', import.meta.url).href

/** @param {string} url @param {import('node:module').LoadHookContext} context */
function load(url, context, nextLoad) {
  const loaded = nextLoad(url, context)
  const found = replacedLines.filter(({ file }) => url.endsWith(file))
  if (found.length === 0) return loaded
  const replace = (source, { before, after }) => source.replace(before, after)
  return { ...loaded, source: found.reduce(replace, String(loaded.source)) }
}

/** @param {string} specifier @param {import('node:module').ResolveHookContext} context */
function resolve(specifier, context, nextResolve) {
  const { parentURL = '' } = context
  // For each module of the query builder Node reads its package.json again, which is as long as a novel.
  if (parentURL.includes('/drizzle-orm/') && /^\.\.?\/.*\.js$/.test(specifier)) {
    return { url: new URL(specifier, parentURL).href, format: 'module', shortCircuit: true }
  }
  if (
    specifier === '../indexing-store/index.js' &&
    parentURL.includes('/ponder/dist/esm/runtime/')
  ) {
    return { url: ourStore, format: 'module', shortCircuit: true }
  }
  // The query builder is the engine's own copy.
  if (specifier === 'drizzle-orm' && parentURL.startsWith(ourFolder)) {
    return nextResolve(specifier, { ...context, parentURL: engine })
  }
  return nextResolve(specifier, context)
}

registerHooks({ load, resolve })
