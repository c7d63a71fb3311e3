import { z } from 'zod'

const port = z.coerce.number().int().min(0).max(65_535)
const count = z.coerce.number().int().positive()

const environment = z.object({
  PORT: port.default(4401),
  /** The interface to listen on. */
  HOST: z.string().default('127.0.0.1'),
  INDEXER_URL: z.url({ protocol: /^https?$/ }).default('http://127.0.0.1:4403'),
  /** Requests that one client may send in a minute. */
  RATE_LIMIT_PER_MINUTE: count.default(1_200),
  /** The header in which a proxy of ours adds the client's address; absent: there is no proxy. */
  TRUSTED_PROXY_HEADER: z.string().optional(),
  /** Seconds that the indexer may be behind the chain and still count as ready. */
  MAX_LAG_SECONDS: count.default(60),
  /** Where matching models are kept over restarts; absent: in memory alone. */
  MATCHING_DIRECTORY: z.string().min(1).optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
})

export type Environment = z.infer<typeof environment>

/** @throws Error naming each variable that is wrong */
export function readEnvironment(variables: Record<string, string | undefined>): Environment {
  const result = environment.safeParse(variables)
  if (result.success) return result.data
  const problems = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  throw new Error(`The environment is wrong. ${problems.join('; ')}.`)
}
