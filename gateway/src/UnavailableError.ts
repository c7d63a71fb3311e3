/** A service behind the gateway cannot be asked, or gave no answer to pass on; the asker may try again later. */
export class UnavailableError extends Error {
  override readonly name = 'UnavailableError'
}
