/** What delegates hold and did on one topic. */
export type TopicRecord = {
  /** Its last proposals whose vote is over: so many are looked at. */
  held: number
  /** By address: on how many of them somebody voted. */
  cast: ReadonlyMap<string, number>
  /**
   * By address: voting power on the topic beyond the default one, in token units, below zero where it is less; absent
   * where it is the same. Null: the DAO's governor does not know the topic, so nobody can delegate for it.
   */
  extraPower: ReadonlyMap<string, bigint> | null
}

/** Fewer ballots than this are no record. */
const fewestBallots = 3

/** On how many of the topic's last proposals somebody must have voted; null: there are too few to tell. */
export function neededBallots({ held }: TopicRecord): number | null {
  return held < fewestBallots ? null : Math.max(fewestBallots, Math.ceil(held / 2))
}

/** Whether somebody is a delegate on the topic: chosen for it, so that it holds more there, or at home in it by its votes. */
export function isDelegateOnTopic(address: string, record: TopicRecord): boolean {
  const needed = neededBallots(record)
  if ((record.extraPower?.get(address) ?? 0n) > 0n) return true
  return needed !== null && (record.cast.get(address) ?? 0) >= needed
}
