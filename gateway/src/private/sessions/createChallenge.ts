import { getAddress } from 'viem'
import { createSiweMessage, generateSiweNonce } from 'viem/siwe'
import type { Database } from '../../store/openStore.ts'
import { ownerOf } from './ownerOf.ts'

/** How long a message may be signed: long enough for a multisig's signers on one call. */
const challengeMilliseconds = 10 * 60_000

type Options = { db: Database; domain: string; chainId: number; address: `0x${string}` }

/** Writes a message for an account to sign (EIP-4361). It is good for one sign-in, here, within ten minutes. */
export async function createChallenge({ db, domain, chainId, address }: Options) {
  const nonce = generateSiweNonce()
  const issuedAt = new Date()
  const expirationTime = new Date(issuedAt.getTime() + challengeMilliseconds)
  const owner = ownerOf({ chainId, address })
  await db.deleteFrom('nonce').where('expires_at', '<', issuedAt).execute()
  const message = createSiweMessage({
    address: getAddress(address),
    chainId,
    domain,
    nonce,
    uri: `${isLoopback(domain) ? 'http' : 'https'}://${domain}`,
    version: '1',
    issuedAt,
    expirationTime,
    statement: 'Sign in to manage API keys and webhooks. It costs nothing and moves nothing.',
  })
  await db
    .insertInto('nonce')
    .values({ nonce, owner, domain, message, expires_at: expirationTime })
    .execute()
  return { message, expiresAt: expirationTime.toISOString() }
}

function isLoopback(domain: string): boolean {
  return /^(localhost|127\.0\.0\.1)(:\d+)?$/.test(domain)
}
