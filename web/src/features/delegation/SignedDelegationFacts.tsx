import { useTopics } from '../../indexer/useTopics.ts'
import { formatDateTime } from '../../lib/formatTime.ts'
import { shortAddress } from '../../lib/shortAddress.ts'
import { Address } from '../../ui/Address.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { delegationWords } from '../../words/delegation.ts'
import { DecidingPowers } from './DecidingPowers.tsx'
import { describeInstruction } from './describeInstruction.ts'
import { explainProblem } from './explainProblem.ts'
import { Fact } from './Fact.tsx'
import { MoveTables } from './MoveTables.tsx'
import { previewRows } from './previewRows.ts'
import { delegationsOf, type SignedDelegation } from './SignedDelegation.ts'
import { useDelegationFacts } from './useDelegationFacts.ts'

const words = delegationWords.sendDialog

/** Who signed what, and what it would move; once it is mined: what its delegates hold. */
export function SignedDelegationFacts(props: {
  signed: SignedDelegation
  nameOf: (account: string) => string | null
  minedAt: bigint | null
}) {
  const { signed, nameOf, minedAt } = props
  const { nameOf: topicName } = useTopics()
  const delegations = delegationsOf(signed)
  const calledWhat = (account: string) => nameOf(account) ?? shortAddress(account)
  const deciding = delegations.flatMap(({ topic, shares }) =>
    shares.map((share) => ({ topic, ...share, name: nameOf(share.delegate), isReader: false })),
  )
  return (
    <div className="flex flex-col gap-4 text-sm">
      <dl className="grid grid-cols-[minmax(0,auto)_minmax(7.5rem,1fr)] gap-x-6 gap-y-2.5">
        <Fact name={words.delegator}>
          <Address address={signed.delegator} name={nameOf(signed.delegator)} />
        </Fact>
        <Fact name={words.says}>
          <ul>
            {delegations.map((one) => (
              <li key={one.topic}>{describeInstruction(one, { nameOf: calledWhat, topicName })}</li>
            ))}
          </ul>
        </Fact>
        {minedAt === null ? (
          <Fact name={words.counts}>{formatDateTime(signed.deadline)}</Fact>
        ) : (
          <DecidingPowers deciding={deciding} block={minedAt} />
        )}
      </dl>
      {minedAt === null ? <Moves {...{ signed, nameOf }} /> : null}
    </div>
  )
}

function Moves(props: { signed: SignedDelegation; nameOf: (account: string) => string | null }) {
  const { signed, nameOf } = props
  const topics = useTopics()
  const delegations = delegationsOf(signed)
  const facts = useDelegationFacts({
    delegator: signed.delegator,
    accounts: delegations.flatMap(({ shares }) => shares.map(({ delegate }) => delegate)),
    topics: delegations.map(({ topic }) => topic),
  })
  // Facts about whoever was pasted before say nothing of this delegator.
  if (facts.data === undefined || facts.isPlaceholderData) return null
  const preview = previewRows(facts.data, delegations)
  switch (preview.kind) {
    case 'nothing':
      return null
    case 'refused':
      return <Notice tone="warn">{explainProblem(preview.problem, topics.nameOf)}</Notice>
    case 'same':
      return <Notice>{words.same}</Notice>
    case 'empty':
      return <Notice>{words.empty}</Notice>
    case 'term':
      return <Notice>{words.onlyTerm}</Notice>
    case 'moves':
      return <MoveTables moves={preview.moves} nameOf={nameOf} />
  }
}
