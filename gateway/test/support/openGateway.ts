import type { DaoConfig } from '@mandate/governance/dao'
import pino from 'pino'
import { readEnvironment } from '../../src/readEnvironment.ts'
import { startGateway } from '../../src/startGateway.ts'

type Options = { daos: readonly DaoConfig[]; environment?: Record<string, string> }

/** A gateway on a port of its own, and somebody who asks it. */
export async function openGateway({ daos, environment = {} }: Options) {
  const gateway = await startGateway({
    daos,
    environment: readEnvironment({ PORT: '0', ...environment }),
    rpcUrls: new Map(),
    log: pino({ level: 'silent' }),
  })
  const send = (body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  return {
    ...gateway,
    send,
    /** The data of an answer without errors. */
    async ask<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
      const response = await send({ query, variables })
      const { data, errors } = (await response.json()) as { data: Data; errors?: unknown }
      if (errors !== undefined) throw new Error(JSON.stringify(errors))
      return data
    },
    /** The status and the first message of an answer that is an error. */
    async askWrongly(query: string, variables: Record<string, unknown> = {}) {
      const response = await send({ query, variables })
      const { errors } = (await response.json()) as { errors?: { message: string }[] }
      return { status: response.status, message: errors?.[0]?.message }
    },
  }
}

export type TestGateway = Awaited<ReturnType<typeof openGateway>>
