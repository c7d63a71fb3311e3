import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type LocalChain, openLocalChain } from '../../scripts/chain/openLocalChain.ts'

const genesisTime = 1_600_000_000
const stranger = '0x00000000000000000000000000000000000000ee'

let directory: string
let path: string
let chain: LocalChain

const open = () => openLocalChain({ path, begin: { version: 1, genesisTime } })
const request = (method: string, ...params: unknown[]) => chain.request({ method, params })

async function send(from: string, to: string, value = '0x1') {
  return await request('eth_sendTransaction', { from, to, value })
}

async function reopen() {
  const before = await chain.head()
  await chain.close()
  chain = await open()
  return { before, after: await chain.head() }
}

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'mandate-'))
  path = join(directory, 'chain.jsonl')
  chain = await open()
})

afterEach(async () => {
  await chain.close()
  await rm(directory, { recursive: true })
})

describe('restoring', () => {
  test('default: the same blocks with the same hashes', async () => {
    const [alice = '', bob = ''] = await chain.accounts()
    await send(alice, bob)
    await request('hardhat_impersonateAccount', stranger)
    await request('hardhat_setBalance', stranger, '0xde0b6b3a7640000')
    await send(stranger, bob)
    await request('evm_increaseTime', '0xe10')
    await request('evm_mine')
    await request('hardhat_mine', '0x5', '0x3c')
    await request('evm_setNextBlockTimestamp', genesisTime + 100_000)
    await send(bob, alice)
    const { before, after } = await reopen()
    expect(after).toEqual(before)
    expect(chain.restored).toMatchObject({ blocks: before.number, isIdentical: true })
  })

  test('behavior: what was reverted stays reverted', async () => {
    const [alice = '', bob = ''] = await chain.accounts()
    const snapshot = await request('evm_snapshot')
    await send(alice, bob)
    await request('evm_revert', snapshot)
    await send(bob, alice)
    const { before, after } = await reopen()
    expect(after).toEqual(before)
    expect(before.number).toBe(1)
  })

  test('behavior: a line cut short by a crash is dropped, and the chain goes on', async () => {
    const [alice = '', bob = ''] = await chain.accounts()
    await send(alice, bob)
    await chain.close()
    await appendFile(path, '["request","eth_sendTransac')
    chain = await open()
    expect((await chain.head()).number).toBe(1)
    await send(alice, bob)
    const { after } = await reopen()
    expect(after.number).toBe(2)
  })

  test('behavior: tells when a block has another hash than before', async () => {
    const [alice = '', bob = ''] = await chain.accounts()
    await send(alice, bob)
    await chain.close()
    await appendFile(path, `["check",1,"0x${'ab'.repeat(32)}"]\n`)
    chain = await open()
    expect(chain.restored.isIdentical).toBe(false)
  })

  test('behavior: time goes on from the last block', async () => {
    await request('evm_mine', genesisTime + 1_000)
    await reopen()
    await request('evm_mine')
    const { timestamp } = await chain.head()
    expect(timestamp).toBeGreaterThan(genesisTime + 1_000)
    expect(timestamp).toBeLessThan(genesisTime + 1_030)
  })

  test('behavior: marks are found again', async () => {
    await chain.mineAt(genesisTime + 10, [], 'told')
    await reopen()
    expect([...chain.restored.marks]).toEqual(['told'])
  })

  test('error: a journal of another kind', async () => {
    await chain.close()
    await rm(path)
    await appendFile(path, '{"version":7}\n')
    await expect(open()).rejects.toThrow('Start anew with --clean.')
    await rm(path)
    chain = await open()
  })
})

describe('mining', () => {
  test('default: every transaction has its block', async () => {
    const [alice = '', bob = ''] = await chain.accounts()
    await Promise.all([send(alice, bob), send(bob, alice), send(alice, bob)])
    expect((await chain.head()).number).toBe(3)
  })

  test('behavior: evm_setAutomine(false) keeps transactions in the pool', async () => {
    const [alice = '', bob = ''] = await chain.accounts()
    await request('evm_setAutomine', false)
    await send(alice, bob)
    await send(bob, alice)
    expect((await chain.head()).number).toBe(0)
    await request('evm_mine')
    expect(await request('eth_getBlockTransactionCountByNumber', '0x1')).toBe('0x2')
    const { before, after } = await reopen()
    expect(after).toEqual(before)
  })

  test('behavior: an idle chain goes on as time does', async () => {
    chain.startClock()
    const before = await chain.head()
    await expect.poll(async () => (await chain.head()).number, { timeout: 8_000 }).toBe(2)
    const after = await chain.head()
    expect(after.timestamp - before.timestamp).toBeLessThanOrEqual(8)
  })

  test('behavior: a transaction that fails is mined as failed', async () => {
    const [alice = ''] = await chain.accounts()
    const hash = await request('eth_sendTransaction', {
      from: alice,
      data: '0xfe',
      gas: '0x186a0',
    })
    expect(await request('eth_getTransactionReceipt', hash)).toMatchObject({ status: '0x0' })
  })

  test('error: what the journal could not repeat is refused', async () => {
    await expect(request('hardhat_reset')).rejects.toThrow('--clean')
  })

  test('error: a refused request leaves no trace in the journal', async () => {
    const before = await readFile(path, 'utf8')
    await expect(send(stranger, stranger)).rejects.toThrow()
    expect(await readFile(path, 'utf8')).toBe(before)
  })
})
