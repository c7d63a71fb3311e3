const topicLine = /(?:^|\n)Topic: *([a-z0-9-]{1,32})\s*$/

/**
 * The topic that a proposal names in the last line of its body, as `Topic: grants`.
 *
 * @param topicIds the topics that the DAO knows; any other name is no topic.
 */
export function proposalTopic(body: string, topicIds: readonly string[]): string | null {
  const topic = topicLine.exec(body)?.[1]
  return topic !== undefined && topicIds.includes(topic) ? topic : null
}

/** The body with its topic named the way `proposalTopic` reads it. */
export function nameTopic(body: string, topicId: string): string {
  return `${body.trimEnd()}\n\nTopic: ${topicId}`
}

/** The body without the line that names its topic, for readers who see the topic elsewhere. */
export function withoutTopic(body: string): string {
  return body.replace(topicLine, '').trimEnd()
}
