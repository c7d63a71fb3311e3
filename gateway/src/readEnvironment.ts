import { z } from 'zod'
import { problemOf } from './server/tellProblems.ts'

const portError = 'must be a whole number from 0 to 65535'
const port = z.coerce
  .number({ error: portError })
  .int({ error: portError })
  .min(0, { error: portError })
  .max(65_535, { error: portError })
const countError = 'must be a whole number above 0'
const count = z.coerce
  .number({ error: countError })
  .int({ error: countError })
  .positive({ error: countError })
const url = z.url({ protocol: /^https?$/, error: 'must be a http(s) address' })

const list = z.string().transform((text) =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== ''),
)

const hosts = list.pipe(
  z.array(
    z.string().refine((host) => URL.parse(`https://${host}`)?.host === host.toLowerCase(), {
      error: 'must be hosts without https://, separated by commas, such as vote.example.org',
    }),
  ),
)

const origins = list.pipe(
  z.array(
    z.string().refine((origin) => URL.parse(origin)?.origin === origin, {
      error: 'must be origins, separated by commas, such as http://127.0.0.1:9000',
    }),
  ),
)

const environment = z.object({
  PORT: port.default(4401),
  /** The interface to listen on. */
  HOST: z.string().default('127.0.0.1'),
  INDEXER_URL: url.default('http://127.0.0.1:4403'),
  /** Where the web app is: feeds link to it. */
  WEB_URL: url.optional(),
  /** Requests that one client may send in a minute. */
  RATE_LIMIT_PER_MINUTE: count.default(1_200),
  /** The header in which proxies of ours add the client's address; absent: there is no proxy. */
  TRUSTED_PROXY_HEADER: z.string().optional(),
  /** How many proxies of ours stand in a row, each adding an entry to that header. */
  TRUSTED_PROXY_HOPS: count.default(1),
  /** Seconds that the indexer may be behind the chain and still count as ready. */
  MAX_LAG_SECONDS: count.default(60),
  /** Seconds between two looks that compare rows with their chain. */
  RECONCILE_SECONDS: count.default(30),
  /** Seconds after which the latest comparison is too old to be relied on; absent: ten times `RECONCILE_SECONDS`. */
  MAX_COMPARISON_AGE_SECONDS: count.optional(),
  /** Where matching models are kept over restarts; absent: in memory alone. */
  MATCHING_DIRECTORY: z.string().min(1).optional(),
  /** Where Prometheus reads metrics, on the loopback interface; absent: nowhere. */
  METRICS_PORT: port.optional(),
  /** PostgreSQL for what belongs to users, in a schema of its own, and for the counts that several gateways share. */
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'must be a postgresql:// address' })
    .optional(),
  /** Without PostgreSQL: the folder for what belongs to users. Without either nobody can sign in. */
  PRIVATE_DATA_DIR: z.string().min(1).optional(),
  /** Days that the audit log keeps its entries; absent: for ever. */
  AUDIT_KEEP_DAYS: count.max(36_500, { error: 'must be 36500 or less' }).optional(),
  /** Hosts of our web apps, where people sign in, separated by commas; `vote.example.org`. */
  SIGN_IN_DOMAINS: hosts.default(['127.0.0.1:4400', 'localhost:4400']),
  /** The most requests a minute that a key may have. */
  KEY_RATE_LIMIT_PER_MINUTE: count.default(6_000),
  /** Seconds to wait after each failed attempt to deliver a webhook; after the last one it is given up. */
  WEBHOOK_RETRY_SECONDS: list
    .transform((items) => items.map(Number))
    .pipe(z.array(z.number({ error: 'must be seconds, separated by commas' }).nonnegative()))
    .default([5, 60, 300, 1_800, 7_200, 21_600, 43_200]),
  /** Receivers of our own that may be internal and without TLS, as origins separated by commas. */
  WEBHOOK_TRUSTED_ORIGINS: origins.default([]),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
})

export type Environment = z.infer<typeof environment>

/** Empty variables are as good as absent. @throws Error naming each variable that is wrong */
export function readEnvironment(variables: Record<string, string | undefined>): Environment {
  const result = environment.safeParse(withoutEmpty(variables), { error: problemOf })
  if (result.success) return result.data
  // Of a list one entry is wrong, and its number says nothing to whoever wrote it.
  const problems = result.error.issues.map(({ path, message }) => `${String(path[0])} ${message}`)
  throw new Error(`${[...new Set(problems)].join('; ')}.`)
}

function withoutEmpty(variables: Record<string, string | undefined>) {
  return Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
}
