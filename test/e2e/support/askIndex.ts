import type { Address } from 'viem'
import { inject } from 'vitest'

export type NamedDelegate = { address: Address; name: string }
export type OpenProposal = { proposalId: string; topicNumber: number; voteStart: string }

/** Asks the gateway as any client would. @throws Error with what the gateway said against it. */
export async function askIndex<Data>(query: string): Promise<Data> {
  const response = await fetch(inject('graphqlUrl'), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const { data, errors } = (await response.json()) as { data?: Data; errors?: unknown }
  if (data === undefined || errors !== undefined) throw new Error(JSON.stringify(errors))
  return data
}

/** Delegates who wrote a statement, least power first, and the proposals open for voting, newest first. */
export async function askDelegatesAndOpenProposals() {
  const { accounts, proposals } = await askIndex<{
    accounts: { items: NamedDelegate[] }
    proposals: { items: OpenProposal[] }
  }>(`{
    accounts(where: { hasStatement: true }, orderBy: "votingPower", limit: 12) {
      items { address name }
    }
    proposals(where: { state: active }, orderBy: "number", orderDirection: "desc", limit: 10) {
      items { proposalId topicNumber voteStart }
    }
  }`)
  return { delegates: accounts.items, open: proposals.items }
}
