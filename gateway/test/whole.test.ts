import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@mandate/client/createClient'
import { verifyWebhook } from '@mandate/client/verifyWebhook'
import type { DaoConfig } from '@mandate/governance/dao'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type Actor, createActor, textDraft } from '../../indexer/test/support/createActor.ts'
import { createTestDatabase } from '../../indexer/test/support/createTestDatabase.ts'
import { deployDao, votingDelay } from '../../indexer/test/support/deployDao.ts'
import { startChain, type TestChain } from '../../indexer/test/support/startChain.ts'
import { startIndexer, type TestIndexer } from '../../indexer/test/support/startIndexer.ts'
import { openGateway, type TestGateway } from './support/openGateway.ts'
import { ann as annAccount, type createCaller, signIn } from './support/signIn.ts'
import { type CountingProxy, startCountingProxy } from './support/startCountingProxy.ts'
import { type Receiver, startReceiver } from './support/startReceiver.ts'

const hostileTitle = '<script>alert(1)</script> ]]> & "tides"\u0007'

let chain: TestChain
let dao: DaoConfig
let indexer: TestIndexer
let proxy: CountingProxy
let gateway: TestGateway
let receiver: Receiver
let folder: string
let ann: Actor
let asAnn: ReturnType<typeof createCaller>
let proposalId: bigint

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mandate-private-'))
  chain = await startChain()
  dao = await deployDao(chain, 'assembly')
  ann = createActor(chain, dao, 0)
  await ann.delegatesTo(ann.address)
  proposalId = await ann.proposes(textDraft(`# ${hostileTitle}\n\nA body.`))
  const databaseUrl = await createTestDatabase()
  indexer = await startIndexer({ daos: [dao], databaseUrl })
  proxy = await startCountingProxy(indexer.url)
  receiver = await startReceiver()
  gateway = await openGateway({
    daos: [dao],
    environment: {
      INDEXER_URL: proxy.url,
      WEB_URL: 'https://vote.example',
      WEBHOOK_RETRY_SECONDS: '0.2,0.2',
      WEBHOOK_TRUSTED_ORIGINS: receiver.url,
      ...(databaseUrl === undefined ? { PRIVATE_DATA_DIR: folder } : { DATABASE_URL: databaseUrl }),
    },
  })
  await indexed()
  asAnn = await signIn(gateway.url, annAccount)
})

afterAll(async () => {
  await gateway?.stop()
  await receiver?.stop()
  await proxy?.stop()
  await indexer?.stop()
  await chain?.stop()
  await rm(folder, { recursive: true, force: true })
})

/** Waits as the web does, until the gateway says that the newest block is in the rows. */
async function indexed(): Promise<void> {
  const head = Number(await chain.client.getBlockNumber())
  type Meta = { _meta: { status: Record<string, { block: { number: number } }> } }
  const isThere = async () => {
    const { _meta } = await gateway.ask<Meta>('{ _meta { status } }')
    expect(Object.values(_meta.status)[0]?.block.number).toBeGreaterThanOrEqual(head)
  }
  await vi.waitFor(isThere, { timeout: 60_000, interval: 50 })
}

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${gateway.url}${path}`, { headers })
const getQuery = (query: string, headers: Record<string, string> = {}) =>
  get(`/graphql?query=${encodeURIComponent(query)}`, headers)

describe('answers', () => {
  test('default: what was answered is not asked again until its rows change', async () => {
    const query = '{ remembered: accounts { items { address votingPower } } }'
    const first = await gateway.ask(query)
    expect(await gateway.ask(query)).toEqual(first)
    await chain.client.mine({ blocks: 1 })
    await indexed()
    expect(await gateway.ask(query)).toEqual(first)
    expect(proxy.count('remembered')).toBe(1)
    await ann.gives(chain.account(9), 1n)
    await indexed()
    await gateway.ask(query)
    expect(proxy.count('remembered')).toBe(2)
  })

  test('behavior: who asks what is being answered shares the answer', async () => {
    const query = '{ shared: daos { items { slug treasury } } }'
    const answers = await Promise.all(Array.from({ length: 20 }, () => gateway.ask(query)))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(proxy.count('shared')).toBe(1)
  })

  test('behavior: other variables are another question', async () => {
    const query = 'query ($n: Int!) { proposals(limit: $n) { items { voteEnd } } }'
    expect(await gateway.ask(query, { n: 0 })).toEqual({ proposals: { items: [] } })
    expect(await gateway.ask(query, { n: 1 })).toMatchObject({ proposals: { items: [{}] } })
  })

  test('behavior: the client for programs reads rows and pages of them', async () => {
    const { chain: on, contracts } = dao
    const client = createClient({ url: gateway.url }).dao({ chainId: on.id, ...contracts })
    const [account, proposal, absent] = await Promise.all([
      client.account(ann.address),
      client.proposal(`${proposalId}`),
      client.proposal('1'),
    ])
    expect(account).toMatchObject({
      address: ann.address,
      votingPower: expect.stringMatching(/^\d+$/),
    })
    expect(proposal).toMatchObject({ proposalId: `${proposalId}`, number: 1 })
    expect(absent).toBeUndefined()
    const all = []
    for await (const one of client.proposals()) all.push(one)
    expect(all).toEqual([proposal])
  })

  test('behavior: a state is of its second, also from memory', async () => {
    const query = '{ proposals { items { state } } }'
    expect(await gateway.ask(query)).toEqual({ proposals: { items: [{ state: 'pending' }] } })
    await chain.mineAt((await chain.now()) + votingDelay + 1n)
    await indexed()
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    expect(await gateway.ask(query)).toEqual({ proposals: { items: [{ state: 'active' }] } })
  })

  test('behavior: the ETag names the block, until rows change in another', async () => {
    const query = '{ tagged: accounts { items { address } } }'
    const first = await getQuery(query)
    const tag = first.headers.get('etag') ?? ''
    const { number, timestamp } = await chain.client.getBlock()
    expect(tag).toMatch(new RegExp(`^W/"31337\\.${number}\\.${timestamp}\\.[\\w-]{22}"$`))
    const again = await getQuery(query, { 'if-none-match': tag })
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
    await chain.client.mine({ blocks: 1 })
    await indexed()
    expect((await getQuery(query, { 'if-none-match': tag })).status).toBe(304)
    await ann.gives(chain.account(9), 1n)
    await indexed()
    expect((await getQuery(query, { 'if-none-match': tag })).status).toBe(200)
  })

  test('behavior: the ETag of states holds while they stay, whatever the time', async () => {
    const query = '{ proposals { items { state voteEnd } } }'
    const tag = (await getQuery(query)).headers.get('etag') ?? ''
    await new Promise((resolve) => setTimeout(resolve, 1_100))
    expect((await getQuery(query, { 'if-none-match': tag })).status).toBe(304)
  })
})

describe('feeds', () => {
  test('default: proposals as Atom, with every text as text', async () => {
    const response = await get('/feeds/assembly/proposals.atom')
    expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
    expect(entriesOf(await response.text())).toEqual([
      {
        title: '1. &lt;script&gt;alert(1)&lt;/script&gt; ]]&gt; &amp; &quot;tides&quot;',
        link: `https://vote.example/proposals/${proposalId}?dao=${dao.slug}`,
      },
    ])
  })

  test('behavior: deadlines as iCalendar', async () => {
    const response = await get('/feeds/assembly/deadlines.ics')
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    const calendar = unfold(await response.text())
    const { proposals } = await gateway.ask<{ proposals: { items: { voteEnd: string }[] } }>(
      '{ proposals { items { voteEnd } } }',
    )
    const end = new Date(Number(proposals.items[0]?.voteEnd) * 1_000)
    const stamp = end.toISOString().replace(/[-:]|\.000/g, '')
    expect(calendar).toContain(`DTSTART:${stamp}`)
    expect(calendar).toMatch(
      /SUMMARY:Voting closes: 1\. <script>alert\(1\)<\/script> \]\]> & "tides"\r\n/,
    )
    expect(calendar.split('\r\n').filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1)
  })

  test('behavior: of a delegate: how it voted, and what it has still to vote on', async () => {
    const path = `/feeds/assembly/delegates/${ann.address}`
    expect(unfold(await (await get(`${path}.ics`)).text())).toContain('SUMMARY:Not voted yet: 1.')
    await ann.votes(proposalId, 'for', 'Because <b>tides</b>\r\nBEGIN:VEVENT')
    await indexed()
    expect(unfold(await (await get(`${path}.ics`)).text())).toContain('SUMMARY:Voted for: 1.')
    const atom = await (await get(`${path}.atom`)).text()
    expect(atom).toContain('<content>Because &lt;b&gt;tides&lt;/b&gt;\nBEGIN:VEVENT</content>')
    expect(atom).toContain('<title>for: &lt;script&gt;')
  })

  test('behavior: has the ETag of the block', async () => {
    const tag = (await get('/feeds/assembly/deadlines.ics')).headers.get('etag') ?? ''
    const again = await get('/feeds/assembly/deadlines.ics', { 'if-none-match': tag })
    expect(again.status).toBe(304)
  })

  test.each([
    '/feeds/nowhere/proposals.atom',
    '/feeds/assembly/delegates/0x12.atom',
    '/feeds/assembly',
  ])('error: %s', async (path) => expect((await get(path)).status).toBe(404))
})

describe('webhooks', () => {
  const make = async (events: string[], url = `${receiver.url}/hook?a=1`) => {
    const { status, body } = await asAnn('POST', '/webhooks', { url, events })
    expect(status).toBe(201)
    return { id: body.webhook.id as string, secret: body.secret as string }
  }
  const deliveriesOf = async (id: string, status = '') =>
    (await asAnn('GET', `/webhooks/${id}/deliveries?${status && `status=${status}`}`)).body
      .deliveries
  const eventually = (check: () => unknown) => vi.waitFor(check, { timeout: 15_000, interval: 100 })

  test('default: what happens is told, signed, once', async () => {
    const from = receiver.received.length
    const { id, secret } = await make(['proposal.created', 'delegation.changed'])
    const next = await ann.proposes(textDraft('# Next'))
    await ann.delegatesTo(chain.account(5))
    await indexed()
    await eventually(() => expect(receiver.received.length - from).toBe(2))
    const told = await Promise.all(
      receiver.received.slice(from).map(async ({ headers, body }) => {
        expect(headers.host).toBe(new URL(receiver.url).host)
        const read = (name: string) => headers[name] as string
        return await verifyWebhook({
          headers: Object.fromEntries(Object.keys(headers).map((name) => [name, read(name)])),
          body,
          secret,
        })
      }),
    )
    expect(told.map(({ type }) => type)).toEqual(['proposal.created', 'delegation.changed'])
    expect(told[0]?.data).toMatchObject({
      dao: 'assembly',
      chainId: 31337,
      proposalId: `${next}`,
      title: 'Next',
    })
    expect(told[1]?.data).toMatchObject({
      delegator: ann.address,
      fromDelegate: ann.address,
      toDelegate: chain.account(5).toLowerCase(),
    })
    expect((await deliveriesOf(id)).map(({ status }: { status: string }) => status)).toEqual([
      'delivered',
      'delivered',
    ])
    await asAnn('DELETE', `/webhooks/${id}`)
  })

  test('behavior: what fails is tried again, given up, listed, and replayed with the same id', async () => {
    const { id } = await make(['proposal.canceled'])
    const from = receiver.received.length
    receiver.answer = 500
    await asAnn('POST', `/webhooks/${id}/ping`)
    await eventually(async () => expect(await deliveriesOf(id, 'dead')).toHaveLength(1))
    const attempts = receiver.received.slice(from)
    expect(attempts).toHaveLength(3)
    expect(new Set(attempts.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
    expect((await deliveriesOf(id, 'dead'))[0]).toMatchObject({
      attempts: 3,
      lastStatus: 500,
      lastError: 'The receiver answered 500.',
    })
    receiver.answer = 200
    expect(await asAnn('POST', `/webhooks/${id}/replay`)).toMatchObject({ body: { queued: 1 } })
    await eventually(async () => expect(await deliveriesOf(id, 'delivered')).toHaveLength(1))
    expect(receiver.received.at(-1)?.headers['webhook-id']).toBe(attempts[0]?.headers['webhook-id'])
    await asAnn('DELETE', `/webhooks/${id}`)
  })

  test('behavior: a redirect is not followed', async () => {
    const { id } = await make(['proposal.canceled'])
    const from = receiver.received.length
    Object.assign(receiver, { answer: 302, headers: { location: `${receiver.url}/elsewhere` } })
    await asAnn('POST', `/webhooks/${id}/ping`)
    await eventually(async () => expect(await deliveriesOf(id, 'dead')).toHaveLength(1))
    expect((await deliveriesOf(id))[0].lastError).toMatch(/302: redirects are not followed/)
    expect(receiver.received.length - from).toBe(3)
    Object.assign(receiver, { answer: 204, headers: {} })
    await asAnn('DELETE', `/webhooks/${id}`)
  })

  test('behavior: its owner reads in the log what was done with it', async () => {
    const { body } = await asAnn('GET', '/audit?limit=200')
    const actions = body.entries.map(({ action }: { action: string }) => action)
    for (const action of [
      'webhook.created',
      'webhook.pinged',
      'webhook.replayed',
      'webhook.removed',
    ]) {
      expect(actions).toContain(action)
    }
    expect(JSON.stringify(body)).not.toContain('whsec_')
  })
})

/** The titles and links of an Atom feed's entries, as they are written. */
function entriesOf(feed: string) {
  return [...feed.matchAll(/<entry>([\s\S]*?)<\/entry>/g)].map(([, entry = '']) => ({
    title: /<title>(.*?)<\/title>/.exec(entry)?.[1],
    link: /<link href="(.*?)"\/>/.exec(entry)?.[1],
  }))
}

/** Lines of a calendar go on after a line break and a space. */
function unfold(calendar: string): string {
  return calendar.replaceAll('\r\n ', '')
}
