import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { artifacts } from 'hardhat'
import { size } from 'viem'

/** Bytes that a contract may have when deployed (EIP-170), and its creation code (EIP-3860). */
const maxCodeBytes = 24_576
const maxCreationBytes = 49_152
/** What must stay free for the features to come. */
const spareShare = 0.1

describe('contractSize', () => {
  test('default', async () => {
    const names = await deployedContracts()
    assert.ok(names.includes('contracts/governor/MandateGovernor.sol:MandateGovernor'))
    for (const name of names) {
      const { deployedBytecode, bytecode } = await artifacts.readArtifact(name)
      assertSpare(`${name} deployed`, sizeOf(deployedBytecode), maxCodeBytes)
      assertSpare(`${name} creation`, sizeOf(bytecode), maxCreationBytes)
    }
  })
})

async function deployedContracts(): Promise<string[]> {
  const names = [...(await artifacts.getAllFullyQualifiedNames())]
  return names.filter((name) => /^contracts\/(token|governor|treasury|registry)\//.test(name))
}

function sizeOf(code: string): number {
  return size(`0x${code.replace(/^0x/, '')}`)
}

function assertSpare(what: string, bytes: number, maximum: number): void {
  const allowed = Math.floor(maximum * (1 - spareShare))
  assert.ok(bytes <= allowed, `${what}: ${bytes} bytes, and ${allowed} leave 10 % to spare.`)
}
