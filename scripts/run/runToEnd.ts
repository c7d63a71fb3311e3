import { HelpRequest } from './HelpRequest.ts'

/** Runs a command that ends by itself: its exit code is what it returns, or 1 with one sentence. */
export async function runToEnd(task: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await task()
  } catch (error) {
    if (error instanceof HelpRequest) {
      console.log(error.message)
      return
    }
    console.error(error instanceof Error && process.env.DEBUG === undefined ? error.message : error)
    process.exitCode = 1
  }
}
