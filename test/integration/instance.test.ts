import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { findInstance, lockInstance } from '../../scripts/run/instance.ts'

function makeInstance() {
  const state = mkdtempSync(join(tmpdir(), 'mandate-instance-'))
  onTestFinished(() => rmSync(state, { recursive: true, force: true }))
  return findInstance('example', state)
}

/** An instance that another process took and did not give back. */
function takenByAnother() {
  const instance = makeInstance()
  lockInstance(instance)
  writeFileSync(join(instance.directory, 'lock'), '1')
  return instance
}

test.each(['EPERM', null])(
  'error: an instance of a living process is not taken, whoever owns that: %s',
  (code) => {
    const kill = vi.spyOn(process, 'kill').mockImplementation(() => {
      if (code === null) return true
      throw Object.assign(new Error(`kill ${code}`), { code })
    })
    onTestFinished(() => kill.mockRestore())
    expect(() => lockInstance(takenByAnother())).toThrow('is running already, as process 1')
  },
)

test('behavior: an instance of a process that ended is free', () => {
  const kill = vi.spyOn(process, 'kill').mockImplementation(() => {
    throw Object.assign(new Error('kill ESRCH'), { code: 'ESRCH' })
  })
  onTestFinished(() => kill.mockRestore())
  expect(() => lockInstance(takenByAnother())).not.toThrow()
})
