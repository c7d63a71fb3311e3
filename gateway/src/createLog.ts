import pino, { type Logger } from 'pino'

/** Lines of JSON. What is told beside the message holds no secret, whatever an error quotes. */
export function createLog(level: string): Logger {
  return pino({
    level,
    formatters: {
      log: (told) =>
        Object.fromEntries(Object.entries(told).map(([name, value]) => [name, shorten(value)])),
    },
  })
}

/** Of an address its host stays: what stands before or behind it may be a password or a key. */
function shorten(value: unknown): unknown {
  if (typeof value !== 'string') return value
  return value.replace(/\b[a-z]+:\/\/[^\s"'<>]+/gi, (address) => {
    const url = URL.parse(address)
    return url === null ? '…' : `${url.protocol}//${url.host}`
  })
}
