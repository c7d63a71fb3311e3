// The engine does what it does for every event in less time. As two of its files are loaded, lines in them are replaced; in
// a version without those lines a file is left as it is.
import * as nodeModule from 'node:module'

/**
 * Its query builder asks of every value of every row what kind it is, a dozen times, by walking up its classes: a third of
 * the time that the first reading of a chain takes. What was found of a class is remembered.
 */
const kinds = {
  file: '/drizzle-orm/entity.js',
  before: 'function is(value, type) {',
  after: `
const kinds = new Map();
function is(value, type) {
  if (!value || typeof value !== 'object') return false;
  const prototype = Object.getPrototypeOf(value);
  let known = kinds.get(type);
  if (known === undefined) kinds.set(type, known = new Map());
  let verdict = known.get(prototype);
  if (verdict === undefined) known.set(prototype, verdict = findOut(value, type));
  return verdict;
}
function findOut(value, type) {`,
}

/**
 * From its cache of a chain it reads every column of a log's block and transaction until each kind of event was seen a
 * hundred times: in most DAOs never. Here it begins with the columns that are always needed. Should a handler read
 * another one, the engine stops the batch, fetches all columns and goes on, as it does after those hundred.
 */
const columns = {
  file: '/ponder/dist/esm/build/config.js',
  before: 'import { defaultBlockFilterInclude, defaultLogFilterInclude,',
  after: 'import { defaultBlockFilterInclude, requiredLogFilterInclude as defaultLogFilterInclude,',
}

/** @param {string} url @param {import('node:module').LoadHookContext} context */
function load(url, context, nextLoad) {
  const loaded = nextLoad(url, context)
  const found = [kinds, columns].find(({ file }) => url.endsWith(file))
  if (found === undefined) return loaded
  return { ...loaded, source: String(loaded.source).replace(found.before, () => found.after) }
}

// Node before 22.15 has no such hooks, and goes on slowly.
nodeModule.registerHooks?.({ load })
