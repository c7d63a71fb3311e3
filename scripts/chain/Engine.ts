import type { NetworkConnection } from 'hardhat/types/network'

export type RpcRequest = { method: string; params: readonly unknown[] }

export type ChainHead = { number: number; timestamp: number; hash: string }

/** The simulated network, which mines only when told to, each block at a time (in seconds) that it is told. */
export class Engine {
  readonly #connection: NetworkConnection
  #lastTimestamp: number

  constructor(connection: NetworkConnection, genesisTime: number) {
    this.#connection = connection
    this.#lastTimestamp = genesisTime
  }

  get lastTimestamp(): number {
    return this.#lastTimestamp
  }

  async send({ method, params }: RpcRequest): Promise<unknown> {
    return await this.#connection.provider.request({ method, params: [...params] })
  }

  async mine(timestamp: number): Promise<void> {
    await this.send({ method: 'evm_setNextBlockTimestamp', params: [timestamp] })
    await this.send({ method: 'evm_mine', params: [] })
    this.#lastTimestamp = timestamp
  }

  /** Mines `count` blocks, the first at `first` and the others `interval` seconds apart. */
  async mineMany(first: number, count: number, interval: number): Promise<void> {
    await this.send({ method: 'evm_setNextBlockTimestamp', params: [first] })
    await this.send({ method: 'hardhat_mine', params: [hex(count), hex(interval)] })
    await this.followHead()
  }

  /** To be called when the head moved by other means than mining. */
  async followHead(): Promise<void> {
    this.#lastTimestamp = (await this.head()).timestamp
  }

  async head(): Promise<ChainHead> {
    const request = { method: 'eth_getBlockByNumber', params: ['latest', false] }
    // The engine's answer to a standard method, which has exactly this form.
    const block = (await this.send(request)) as { number: string; timestamp: string; hash: string }
    return { number: Number(block.number), timestamp: Number(block.timestamp), hash: block.hash }
  }

  async accounts(): Promise<readonly `0x${string}`[]> {
    return (await this.send({ method: 'eth_accounts', params: [] })) as `0x${string}`[]
  }

  async close(): Promise<void> {
    await this.#connection.close()
  }
}

const hex = (value: number): string => `0x${value.toString(16)}`
