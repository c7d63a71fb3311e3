import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  applyDelegations,
  checkDelegations,
  type Delegation,
  heldUnits,
} from '@mandate/governance/delegation'
import { arrangeShares, wholeBasisPoints } from '@mandate/governance/split'
import { offeredEnds } from '@mandate/governance/terms'
import { type Holding, votingPowers } from '@mandate/governance/votingPowers'
import { type Address, getAddress, isAddressEqual, parseEther } from 'viem'
import { createChoices, type Random } from '../../support/createChoices.ts'
import { openTestDao, type TestDao } from '../../support/openTestDao.ts'

const topics = [0, 1, 5, 16] as const
const steps = 40

type Member = Holding & { account: Address }

/** The rules that the indexer and the web count with must say what the token says, whatever is delegated. */
describe('delegationRules', () => {
  for (const seed of [1, 2, 3]) {
    test(`default, walk ${seed}`, async () => {
      const dao = await openTestDao()
      const random = createChoices(seed)
      const members = await createMembers(dao)
      for (let step = 0; step < steps; step++) {
        await doSomething(dao, members, random)
        await assertSame(dao, members, `walk ${seed}, step ${step}`)
        await dao.networkHelpers.time.increase(1 + random.below(20 * 86_400))
        await assertSame(dao, members, `walk ${seed}, after step ${step}`)
      }
    })
  }
})

async function createMembers({ token, members }: TestDao): Promise<Member[]> {
  const created: Member[] = []
  for (const [index, wallet] of members.slice(0, 4).entries()) {
    const units = parseEther('1000') * BigInt(index + 1) + BigInt(index)
    await token.write.transfer([wallet.account.address, units])
    created.push({ account: getAddress(wallet.account.address), units, delegations: [] })
  }
  return created
}

async function doSomething(dao: TestDao, members: Member[], random: Random): Promise<void> {
  const index = random.below(members.length)
  const member = memberAt(members, index)
  const other = memberAt(members, random.below(members.length))
  const account = dao.members[index]?.account
  if (random.below(3) === 0) {
    const units = member.units / BigInt(2 + random.below(5))
    await dao.token.write.transfer([other.account, units], { account })
    member.units -= units
    other.units += units
    return
  }
  const now = BigInt(await dao.networkHelpers.time.latest()) + 1n
  const changes = changesOf(members, random, now)
  assert.equal(checkDelegations(member.delegations, changes, now), null)
  await dao.networkHelpers.time.setNextBlockTimestamp(now)
  const given = changes.map(({ topic, endsAt, shares }) => ({
    topic,
    endsAt: Number(endsAt ?? 0n),
    shares: shares.map((share) => ({ ...share, delegate: getAddress(share.delegate) })),
  }))
  await dao.token.write.setDelegations([given], { account })
  member.delegations = applyDelegations(member.delegations, changes)
}

/** The default, a topic, or both; a quarter of them taken back, half with an end. */
function changesOf(members: readonly Member[], random: Random, now: bigint): Delegation[] {
  const named = new Set([random.pick(topics), random.pick(topics)])
  return [...named].map((topic) => {
    if (random.below(4) === 0) return { topic, shares: [], endsAt: null }
    const count = topic === 0 ? 1 + random.below(members.length) : 1
    const ends = offeredEnds(now)
    const endsAt = random.below(2) === 0 ? null : (ends[random.below(3)] ?? null)
    return { topic, shares: sharesOf(members, count, random), endsAt }
  })
}

function sharesOf(members: readonly Member[], count: number, random: Random) {
  const from = random.below(members.length)
  const parts = Array.from({ length: count - 1 }, () => 1 + random.below(2_500))
  const rest = parts.reduce((left, part) => left - part, wholeBasisPoints)
  return arrangeShares(
    [rest, ...parts].map((basisPoints, index) => ({
      delegate: memberAt(members, (from + index) % members.length).account,
      basisPoints,
    })),
  )
}

async function assertSame(dao: TestDao, members: readonly Member[], where: string): Promise<void> {
  const { token, networkHelpers } = dao
  await networkHelpers.mine()
  const past = BigInt(await networkHelpers.time.latest()) - 1n
  for (const topic of topics) {
    const powers = votingPowers(members, topic, past)
    for (const member of members) {
      const { account } = member
      const power = await token.read.getPastVotesForTopic([account, topic, past])
      assert.equal(power, powers.get(account.toLowerCase()) ?? 0n, `power, ${topic}, ${where}`)
      const [delegates, units] = await token.read.getPastDelegates([account, topic, past])
      const held = heldUnits(member, topic, past)
      const isOwn =
        held.length === 1 && isAddressEqual(getAddress(held[0]?.delegate ?? ''), account)
      const expected = isOwn ? [] : held.map(({ delegate, units }) => [getAddress(delegate), units])
      const said = delegates.map((delegate, index) => [getAddress(delegate), units[index]])
      assert.deepEqual(said, expected, `holders, ${topic}, ${where}`)
    }
  }
}

function memberAt(members: readonly Member[], index: number): Member {
  const member = members[index]
  if (member === undefined) throw new Error(`There is no member ${index}.`)
  return member
}
