import { ApiError } from './ApiError.ts'
import { readRetryAfter } from './readRetryAfter.ts'

export type SenderOptions = {
  /** Address of the gateway. */
  url: string
  /** A key or a session. */
  token?: string
  /** Requests at once. */
  concurrency?: number
  /** How often a request is sent that the gateway could not answer. */
  attempts?: number
  fetch?: typeof fetch
}

export type ApiRequest = { method: 'GET' | 'POST' | 'DELETE'; path: string; body?: unknown }

/** Sends a request and returns the JSON of its answer. @throws ApiError */
export type Send = (request: ApiRequest) => Promise<unknown>

const firstWaitMs = 250
const longestWaitMs = 30_000

/**
 * Sends requests a few at a time, and keeps to what the gateway says of its limits: when the minute is used up
 * everything waits for the next one, and what was refused or failed is sent again, later each time.
 */
export function createSender(options: SenderOptions): Send {
  const { concurrency = 4, attempts = 5 } = options
  const send = options.fetch ?? fetch
  const waiting: (() => void)[] = []
  let running = 0
  /** Nothing is sent before. */
  let openAt = 0

  async function enter(): Promise<void> {
    if (running >= concurrency) await new Promise<void>((resolve) => waiting.push(resolve))
    else running += 1
  }

  /** Whoever waits longest takes the place. */
  function leave(): void {
    const next = waiting.shift()
    if (next === undefined) running -= 1
    else next()
  }

  async function attempt(request: ApiRequest): Promise<Response> {
    while (Date.now() < openAt) await pause(openAt - Date.now())
    const response = await send(new URL(request.path, options.url), {
      method: request.method,
      headers: {
        accept: 'application/json',
        ...(options.token === undefined ? {} : { authorization: `Bearer ${options.token}` }),
        ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      body: request.body === undefined ? undefined : JSON.stringify(request.body),
    })
    openAt = Math.max(openAt, nextOpening(response))
    return response
  }

  return async (request) => {
    await enter()
    try {
      for (let tried = 1; ; tried += 1) {
        const outcome = await attempt(request).catch((error: unknown) => error)
        if (outcome instanceof Response && !isTemporary(outcome.status)) return await read(outcome)
        if (tried >= attempts) throw await failure(outcome)
        // How long everybody was told to wait is waited in `attempt`; this is the least, and longer each time.
        await pause(backoff(tried))
      }
    } finally {
      leave()
    }
  }
}

/** When the gateway takes the next request, by its own word. */
function nextOpening({ status, headers }: Response): number {
  const isUsedUp = status === 429 || headers.get('x-ratelimit-remaining') === '0'
  if (!isUsedUp && !isTemporary(status)) return 0
  const told = readRetryAfter(headers.get('retry-after'))
  const reset = isUsedUp ? readRetryAfter(headers.get('x-ratelimit-reset')) : undefined
  return Date.now() + (told ?? reset ?? 0)
}

function isTemporary(status: number): boolean {
  return status === 429 || status === 502 || status === 503 || status === 504
}

/** Twice as long each time, and not together with everybody else. */
function backoff(tried: number): number {
  return Math.min(longestWaitMs, firstWaitMs * 2 ** (tried - 1)) * (0.5 + Math.random() / 2)
}

async function read(response: Response): Promise<unknown> {
  if (!response.ok) throw await failure(response)
  const { status } = response
  const text = await response.text().catch((cause: unknown) => {
    throw new ApiError('The answer of the API broke off.', status, { cause })
  })
  const body = parse(text)
  if (text !== '' && body === undefined)
    throw new ApiError('The API answered something that is no JSON.', status)
  return body
}

async function failure(outcome: unknown): Promise<ApiError> {
  if (outcome instanceof Response) {
    const message = messageIn(parse(await outcome.text().catch(() => '')))
    return new ApiError(message ?? `The API answered ${outcome.status}.`, outcome.status)
  }
  return new ApiError('The API cannot be reached.', undefined, { cause: outcome })
}

function messageIn(body: unknown): string | undefined {
  const errors = (body as { errors?: { message?: string }[] } | undefined)?.errors
  return errors?.map(({ message }) => message).join(' ')
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A timer that is set for longer than it can count ends at once: who has longer to wait asks again. */
const longestTimerMs = 2 ** 31 - 1

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.min(milliseconds, longestTimerMs)))
}
