import type { Locator, Page } from 'playwright-core'
import { connectLocalAccount } from './accounts.ts'

/** What a person answers to five decisions, after which there are matches. */
export const fiveAnswers = ['For', 'Against', 'For', 'For', 'Against'] as const

/** Finds delegates by answering `answers` one after the other, until the next decision is asked. */
export async function answerDecisions(page: Page, answers: readonly string[] = fiveAnswers) {
  await page.goto('/match')
  await page.getByRole('button', { name: 'Start' }).click()
  for (const [index, answer] of answers.entries()) {
    await page.getByText(`Decision ${index + 1} of`).waitFor()
    await page.getByRole('button', { name: answer, exact: true }).first().click()
  }
  await page.getByText(`Decision ${answers.length + 1} of`).waitFor()
}

/**
 * Connects the first local account on the way, and delegates to the first match. The account must not delegate there
 * already: nothing would move.
 *
 * @returns the dialog, with its receipt
 */
export async function delegateToFirstMatch(page: Page): Promise<Locator> {
  const button = page.getByRole('button', { name: /^Delegate( to .*)?$/ }).first()
  const dialog = page.getByRole('dialog')
  await button.click()
  await dialog.getByRole('button', { name: 'Connect' }).click()
  await connectLocalAccount(page)
  await dialog.getByRole('button', { name: 'Delegate', exact: true }).click()
  await dialog.getByText('now votes with your power').waitFor()
  return dialog
}
