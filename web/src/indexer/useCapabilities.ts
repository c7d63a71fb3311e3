import { type Capability, readCapabilities } from '@mandate/governance/capabilities'
import { useContractFacts } from '../lib/ContractFactsContext.ts'
import { useDaoFacts } from './useDaoFacts.ts'

/** What the DAO's contracts can do beyond OpenZeppelin's. */
export type Capabilities = {
  /** False: nobody has answered yet, and the rest says what every token and governor can do. */
  isKnown: boolean
  /** What passes waits in a timelock before it can be executed. */
  hasTimelock: boolean
  /** The governor knows a guardian who may cancel proposals, even while nobody is it. */
  hasGuardian: boolean
  /** Delegations may be split, set for a topic, and have an end. */
  hasParts: boolean
  /** Delegators may vote on one proposal themselves. */
  hasOverride: boolean
  /** A ballot may be divided over the sides, in basis points. */
  hasSplitBallots: boolean
  /** Proposals follow types and carry topics. */
  hasTypes: boolean
  /** Signed ballots are taken in batches, from anybody. */
  hasRelay: boolean
}

/** What the index found on the chain, or what the chain itself says while the index does not answer. */
export function useCapabilities(): Capabilities {
  const dao = useDaoFacts().data?.dao
  const facts = useContractFacts()
  const found = dao ? readCapabilities(dao.capabilities) : (facts?.capabilities ?? [])
  const can = (...wanted: Capability[]) => wanted.every((one) => found.includes(one))
  return {
    isKnown: Boolean(dao) || facts !== null,
    hasTimelock: can('timelock'),
    hasGuardian: can('guardian'),
    hasParts: can('split', 'topics', 'terms'),
    hasOverride: can('override'),
    hasSplitBallots: can('splitBallots'),
    hasTypes: can('types'),
    hasRelay: can('relay'),
  }
}
