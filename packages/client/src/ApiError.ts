/** The API refused a request, or could not be reached however often it was tried. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  /** Of the last answer; undefined: there was none. */
  readonly status: number | undefined

  constructor(message: string, status?: number, options?: ErrorOptions) {
    super(message, options)
    this.status = status
  }
}
