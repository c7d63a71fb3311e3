import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  delegateRegistryAbi,
  governanceTokenAbi,
  mandateGovernorAbi,
  treasuryAbi,
} from '@mandate/protocol/abis'
import { artifacts } from 'hardhat'

const generated = {
  GovernanceToken: governanceTokenAbi,
  MandateGovernor: mandateGovernorAbi,
  Treasury: treasuryAbi,
  DelegateRegistry: delegateRegistryAbi,
}

/** `npm run generate` writes them; a contract that changed without it would be read wrongly everywhere. */
describe('abis', () => {
  for (const [contract, abi] of Object.entries(generated)) {
    test(`default, ${contract}`, async () => {
      assert.deepEqual(abi, (await artifacts.readArtifact(contract)).abi)
    })
  }
})
