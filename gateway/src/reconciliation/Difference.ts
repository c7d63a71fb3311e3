/** Where something happened on a chain. */
export type Place = { block: bigint; transaction: string }

/** Something that the index says otherwise than its chain. */
export type Difference = {
  dao: string
  /** What was compared: "forVotes of proposal 7". */
  subject: string
  indexed: string
  onChain: string
  /** What touched it last, as far as that is known. */
  place: Place | null
}

/** The index does not know a DAO that is configured. */
export function absentDao(dao: string): Difference {
  const subject = 'the row of the DAO'
  return { dao, subject, indexed: 'missing', onChain: 'there', place: null }
}

/** A difference as one sentence for an operator. */
export function describeDifference({ dao, subject, indexed, onChain, place }: Difference): string {
  const where = place === null ? '' : ` (block ${place.block}, transaction ${place.transaction})`
  return `${dao}: ${subject} is ${indexed} in the index and ${onChain} on the chain${where}.`
}

/** The earliest first; what has no place comes last. */
export function compareByPlace(one: Difference, other: Difference): number {
  if (one.place === null || other.place === null) {
    return Number(one.place === null) - Number(other.place === null)
  }
  return Number(one.place.block - other.place.block)
}
