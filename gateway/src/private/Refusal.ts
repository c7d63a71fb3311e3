/** A request to the private API that is refused; its message says what to do. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly status: 400 | 401 | 403 | 404 | 409 | 415 | 503

  constructor(status: Refusal['status'], message: string) {
    super(message)
    this.status = status
  }
}
