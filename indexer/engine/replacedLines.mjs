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

/** How each column of an answer is read is found out once for an answer, not for each of its rows. */
const decoders = {
  file: '/drizzle-orm/utils.js',
  before: 'function mapResultRow(columns, row, joinsNotNullableMap) {',
  after: `
let known = { columns: undefined, decoders: undefined };
function mapResultRow(columns, row, joinsNotNullableMap) {
  if (known.columns !== columns) known = { columns, decoders: findDecoders(columns) };
  const { decoders } = known;
  if (joinsNotNullableMap || decoders === undefined) return mapAnyRow(columns, row, joinsNotNullableMap);
  const result = {};
  for (let index = 0; index < decoders.length; index += 1) {
    const { name, decoder } = decoders[index];
    const value = row[index];
    result[name] = value === null ? null : decoder.mapFromDriverValue(value);
  }
  return result;
}
function findDecoders(columns) {
  if (columns.some(({ path }) => path.length !== 1)) return undefined;
  return columns.map(({ path, field }) => ({
    name: path[0],
    decoder: is(field, Column) ? field : is(field, SQL) ? field.decoder : field.sql.decoder,
  }));
}
function mapAnyRow(columns, row, joinsNotNullableMap) {`,
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

/** Rows are written as text by `getCopyText.mjs`. */
const copyText = {
  file: '/ponder/dist/esm/indexing-store/cache.js',
  before: 'export const getCopyText = (table, rows) => {',
  after: `
import { getCopyText } from '${new URL('getCopyText.mjs', import.meta.url).href}';
export { getCopyText };
const getSlowCopyText = (table, rows) => {`,
}

/**
 * Its cache can be asked, and told, at once (`createIndexingStore.mjs`). `look` gives a row, null where there is none, and
 * undefined while not all rows of the table are in memory; key is as the cache makes it of the row.
 */
const memory = {
  file: '/ponder/dist/esm/indexing-store/cache.js',
  before: '        has({ table, key }) {',
  after: `        look(table, name, key, row) {
            const known = cache.get(table);
            if (known.isCacheComplete === false) return undefined;
            this.notePattern({ table, key: row });
            common.metrics.incrementIndexingCacheRequests(name, "complete");
            const buffered = updateBuffer.get(table).get(key) ?? insertBuffer.get(table).get(key);
            if (buffered !== undefined) return buffered.row;
            const kept = known.cache.get(key);
            if (kept !== undefined) return kept;
            known.diskReads++;
            return null;
        },
        put(table, key, row, isUpdate) {
            (isUpdate ? updateBuffer : insertBuffer).get(table).set(key, { row, metadata: { event } });
        },
        has({ table, key }) {`,
}

/** What it notes of every tenth event, to foresee which rows the next will visit, it notes for those who look as well. */
const patterns = {
  file: '/ponder/dist/esm/indexing-store/cache.js',
  before: /async get\(\{ table, key \}\) \{(.*?)(?=\n +const ck = getCacheKey)/s,
  after: (_, note) => `notePattern({ table, key }) {${note}
        },
        async get({ table, key }) {
            this.notePattern({ table, key });`,
}

/** While a history is read, others get their turn after a tenth of a second instead of a fortieth. */
const turns = {
  file: '/ponder/dist/esm/indexing/index.js',
  before: 'const EVENT_LOOP_UPDATE_INTERVAL = 25;',
  after: 'const EVENT_LOOP_UPDATE_INTERVAL = 100;',
}

/** After a history two indexes are made at a time. PGlite has one connection. */
const indexes = {
  file: '/ponder/dist/esm/database/actions.js',
  before: 'export const createIndexes = async (qb, { statements }, context) => {',
  after: `
export const createIndexes = async (qb, { statements }, context) => {
    const waiting = [...statements.indexes.sql];
    const create = async () => {
        for (let sql = waiting.shift(); sql !== undefined; sql = waiting.shift()) {
            await createIndexesInTurn(qb, { statements: { indexes: { sql: [sql] } } }, context);
        }
    };
    await Promise.all(qb.$dialect === "postgres" ? [create(), create()] : [create()]);
};
const createIndexesInTurn = async (qb, { statements }, context) => {`,
}

/** It looks for the newest block at once, and not only after the first interval. */
const firstLook = {
  file: '/ponder/dist/esm/rpc/index.js',
  before: /interval = setInterval\((async \(\) => \{.*?\n {24}\}), chain\.pollingInterval\);/s,
  after: (_, look) => `const look = ${look};
                        interval = setInterval(look, chain.pollingInterval);
                        void look();`,
}

/**
 * PGlite copies every field of an answer into memory of its own and makes a text of the copy. Here a field is read where it
 * is: offset and length are the row's in the answer.
 */
const fields = {
  file: '/@electric-sql/pglite/dist/chunk-Y6PULSM7.js',
  before:
    /(\w+)=function\(t,n,s\)\{[^{}]*\.int16\(\),a=new Array\(i\);for\([^{}]*\)\{[^{}]*\.string\(m\)\}return new (\w+)\(n,a\)\}/,
  after: (_, read, Row) => `
${read} = function (offset, length, answer) {
  if (${read}.answer !== answer) Object.assign(${read}, { answer, bytes: Buffer.from(answer) });
  const { bytes } = ${read};
  const values = new Array(bytes.readInt16BE(offset));
  let place = offset + 2;
  for (let index = 0; index < values.length; index += 1) {
    const size = bytes.readInt32BE(place);
    place += 4;
    values[index] = size === -1 ? null : bytes.toString('utf8', place, (place += size));
  }
  return new ${Row}(length, values);
}`,
}

/** An RPC's address may hold the operator's key, and every error of a request quotes it. Its host is enough for the log. */
const addresses = {
  file: '/ponder/dist/esm/internal/logger.js',
  before: `        error.type = undefined;
        return error;`,
  after: `
        error.type = undefined;
        return shorten(error, 0);
        function shorten(value, depth) {
          if (typeof value === 'string') {
            return value.replace(/\\b(https?|wss?|postgres(?:ql)?):\\/\\/[^\\s"'<>]+/gi, (address) => {
              const url = URL.parse(address);
              return url === null ? '…' : \`\${url.protocol}//\${url.host}\`;
            });
          }
          if (typeof value !== 'object' || value === null) return value;
          if (depth > 5) return '…';
          const inside = (part) => shorten(part, depth + 1);
          if (Array.isArray(value)) return value.map(inside);
          return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, inside(part)]));
        }`,
}

/** What is replaced in the engine's files; `file` is how a file's address ends. */
export const replacedLines = [
  kinds,
  decoders,
  columns,
  copyText,
  memory,
  patterns,
  turns,
  indexes,
  firstLook,
  fields,
  addresses,
].map((line) => ({
  ...line,
  after: typeof line.after === 'string' ? () => line.after : line.after,
}))
