/** Asks the gateway as any client would. @throws Error with what the gateway said against it. */
export async function askIndex<Data>(graphqlUrl: string, query: string): Promise<Data> {
  const response = await fetch(graphqlUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const { data, errors } = (await response.json()) as { data?: Data; errors?: unknown }
  if (data === undefined || errors !== undefined) throw new Error(JSON.stringify(errors))
  return data
}
