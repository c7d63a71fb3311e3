import { isHex } from 'viem'
import { parseSiweMessage } from 'viem/siwe'
import type { ChainReader } from '../../chains/createChainReader.ts'
import type { Database } from '../../store/openStore.ts'
import { recordAudit } from '../audit/recordAudit.ts'
import { Refusal } from '../Refusal.ts'
import { createToken, hashSecret, printToken } from '../token.ts'
import { ownerOf } from './ownerOf.ts'

const sessionMilliseconds = 12 * 3_600_000

type Options = {
  db: Database
  chains: readonly ChainReader[]
  /** Where our web apps are: nobody signs in for another site's message. */
  domains: readonly string[]
  message: string
  signature: string
}

/**
 * Begins a session for the account that signed a message of ours, letter for letter: whoever signed had that text before
 * their eyes. The nonce goes first: whatever comes of it, the message is never taken again.
 * @throws Refusal
 */
export async function beginSession({ db, chains, domains, message, signature }: Options) {
  const { address, chainId, domain, nonce, uri } = parseSiweMessage(message)
  const chain = chains.find((candidate) => candidate.chainId === chainId)
  const isWhole = address && chainId && domain && nonce && uri
  if (!isWhole || !domains.includes(domain) || URL.parse(uri)?.host !== domain) {
    throw new Refusal(401, 'This message was not written for this site: ask for one here.')
  }
  if (chain === undefined) throw new Refusal(401, `Chain ${chainId} is not served here.`)
  const owner = ownerOf({ chainId, address })
  if ((await spendNonce(db, { nonce, owner, domain })) !== message) {
    throw new Refusal(
      401,
      'This is not the message that was written here: ask for a new one, and sign and send it as it comes.',
    )
  }
  if (!isHex(signature) || !(await chain.verifyMessage({ address, message, signature }))) {
    throw new Refusal(401, `The signature is not one of ${address} on chain ${chainId}.`)
  }
  return await store(db, owner)
}

type Nonce = { nonce: string; owner: string; domain: string }

/** One statement takes it: of two who come with the same nonce one gets in. @returns what was to be signed */
async function spendNonce(db: Database, { nonce, owner, domain }: Nonce): Promise<string | null> {
  const used = await db
    .deleteFrom('nonce')
    .where('nonce', '=', nonce)
    .where('owner', '=', owner)
    .where('domain', '=', domain)
    .where('expires_at', '>', new Date())
    .returning('message')
    .executeTakeFirst()
  if (used !== undefined) return used.message
  throw new Refusal(
    401,
    'This message was used before, is too old or is not ours: ask for a new one.',
  )
}

async function store(db: Database, owner: string) {
  const token = createToken('session')
  const expiresAt = new Date(Date.now() + sessionMilliseconds)
  await db.transaction().execute(async (transaction) => {
    await transaction.deleteFrom('session').where('expires_at', '<', new Date()).execute()
    await transaction
      .insertInto('session')
      .values({ id: token.id, owner, hash: hashSecret(token.secret), expires_at: expiresAt })
      .execute()
    await recordAudit(transaction, { owner, actor: 'session', action: 'session.begun' })
  })
  return { token: printToken(token), account: owner, expiresAt: expiresAt.toISOString() }
}
