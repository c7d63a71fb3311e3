import type { GraphQLFormattedError } from 'graphql'

/** A request that is refused before anything is looked up; the sender must change it. */
export class RequestError extends Error {
  readonly status: 400 | 404 | 405 | 413 | 415
  readonly errors: readonly GraphQLFormattedError[]

  constructor(status: RequestError['status'], errors: string | readonly GraphQLFormattedError[]) {
    const list = typeof errors === 'string' ? [{ message: errors }] : errors
    super(list.map(({ message }) => message).join(' '))
    this.name = 'RequestError'
    this.status = status
    this.errors = list
  }
}
