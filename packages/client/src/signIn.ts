import { createSender, type SenderOptions } from './createSender.ts'

export type Signer = {
  address: string
  chainId: number
  /** Asks the wallet: the message is plain text that says what it is for. */
  signMessage: (message: string) => Promise<string>
  /** The site that asks, where the gateway knows several. */
  domain?: string
}

export type Session = { token: string; account: string; expiresAt: string }

/** Signs in with an account (EIP-4361). The session manages keys and webhooks for twelve hours. @throws ApiError */
export async function signIn(
  options: SenderOptions,
  { address, chainId, signMessage, domain }: Signer,
): Promise<Session> {
  const send = createSender({ ...options, token: undefined })
  const { message } = (await send({
    method: 'POST',
    path: '/private/challenges',
    body: { address, chainId, domain },
  })) as { message: string }
  const signature = await signMessage(message)
  const body = { message, signature }
  return (await send({ method: 'POST', path: '/private/sessions', body })) as Session
}
