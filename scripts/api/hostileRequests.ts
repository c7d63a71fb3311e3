const levels = 50

/** Requests that nobody in good faith sends, and what they are called. */
export const hostileRequests: readonly { name: string; body: string }[] = [
  {
    name: 'depth 50',
    body: query(`${'{ proposal '.repeat(levels)}{ title }${' }'.repeat(levels)}`),
  },
  {
    name: '1,000 aliases',
    body: query(`{ ${times(1_000, (i) => `a${i}: daos { totalCount }`)} }`),
  },
  { name: 'a page of a million', body: query('{ ballots(limit: 1000000) { items { voter } } }') },
  {
    name: 'pages of pages',
    body: query(
      '{ proposals(limit: 1000) { items { ballots(limit: 1000) { items { reason } } } } }',
    ),
  },
  {
    name: 'the schema fifty times',
    body: query(`{ ${times(50, (i) => `a${i}: __schema { types { fields { name } } }`)} }`),
  },
  {
    name: 'the schema in itself',
    body: query(
      `{ __schema { types ${'{ fields { type '.repeat(6)}{ name }${' } }'.repeat(6)} } }`,
    ),
  },
  {
    name: 'fragments that double',
    body: query(
      `{ ...f0 } ${times(60, (i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`)} fragment f60 on Query { __typename }`,
    ),
  },
  {
    name: 'one field 1,900 times',
    body: query(`{ daos { items { ${'name '.repeat(1_900)} } } }`),
  },
  {
    name: 'a filter 400 deep',
    body: query(
      `{ daos(where: ${'{ AND: [ '.repeat(400)}{}${' ] }'.repeat(400)}) { totalCount } }`,
    ),
  },
  { name: 'a body of 10 MB', body: query(`{ __typename } # ${'x'.repeat(10_000_000)}`) },
]

function query(text: string): string {
  return JSON.stringify({ query: text })
}

function times(count: number, print: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => print(index)).join(' ')
}
