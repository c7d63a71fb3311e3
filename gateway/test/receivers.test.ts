import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import { checkReceiver } from '../src/webhooks/checkReceiver.ts'
import { isPublicAddress } from '../src/webhooks/isPublicAddress.ts'
import { postWebhook } from '../src/webhooks/postWebhook.ts'
import type { WebhookRules } from '../src/webhooks/WebhookRules.ts'
import { startReceiver } from './support/startReceiver.ts'

/** A resolver that gives the next of `answers` each time it is asked. */
function rulesWith(...answers: string[][]): WebhookRules & { asked: () => number } {
  let asked = 0
  return {
    retrySeconds: [],
    trustedOrigins: [],
    isPublicAddress,
    resolve: async () => {
      const answer = answers[Math.min(asked, answers.length - 1)] ?? []
      asked += 1
      return answer.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
    },
    asked: () => asked,
  }
}

/** Somebody who answers a request byte by byte, as no HTTP server would. */
async function startRawReceiver(answer: (socket: Socket) => void) {
  const server = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.once('data', () => answer(socket))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const check = (url: string, rules: WebhookRules = rulesWith([])) =>
  checkReceiver(new URL(url), rules)

describe('isPublicAddress', () => {
  test.each([
    ['loopback', '127.0.0.1'],
    ['loopback', '127.8.8.8'],
    ['this network', '0.0.0.0'],
    ['this network', '0.1.2.3'],
    ['private', '10.1.2.3'],
    ['private', '172.16.0.1'],
    ['private', '192.168.1.1'],
    ['carrier-grade NAT', '100.64.0.1'],
    ['link-local, with metadata of clouds', '169.254.169.254'],
    ['protocol assignments', '192.0.0.1'],
    ['documentation', '192.0.2.1'],
    ['documentation', '198.51.100.1'],
    ['documentation', '203.0.113.1'],
    ['relays of 6to4', '192.88.99.1'],
    ['AS112', '192.175.48.1'],
    ['benchmarks', '198.18.0.1'],
    ['multicast', '224.0.0.1'],
    ['reserved', '240.0.0.1'],
    ['broadcast', '255.255.255.255'],
    ['unspecified', '::'],
    ['loopback', '::1'],
    ['IPv4-compatible', '::a9fe:a9fe'],
    ['IPv4-compatible', '::7f00:1'],
    ['IPv4-compatible', '::10.0.0.1'],
    ['IPv4-mapped', '::ffff:127.0.0.1'],
    ['IPv4-mapped', '::ffff:a9fe:a9fe'],
    ['IPv4-mapped, public', '::ffff:93.184.216.34'],
    ['IPv4-translated', '::ffff:0:7f00:1'],
    ['NAT64', '64:ff9b::7f00:1'],
    ['NAT64 of a network', '64:ff9b:1::7f00:1'],
    ['6to4', '2002:7f00:1::'],
    ['Teredo', '2001::1'],
    ['benchmarks', '2001:2::1'],
    ['ORCHID', '2001:20::1'],
    ['documentation', '2001:db8::1'],
    ['documentation', '3fff::1'],
    ['discard', '100::1'],
    ['segment routing', '5f00::1'],
    ['given to nobody', '4000::1'],
    ['given to nobody', '200::1'],
    ['site-local', 'fec0::1'],
    ['link-local', 'fe80::1'],
    ['link-local, with a zone', 'fe80::1%eth0'],
    ['unique local', 'fc00::1'],
    ['unique local', 'fd00:ec2::254'],
    ['multicast', 'ff02::1'],
    ['no address', 'nonsense'],
  ])('error: %s, %s', (_, address) => expect(isPublicAddress(address)).toBe(false))

  test.each(['93.184.216.34', '2606:2800:220:1:248:1893:25c8:1946'])('default: %s', (address) =>
    expect(isPublicAddress(address)).toBe(true),
  )
})

describe('checkReceiver', () => {
  test('default', async () => {
    const receiver = await check('https://hooks.example/x', rulesWith(['93.184.216.34']))
    expect(receiver).toEqual({ address: '93.184.216.34', family: 4 })
  })

  test.each([
    ['without TLS', 'http://hooks.example/x', /https/],
    ['loopback', 'https://127.0.0.1/x', /not an address of the public/],
    ['loopback, as one number', 'https://2130706433/x', /not an address of the public/],
    ['loopback, in hexadecimal', 'https://0x7f.1/x', /not an address of the public/],
    ['loopback, in octal', 'https://0177.0.0.1/x', /not an address of the public/],
    ['loopback of IPv6', 'https://[::1]/x', /not an address of the public/],
    ['loopback inside IPv6', 'https://[::ffff:127.0.0.1]/x', /not an address of the public/],
    ['loopback at the end of IPv6', 'https://[::127.0.0.1]/x', /not an address of the public/],
    ['cloud metadata', 'https://169.254.169.254/latest/meta-data', /not an address of the public/],
    ['a password', 'https://user:secret@hooks.example/x', /no user name/],
  ])('error: %s', async (_, url, message) => {
    await expect(check(url, rulesWith(['93.184.216.34']))).rejects.toThrow(message)
  })

  test.each([
    ['a name for a private address', ['10.0.0.1']],
    ['a name for a public address and a private one', ['93.184.216.34', '192.168.0.1']],
    ['a name for nothing', []],
  ])('error: %s', async (_, addresses) => {
    await expect(check('https://hooks.example/', rulesWith(addresses))).rejects.toThrow(/public/)
  })

  test('error: a name that nobody knows', async () => {
    const rules = rulesWith()
    rules.resolve = () => Promise.reject(new Error('ENOTFOUND'))
    await expect(check('https://hooks.example/', rules)).rejects.toThrow(/has no address/)
  })

  test('parameters: an origin that the operator trusts, and no other port of it', async () => {
    const rules = { ...rulesWith([]), trustedOrigins: ['http://127.0.0.1:9000'] }
    expect(await check('http://127.0.0.1:9000/x', rules)).toMatchObject({ address: '127.0.0.1' })
    await expect(check('http://127.0.0.1:9001/x', rules)).rejects.toThrow(/https/)
  })
})

describe('postWebhook', () => {
  test('behavior: connects to the address that was looked at, whatever the name says next', async () => {
    const looked = await startReceiver('127.0.0.2')
    const changed = await startReceiver('127.0.0.1', looked.port)
    onTestFinished(async () => {
      await Promise.all([looked.stop(), changed.stop()])
    })
    const url = `http://hooks.example:${looked.port}/hook`
    const rules = {
      ...rulesWith(['127.0.0.2'], ['127.0.0.1']),
      trustedOrigins: [new URL(url).origin],
    }
    expect(await postWebhook({ url, headers: {}, body: '{}', rules })).toBe(204)
    expect(rules.asked()).toBe(1)
    expect(looked.received[0]?.headers.host).toBe(`hooks.example:${looked.port}`)
    expect(changed.received).toEqual([])
  })

  test('behavior: a redirect is an answer, and is not followed', async () => {
    const elsewhere = await startReceiver()
    const receiver = await startReceiver()
    onTestFinished(async () => {
      await Promise.all([elsewhere.stop(), receiver.stop()])
    })
    receiver.answer = 307
    receiver.headers = { location: `${elsewhere.url}/x` }
    const rules = { ...rulesWith([]), trustedOrigins: [receiver.url, elsewhere.url] }
    expect(await postWebhook({ url: receiver.url, headers: {}, body: '{}', rules })).toBe(307)
    expect(receiver.received).toHaveLength(1)
    expect(elsewhere.received).toEqual([])
  })

  test('behavior: an address cannot carry a header', async () => {
    const receiver = await startReceiver()
    onTestFinished(receiver.stop)
    const rules = { ...rulesWith([]), trustedOrigins: [receiver.url] }
    const url = new URL(`${receiver.url}/hook?a=1\r\nx-evil: 1`).href
    await postWebhook({ url, headers: {}, body: '{}', rules })
    expect(receiver.received[0]?.headers['x-evil']).toBeUndefined()
  })

  test('error: nobody listens', async () => {
    const url = 'http://127.0.0.1:9/hook'
    const rules = { ...rulesWith([]), trustedOrigins: ['http://127.0.0.1:9'] }
    await expect(postWebhook({ url, headers: {}, body: '', rules })).rejects.toThrow(
      /could not be reached/,
    )
  })

  test('behavior: a receiver that asks for another protocol has answered 101', async () => {
    const url = await startRawReceiver((socket) =>
      socket.write(
        'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
      ),
    )
    const rules = { ...rulesWith([]), trustedOrigins: [url] }
    expect(await postWebhook({ url, headers: {}, body: '{}', rules })).toBe(101)
  })

  test('error: a receiver that hangs up', async () => {
    const url = await startRawReceiver((socket) => socket.destroy())
    const rules = { ...rulesWith([]), trustedOrigins: [url] }
    await expect(postWebhook({ url, headers: {}, body: '{}', rules })).rejects.toThrow(
      /could not be reached/,
    )
  })

  test.each<[string, (socket: Socket) => void]>([
    ['says nothing', () => undefined],
    ['begins an answer and does not end it', (socket) => socket.write('HTTP/1.1 200 OK\r\n')],
    ['says "Continue" only', (socket) => socket.write('HTTP/1.1 100 Continue\r\n\r\n')],
  ])('error: a receiver that %s', async (_, answer) => {
    const url = await startRawReceiver(answer)
    const rules = { ...rulesWith([]), trustedOrigins: [url] }
    const post = { url, headers: {}, body: '{}', rules, timeoutMilliseconds: 200 }
    await expect(postWebhook(post)).rejects.toThrow(/did not answer within 0.2 seconds/)
  })

  test('error: a name server that says nothing', async () => {
    const rules = { ...rulesWith([]), resolve: () => new Promise<never>(() => undefined) }
    const url = 'https://hooks.example/hook'
    const post = { url, headers: {}, body: '{}', rules, timeoutMilliseconds: 200 }
    await expect(postWebhook(post)).rejects.toThrow(/did not answer within 0.2 seconds/)
  })
})
