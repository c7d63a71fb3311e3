import type { Page } from 'playwright-core'

/** Connects the local accounts through the button in the header, and acts as the first of them. */
export async function connect(page: Page) {
  await page.getByRole('banner').getByRole('button', { name: 'Connect' }).click()
  await connectLocalAccount(page)
}

/**
 * Connects the local accounts in the dialog that asks for a wallet, and acts as its first account. What was begun before
 * comes back in a dialog of its own.
 */
export async function connectLocalAccount(page: Page) {
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: /Local account/ }).click()
  const accounts = dialog.getByRole('group', { name: 'Act as' })
  await accounts.waitFor()
  await page.keyboard.press('Escape')
  await accounts.waitFor({ state: 'detached' })
}

/** Acts as the account that goes by `name`, through the account menu. */
export async function actAs(page: Page, name: string) {
  await page.getByRole('banner').getByRole('button').last().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name }).click()
  await dialog.locator('[aria-pressed=true]', { hasText: name }).waitFor()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
}

/** Acts as a local account that has no name. */
export async function actAsAddress(page: Page, address: string) {
  await page.getByRole('banner').getByRole('button').last().click()
  const group = page.getByRole('dialog').getByRole('group', { name: 'Act as' })
  await group.getByRole('textbox').fill(address)
  await group.getByRole('button').first().click()
  await group.locator('[aria-pressed=true]').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}
