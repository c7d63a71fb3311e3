import { describe, expect, test } from 'vitest'
import { clientAddress } from '../src/server/clientAddress.ts'

const behind = (hops: number, header: string) => clientAddress('10.0.0.1', { header, hops })

describe('clientAddress', () => {
  test.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2:ffff::', '2001:db8:1:2::/64'],
    ['2001:db8::6', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    [undefined, 'unknown'],
  ])('default: %s', (socketAddress, client) => {
    expect(clientAddress(socketAddress)).toBe(client)
  })

  test('parameters: what a trusted proxy saw counts', () => {
    expect(behind(1, 'forged, 192.0.2.9')).toBe('192.0.2.9')
    expect(behind(1, '')).toBe('10.0.0.1')
  })

  test('parameters: several proxies in a row', () => {
    expect(behind(2, 'forged, 192.0.2.9, 10.0.0.2')).toBe('192.0.2.9')
    expect(behind(3, 'forged, 192.0.2.9, 10.0.0.3, 10.0.0.2')).toBe('192.0.2.9')
    // It came in behind the first proxy, so nobody but the second one wrote.
    expect(behind(2, '192.0.2.9')).toBe('192.0.2.9')
  })

  test('parameters: a port that the proxy adds is not part of who it is', () => {
    expect(behind(1, '192.0.2.9:51000')).toBe('192.0.2.9')
    expect(behind(1, '[2001:db8::6]:51000')).toBe('2001:db8:0:0::/64')
  })

  test('behavior: a header of any length is a short key', () => {
    expect(behind(1, 'x'.repeat(10_000))).toHaveLength(64)
  })
})
