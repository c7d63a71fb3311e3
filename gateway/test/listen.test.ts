import { networkInterfaces } from 'node:os'
import { Hono } from 'hono'
import { expect, onTestFinished, test } from 'vitest'
import { listen } from '../src/listen.ts'

const loopback = networkInterfaces().lo ?? networkInterfaces().lo0 ?? []

test.each(loopback.map(({ address }) => address).filter((address) => !address.startsWith('fe80')))(
  'default: %s is reached at the address that is told',
  async (hostname) => {
    const app = new Hono().get('/', (context) => context.text('Here.'))
    const { url, stop } = await listen({ app, hostname, port: 0, variable: 'PORT' })
    onTestFinished(stop)
    expect(await (await fetch(url)).text()).toBe('Here.')
  },
)
