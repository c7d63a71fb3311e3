/** Somebody asked how a command is used; its message is the answer. */
export class HelpRequest extends Error {
  override name = 'HelpRequest'
}
