/** What a webhook may be told of. */
export const eventTypes = [
  'proposal.created',
  'proposal.extended',
  'proposal.queued',
  'proposal.executed',
  'proposal.canceled',
  'delegation.changed',
] as const

export type EventType = (typeof eventTypes)[number]

/** Something that happened in a DAO. Addresses are lower case, amounts token units, times seconds. */
export type WebhookEvent = {
  /** The same whenever the same log is read again. */
  id: string
  type: EventType
  dao: string
  block: number
  /** Its place in the block. */
  logIndex: number
  body: string
}

export function isEventType(text: string): text is EventType {
  return eventTypes.some((type) => type === text)
}
