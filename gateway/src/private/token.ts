import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

export type TokenKind = 'session' | 'key'

/** What its holder sends: a public id that finds the row, and a secret of 256 random bits. */
export type Token = { kind: TokenKind; id: string; secret: string }

const form = /^mandate_(session|key)_([a-z0-9]{16})_([\w-]{43})$/

/** A new secret, for an id of its own or for one that has it renewed. */
export function createToken(kind: TokenKind, id = randomBytes(8).toString('hex')): Token {
  return { kind, id, secret: randomBytes(32).toString('base64url') }
}

export function printToken({ kind, id, secret }: Token): string {
  return `mandate_${kind}_${id}_${secret}`
}

/** Undefined: no token of ours. */
export function parseToken(text: string): Token | undefined {
  const [, kind, id, secret] = form.exec(text) ?? []
  if ((kind !== 'session' && kind !== 'key') || id === undefined || secret === undefined) {
    return undefined
  }
  return { kind, id, secret }
}

/** What is kept of a secret. It has 256 random bits: nobody guesses it, so one fast round is enough. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}

/** Takes the same time wherever the two differ. */
export function isSameHash(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one, 'hex'), Buffer.from(other, 'hex')]
  return left.byteLength === right.byteLength && timingSafeEqual(left, right)
}
