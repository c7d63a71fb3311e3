/** One page of a GraphQL connection. */
export type Page<Item> = {
  items: readonly Item[]
  pageInfo: { hasNextPage: boolean; endCursor?: string | null | undefined }
}

/** Follows a connection from its first page to its last; `onPage` hears how many items there are so far. */
export async function fetchAllPages<Item>(
  fetchPage: (after: string | null) => Promise<Page<Item>>,
  onPage?: (count: number) => void,
): Promise<Item[]> {
  const items: Item[] = []
  let after: string | null = null
  do {
    const page: Page<Item> = await fetchPage(after)
    items.push(...page.items)
    onPage?.(items.length)
    after = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null
  } while (after !== null)
  return items
}
