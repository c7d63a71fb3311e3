import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { errorBody } from './errorBody.ts'

/** Refuses bodies of more than `bytes`: by what the request says of its length, else while it comes. */
export function limitBody(bytes: number): MiddlewareHandler {
  const refuse = (context: Context) =>
    context.json(errorBody(`A request has at most ${bytes} bytes.`), 413)
  const limitWhileItComes = bodyLimit({ maxSize: bytes, onError: refuse })
  return async (context, next) => {
    const length = context.req.header('content-length')
    const isStream = context.req.header('transfer-encoding') !== undefined
    if (length === undefined || isStream) return await limitWhileItComes(context, next)
    // The server reads no more than that. Not to look at the body spares making a stream of it.
    return Number(length) > bytes ? refuse(context) : await next()
  }
}
