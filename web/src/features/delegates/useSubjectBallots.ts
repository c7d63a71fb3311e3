import { graphql } from '../../indexer/generated/gql.ts'
import { readChoice } from '../../indexer/readChoice.ts'
import { useIndexerQuery } from '../../indexer/useIndexerQuery.ts'
import { useDao } from '../../lib/DaoContext.tsx'
import type { SubjectBallot } from './compareStances.ts'

const SubjectBallots = graphql(`
  query SubjectBallots($chainId: Int!, $governor: String!, $voter: String!) {
    ballots(
      where: { chainId: $chainId, governor: $governor, voter: $voter }
      orderBy: "castAt"
      orderDirection: "desc"
      limit: 1000
    ) {
      items {
        proposalId
        choice
        castAt
        proposal {
          number
          title
          topic
        }
      }
    }
  }
`)

/** What a delegate did, to be held against what it declares. */
export function useSubjectBallots(voter: string) {
  const { chain, contracts } = useDao()
  const ballots = useIndexerQuery({
    key: 'subjectBallots',
    document: SubjectBallots,
    variables: { chainId: chain.id, governor: contracts.governor, voter },
  })
  const rows = ballots.data?.ballots.items.map(
    ({ proposalId, choice, castAt, proposal }): SubjectBallot => ({
      proposal: proposalId,
      number: proposal?.number ?? 0,
      title: proposal?.title ?? '',
      topic: proposal?.topic ?? null,
      choice: readChoice(choice),
      castAt: Number(castAt),
    }),
  )
  return { rows, error: ballots.error, retry: () => void ballots.refetch() }
}
