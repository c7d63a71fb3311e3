/** What one operation may ask for. */
export const limits = {
  /** Bytes of a request. */
  bodyBytes: 100_000,
  /** Lexical tokens of a document. */
  tokens: 2_000,
  /** Selections inside selections; a complete introspection needs 15. */
  depth: 15,
  aliases: 50,
  /** Fields and fragments side by side: every pair of them is compared. */
  selections: 200,
  fragments: 20,
  /** Fields `__schema` and `__type` of a document. */
  schemaFields: 1,
  /** Bytes of an answer about the schema: the longest usual question takes about 700,000. */
  schemaBytes: 1_000_000,
  /** Bytes of it next to other fields, which is made without a turn of its own. */
  schemaBytesAside: 20_000,
  /** Rows of one page. */
  pageSize: 1_000,
  /** Rows when a page names no size, as the indexer does. */
  defaultPageSize: 50,
  /** Rows that `offset` may skip: further pages are reached with a cursor, which costs no skipping. */
  offset: 10_000,
  /** Fields that may be answered, long texts counting several times. */
  cost: 30_000,
  /** Lists and objects inside each other, in a filter or in variables. */
  nesting: 30,
  /** Objects in the filters of a document, in its variables, and in one filter with them: each is compared with all fields. */
  objects: 50,
  /** Mistakes that are told at once: of each the names are looked for that are near. */
  mistakes: 5,
  /** Values of one `_in` list. */
  listItems: 1_000,
  /** Bytes of an answer. */
  answerBytes: 20_000_000,
} as const
