import type { DaoConfig, WebConfig } from '@mandate/governance/dao'
import { governanceTokenAbi, mandateGovernorAbi } from '@mandate/protocol/abis'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openGateway, type TestGateway } from '../../gateway/test/support/openGateway.ts'
import { compileOpenZeppelin } from '../../indexer/test/support/compileOpenZeppelin.ts'
import { createActor, textDraft } from '../../indexer/test/support/createActor.ts'
import { deployOpenZeppelin } from '../../indexer/test/support/deployOpenZeppelin.ts'
import { startChain, type TestChain } from '../../indexer/test/support/startChain.ts'
import { startIndexer, type TestIndexer } from '../../indexer/test/support/startIndexer.ts'
import { actAsAddress, connect } from './support/accounts.ts'
import { closePage, openPage } from './support/openPage.ts'
import { fileOfApp, type Served, serve } from './support/serve.ts'

let page: Page
let chain: TestChain
let dao: DaoConfig
let indexer: TestIndexer
let gateway: TestGateway
let host: Served

// OpenZeppelin's own Governor and ERC20Votes on a clock of blocks: voting opens after 5 of them, for 20.
beforeAll(async () => {
  chain = await startChain()
  dao = await deployOpenZeppelin({ chain, compiled: compileOpenZeppelin('five'), kind: 'blocks' })
  indexer = await startIndexer({ daos: [dao] })
  gateway = await openGateway({ daos: [dao], environment: { INDEXER_URL: indexer.url } })
  const config: WebConfig = { daos: [dao], gatewayUrl: gateway.url }
  host = await serve(async (path) =>
    path === '/config.json'
      ? { status: 200, type: 'application/json', body: Buffer.from(JSON.stringify(config)) }
      : await fileOfApp(inject('appUrl'), path),
  )
  page = await openPage({ baseURL: host.url })
})

afterAll(async () => {
  await closePage(page)
  host?.server.close()
  await gateway?.stop()
  await indexer?.stop()
  await chain?.stop()
})

describe('a DAO of unmodified OpenZeppelin contracts that counts blocks', () => {
  test('behavior: power is delegated whole, sent and signed; parts, topics and ends are not offered', async () => {
    const [ann, bob] = [actor(0), actor(1)]
    await ann.gives(bob.address, 10n ** 20n)
    await page.goto('/delegation')
    await connect(page)
    await page.getByRole('button', { name: 'Vote myself' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('What moves').waitFor()
    expect(await dialog.getByRole('radio').count()).toBe(0)
    expect(await dialog.getByLabel('Until when?').count()).toBe(0)
    await dialog.getByRole('button', { name: 'Vote myself' }).click()
    await dialog.getByText('You vote with your own power again.').waitFor()
    await page.keyboard.press('Escape')
    expect(await delegateOf(ann.address)).toBe(ann.address)

    await actAsAddress(page, bob.address)
    await page.goto(`/delegates/${ann.address}`)
    await page.getByRole('button', { name: 'Delegate', exact: true }).click()
    await dialog.getByText('What moves').waitFor()
    await dialog.getByRole('button', { name: 'Only sign' }).click()
    await dialog.getByText('Signed, and not yet sent').waitFor()
    const signed = (await dialog.locator('code').textContent()) ?? ''
    await page.keyboard.press('Escape')
    await actAsAddress(page, ann.address)
    await page.goto('/delegation')
    await page.getByRole('button', { name: 'Send a signed delegation' }).click()
    await dialog.getByLabel('The signed delegation').fill(signed)
    await dialog.getByRole('button', { name: 'Send it' }).click()
    await dialog.getByText(/^Sent\. The delegation of .* stands\.$/).waitFor()
    await dialog.getByRole('button', { name: 'Close' }).last().click()
    expect(await delegateOf(bob.address)).toBe(ann.address)
  })

  test('behavior: a vote has dates, and neither split, signed nor overriding ballots; its tally is the chain’s', async () => {
    const [ann, bob] = [actor(0), actor(1)]
    const proposalId = await ann.proposes(textDraft('# Paint the boat house'))
    await chain.mineBlocks(6)
    const deadline = await chain.client.readContract({
      ...governor(),
      functionName: 'proposalDeadline',
      args: [proposalId],
    })
    await page.goto(`/proposals/${proposalId}`)
    const panel = page.getByRole('region', { name: 'Your vote' })
    await panel.getByText(/^Voting closes in \d+ (second|minute)s?,/).waitFor()
    await page
      .getByText(`voting closes with block ${deadline}, and its dates are estimates`)
      .waitFor()
    await panel.getByRole('radio', { name: /^For/ }).check()
    expect(await panel.getByRole('radio').count()).toBe(3)
    await panel.getByLabel(/^Reason/).fill('It peels.')
    expect(await page.getByRole('button', { name: 'Only sign' }).count()).toBe(0)
    expect(await page.getByRole('button', { name: 'Send signed ballots' }).count()).toBe(0)
    await panel.getByRole('button', { name: 'Vote For' }).click()
    await panel.getByText('You voted').waitFor()
    await page.getByText('It peels.').first().waitFor()
    const [, forVotes] = await chain.client.readContract({
      ...governor(),
      functionName: 'proposalVotes',
      args: [proposalId],
    })
    expect(forVotes).toBeGreaterThan(0n)
    const result = page.getByRole('region', { name: 'Result so far' })
    await result.locator(`data[value="${forVotes}"]`).waitFor()

    await actAsAddress(page, bob.address)
    await panel.getByText('This account had no voting power').waitFor()
    expect(await page.getByRole('button', { name: 'Override my delegates' }).count()).toBe(0)

    await chain.mineBlocks(21)
    await page.getByRole('button', { name: 'Queue' }).waitFor()
    await page.goto('/delegation')
    await page.getByRole('link', { name: 'Paint the boat house' }).waitFor()
  })

  test('behavior: a proposal has neither type nor governed topic, and its times are counted in blocks', async () => {
    await page.goto('/propose')
    await page.getByLabel('Title').waitFor()
    await page.getByText('Voting opens 5 blocks later and stays open 20 blocks.').waitFor()
    expect(await page.getByLabel('Which rules does it follow?').count()).toBe(0)
  })
})

function actor(index: number) {
  return createActor(chain, dao, index)
}

function governor() {
  return { abi: mandateGovernorAbi, address: dao.contracts.governor } as const
}

async function delegateOf(account: `0x${string}`): Promise<string> {
  const delegate = await chain.client.readContract({
    abi: governanceTokenAbi,
    address: dao.contracts.token,
    functionName: 'delegates',
    args: [account],
  })
  return delegate.toLowerCase()
}
