import { type PrivateKeyAccount, privateKeyToAccount } from 'viem/accounts'

/** Somebody with a key of their own, who never was on any chain. */
export const ann = privateKeyToAccount(`0x${'a1'.repeat(32)}`)
export const bob = privateKeyToAccount(`0x${'b2'.repeat(32)}`)
export const carol = privateKeyToAccount(`0x${'c3'.repeat(32)}`)

/** Asks the private API in somebody's name, or in nobody's. */
export function createCaller(gatewayUrl: string, token?: string) {
  return async (method: string, path: string, body?: unknown) => {
    const response = await fetch(`${gatewayUrl}/private${path}`, {
      method,
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    const text = await response.text()
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) }
  }
}

export async function askForMessage(
  gatewayUrl: string,
  account: PrivateKeyAccount,
): Promise<string> {
  const call = createCaller(gatewayUrl)
  const { body } = await call('POST', '/challenges', { address: account.address, chainId: 31337 })
  return body.message
}

/** Signs in, and returns somebody who calls with the session. */
export async function signIn(gatewayUrl: string, account: PrivateKeyAccount) {
  const message = await askForMessage(gatewayUrl, account)
  const signature = await account.signMessage({ message })
  const call = createCaller(gatewayUrl)
  const { body } = await call('POST', '/sessions', { message, signature })
  return createCaller(gatewayUrl, body.token)
}
