/** An input the engine cannot work with; the message is a sentence for the person who must act. */
export class MatchingError extends Error {
  override readonly name = 'MatchingError'
}
