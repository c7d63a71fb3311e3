import type { Context } from 'hono'
import type { z } from 'zod'
import { problemOf, tellProblems } from '../server/tellProblems.ts'
import { Refusal } from './Refusal.ts'

/** Reads a JSON body of a known shape. @throws Refusal naming each field that is wrong */
export async function readBody<Shape extends z.ZodType>(
  context: Context,
  shape: Shape,
): Promise<z.infer<Shape>> {
  if (!/^application\/json\b/i.test(context.req.header('content-type') ?? '')) {
    throw new Refusal(415, 'Send the request as "content-type: application/json".')
  }
  const body: unknown = await context.req.json().catch(() => {
    throw new Refusal(400, 'The body is not JSON.')
  })
  return check(body, shape)
}

/** @throws Refusal naming each field that is wrong */
export function check<Shape extends z.ZodType>(value: unknown, shape: Shape): z.infer<Shape> {
  const result = shape.safeParse(value, { error: problemOf })
  if (result.success) return result.data
  throw new Refusal(400, tellProblems(result.error.issues))
}
