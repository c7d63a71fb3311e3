import { signIn as signInWithClient } from '@mandate/client/signIn'
import { createSiweMessage } from 'viem/siwe'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { localChain } from '../../indexer/test/support/deployDao.ts'
import { startChain, type TestChain } from '../../indexer/test/support/startChain.ts'
import { openGateway, type TestGateway } from './support/openGateway.ts'
import { passTime } from './support/passTime.ts'
import { ann, askForMessage, bob, createCaller, signIn } from './support/signIn.ts'
import { inFolder, type StorePlace, storePlaces } from './support/storePlaces.ts'
import { unreachableDao } from './support/unreachableDao.ts'

describe.each(storePlaces)('the private API on %s', (_, make) => {
  let place: StorePlace
  let gateway: TestGateway

  beforeAll(async () => {
    place = await make()
    const environment = { INDEXER_URL: 'http://127.0.0.1:9', ...place.environment }
    gateway = await openGateway({ daos: [unreachableDao], environment })
  })

  afterAll(async () => {
    await gateway?.stop()
    await place?.remove()
  })

  describe('signing in', () => {
    const begin = async (message: string, signer = ann) =>
      createCaller(gateway.url)('POST', '/sessions', {
        message,
        signature: await signer.signMessage({ message }),
      })

    test('default: a signed message becomes a session, once', async () => {
      const message = await askForMessage(gateway.url, ann)
      expect(message).toMatch(/^127\.0\.0\.1:4400 wants you to sign in/)
      expect(await begin(message)).toMatchObject({
        status: 201,
        body: { account: `eip155:31337:${ann.address.toLowerCase()}` },
      })
      expect(await begin(message)).toMatchObject({
        status: 401,
        body: { errors: [{ message: expect.stringMatching(/was used before/) }] },
      })
    })

    test('behavior: of two who come with the same message at once one gets in', async () => {
      const message = await askForMessage(gateway.url, ann)
      const replies = await Promise.all([begin(message), begin(message), begin(message)])
      expect(replies.map(({ status }) => status).toSorted()).toEqual([201, 401, 401])
    })

    test('error: the message is older than ten minutes', async () => {
      const message = await askForMessage(gateway.url, ann)
      passTime(10 * 60_000)
      expect(await begin(message)).toMatchObject({
        status: 401,
        body: { errors: [{ message: expect.stringMatching(/too old/) }] },
      })
    })

    test('error: the session is older than twelve hours', async () => {
      const call = await signIn(gateway.url, ann)
      passTime(12 * 3_600_000 - 60_000)
      expect(await call('GET', '/keys')).toMatchObject({ status: 200 })
      passTime(60_000)
      expect(await call('GET', '/keys')).toMatchObject({ status: 401 })
    })

    test('error: the signature is of somebody else, and the message is spent', async () => {
      const message = await askForMessage(gateway.url, ann)
      expect(await begin(message, bob)).toMatchObject({ status: 401 })
      expect(await begin(message)).toMatchObject({ status: 401 })
    })

    test.each([
      [
        'of another site',
        { domain: 'evil.example', uri: 'https://evil.example' },
        /not written for/,
      ],
      [
        'that names our site and leads elsewhere',
        { uri: 'https://evil.example' },
        /not written for/,
      ],
      ['for a chain that is not served', { chainId: 1 }, /Chain 1 is not served/],
      ['with a nonce that is not ours', { nonce: 'abcdefgh12345678' }, /is not ours/],
    ])('error: a message %s', async (_title, changes, expected) => {
      const message = createSiweMessage({
        address: ann.address,
        chainId: 31337,
        domain: '127.0.0.1:4400',
        nonce: 'abcdefgh12345678',
        uri: 'http://127.0.0.1:4400',
        version: '1',
        expirationTime: new Date(Date.now() + 60_000),
        ...changes,
      })
      const reply = await begin(message)
      expect(reply.status).toBe(401)
      expect(reply.body.errors[0].message).toMatch(expected)
    })

    test.each([
      ['another end', /Expiration Time: .*/, 'Expiration Time: 2100-01-01T00:00:00.000Z'],
      ['an end in the past', /Expiration Time: .*/, 'Expiration Time: 2020-01-01T00:00:00.000Z'],
      ['no end', /\nExpiration Time: .*/, ''],
      ['another beginning', /Issued At: .*/, 'Issued At: 2020-01-01T00:00:00.000Z'],
      ['a beginning to come', /$/, '\nNot Before: 2100-01-01T00:00:00.000Z'],
      ['another statement', /Sign in to manage.*/, 'Sign to receive a gift.'],
      ['no statement', /Sign in to manage.*\n\n/, ''],
      ['another page of the site', /URI: .*/, 'URI: http://127.0.0.1:4400/gift'],
      ['another scheme', 'http://127.0.0.1:4400', 'https://127.0.0.1:4400'],
      ['a request of its own', /$/, '\nRequest ID: 1'],
      ['resources', /$/, '\nResources:\n- https://evil.example'],
      ['a line more', /$/, '\n'],
    ])('error: our own message with %s, and it is spent', async (_title, from, to) => {
      const message = await askForMessage(gateway.url, ann)
      const changed = message.replace(from, to)
      expect(changed).not.toBe(message)
      const reply = await begin(changed)
      expect(reply.status).toBe(401)
      expect(reply.body.errors[0].message).toMatch(/is not the message that was written here/)
      expect(await begin(message)).toMatchObject({
        status: 401,
        body: { errors: [{ message: expect.stringMatching(/was used before/) }] },
      })
    })

    test.each([
      ['for another account', ann.address, bob.address],
      ['for another site of ours', '127.0.0.1:4400 wants', 'localhost:4400 wants'],
    ])('error: our own message %s', async (_title, from, to) => {
      const message = (await askForMessage(gateway.url, ann)).replaceAll(from, to)
      expect(await begin(message, bob)).toMatchObject({ status: 401 })
    })

    test('default: a program signs in with the client', async () => {
      const session = await signInWithClient(
        { url: gateway.url },
        { ...ann, chainId: 31337, signMessage: (message) => ann.signMessage({ message }) },
      )
      const call = createCaller(gateway.url, session.token)
      expect(await call('GET', '/keys')).toMatchObject({ status: 200 })
    })

    test('error: the message of one account, signed by another that puts its own name into it', async () => {
      const message = (await askForMessage(gateway.url, ann)).replace(ann.address, bob.address)
      expect(await begin(message, bob)).toMatchObject({ status: 401 })
    })

    test('behavior: who signs out is out', async () => {
      const call = await signIn(gateway.url, ann)
      expect(await call('DELETE', '/sessions/current')).toMatchObject({ status: 204 })
      expect(await call('GET', '/keys')).toMatchObject({ status: 401 })
    })

    test('error: nobody', async () => {
      expect(await createCaller(gateway.url)('GET', '/keys')).toMatchObject({ status: 401 })
      expect(await createCaller(gateway.url, 'mandate_key_x')('GET', '/keys')).toMatchObject({
        status: 401,
      })
    })
  })
})

describe('signing in as a contract (ERC-1271)', () => {
  let chain: TestChain
  let place: StorePlace
  let gateway: TestGateway

  beforeAll(async () => {
    chain = await startChain()
    place = await inFolder()
    gateway = await openGateway({
      daos: [{ ...unreachableDao, chain: localChain(chain) }],
      environment: { INDEXER_URL: 'http://127.0.0.1:9', ...place.environment },
    })
  })

  afterAll(async () => {
    await gateway?.stop()
    await chain?.stop()
    await place?.remove()
  })

  /** Deploys a contract that answers whatever it is asked with four bytes. */
  async function deployAnswering(answer: string) {
    const runtime = `63${answer}60e01b60005260206000f3`
    const data = `0x6f${runtime}60005260106010f3` as const
    const hash = await chain.client.sendTransaction({ account: chain.account(0), data })
    const { contractAddress } = await chain.client.waitForTransactionReceipt({ hash })
    return contractAddress
  }
  const signInAs = async (address: unknown) => {
    const call = createCaller(gateway.url)
    const { body } = await call('POST', '/challenges', { address, chainId: 31337 })
    return await call('POST', '/sessions', {
      message: body.message,
      signature: `0x${'11'.repeat(65)}`,
    })
  }

  test('default: the contract says that it signed', async () => {
    const address = await deployAnswering('1626ba7e')
    expect(await signInAs(address)).toMatchObject({
      status: 201,
      body: { account: `eip155:31337:${address?.toLowerCase()}` },
    })
  })

  test('error: the contract says that it did not', async () => {
    expect(await signInAs(await deployAnswering('00000000'))).toMatchObject({ status: 401 })
  })
})
