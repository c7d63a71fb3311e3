import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { textOnlyAction } from '@mandate/governance/actions'
import { composeDescription } from '@mandate/governance/description'
import {
  type Address,
  type Hex,
  isAddressEqual,
  keccak256,
  parseEther,
  toHex,
  zeroAddress,
} from 'viem'
import { openTestDao, type TestDao, testParameters } from '../../support/openTestDao.ts'

describe('deployDao', () => {
  test('default', async () => {
    const { token, governor, treasury, registry, founder } = await openTestDao()
    assert.equal(await token.read.totalSupply(), testParameters.supply)
    assert.equal(await token.read.symbol(), testParameters.tokenSymbol)
    assert.equal(await token.read.balanceOf([treasury.address]), testParameters.treasuryTokens)
    assert.equal(
      await token.read.balanceOf([founder.account.address]),
      testParameters.supply - testParameters.treasuryTokens,
    )
    assert.equal(await governor.read.name(), testParameters.name)
    assert.ok(isAddressEqual(await governor.read.token(), token.address))
    assert.ok(isAddressEqual(await governor.read.timelock(), treasury.address))
    assert.equal(await governor.read.quorumNumerator(), BigInt(testParameters.quorumBasisPoints))
    assert.equal(await treasury.read.getMinDelay(), BigInt(testParameters.timelockDelaySeconds))
    assert.equal((await registry.read.eip712Domain())[1], 'Mandate Delegate Registry')
  })

  test('parameters: guardian', async () => {
    const { governor } = await openTestDao()
    assert.equal(await governor.read.proposalGuardian(), zeroAddress)
    const guardian = '0x00000000000000000000000000000000000000aa'
    const guarded = await openTestDao({ guardian })
    assert.ok(isAddressEqual(await guarded.governor.read.proposalGuardian(), guardian))
  })

  test('behavior: nobody has a role in the treasury but those who must', async () => {
    const dao = await openTestDao()
    const [admin, proposer, canceller, executor] = await Promise.all([
      dao.treasury.read.DEFAULT_ADMIN_ROLE(),
      dao.treasury.read.PROPOSER_ROLE(),
      dao.treasury.read.CANCELLER_ROLE(),
      dao.treasury.read.EXECUTOR_ROLE(),
    ])
    const { governor, treasury } = dao
    const expected = [
      roleOf(admin, treasury.address),
      roleOf(proposer, governor.address),
      roleOf(canceller, governor.address),
      roleOf(executor, zeroAddress),
    ]
    assert.deepEqual(await readRoles(dao), new Set(expected))
  })

  test('behavior: the deployer keeps nothing', async () => {
    const { token, deployer } = await openTestDao()
    assert.equal(await token.read.balanceOf([deployer.account.address]), 0n)
    assert.equal(await token.read.getVotes([deployer.account.address]), 0n)
  })

  test('behavior: the founder takes a proposal to its execution', async () => {
    const { token, governor, networkHelpers, founder } = await openTestDao()
    await token.write.delegate([founder.account.address])
    await networkHelpers.time.increase(1)
    const description = composeDescription(
      { title: 'Begin', body: 'We begin.' },
      founder.account.address,
    )
    const actions = [
      [textOnlyAction.target],
      [textOnlyAction.value],
      [textOnlyAction.calldata],
    ] as [Address[], bigint[], Hex[]]
    const descriptionHash = keccak256(toHex(description))
    await governor.write.propose([...actions, description])
    const proposalId = await governor.read.hashProposal([...actions, descriptionHash])
    await networkHelpers.time.increase(testParameters.votingDelaySeconds + 1)
    await governor.write.castVoteWithReason([proposalId, 1, 'It is time.'])
    await networkHelpers.time.increase(testParameters.votingPeriodSeconds)
    await governor.write.queue([...actions, descriptionHash])
    await networkHelpers.time.increase(testParameters.timelockDelaySeconds)
    await governor.write.execute([...actions, descriptionHash])
    const executed = 7
    assert.equal(await governor.read.state([proposalId]), executed)
  })

  test('error: more for the treasury than there is', async () => {
    await assert.rejects(openTestDao({ treasuryTokens: testParameters.supply + parseEther('1') }))
  })
})

/** Every role that was granted at the treasury and not revoked. */
async function readRoles({ treasury, client, startBlock }: TestDao): Promise<Set<string>> {
  const range = { fromBlock: BigInt(startBlock), toBlock: 'latest' } as const
  const common = { address: treasury.address, abi: treasury.abi, ...range } as const
  const granted = await client.getContractEvents({
    ...common,
    eventName: 'RoleGranted',
    strict: true,
  })
  const revoked = await client.getContractEvents({
    ...common,
    eventName: 'RoleRevoked',
    strict: true,
  })
  const roles = new Set(granted.map(({ args }) => roleOf(args.role, args.account)))
  for (const { args } of revoked) roles.delete(roleOf(args.role, args.account))
  return roles
}

function roleOf(role: Hex, account: Address): string {
  return `${role} ${account.toLowerCase()}`
}
