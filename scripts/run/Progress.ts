/** Where lines cannot be redrawn, one that says how far a step is comes this often. */
const quietMs = 15_000

/** Tells on the terminal what is being done: one line a step, redrawn in place where the terminal can. */
export class Progress {
  readonly #isTerminal = process.stdout.isTTY === true
  readonly #started = performance.now()
  #lastLine = this.#started

  /** Runs `task` as a step; `task` may tell how far it is. The line stays, with its time. */
  async step<Result>(
    title: string,
    task: (tell: (detail: string) => void) => Promise<Result>,
  ): Promise<Result> {
    const started = performance.now()
    this.#draw(`… ${title}`)
    try {
      const result = await task((detail) => this.#draw(`… ${title}: ${detail}`))
      this.#finish(`✓ ${title} (${seconds(performance.now() - started)})`)
      return result
    } catch (error) {
      this.#finish(`✗ ${title}`)
      throw error
    }
  }

  note(text: string): void {
    this.#finish(`  ${text}`)
  }

  elapsed(): string {
    return seconds(performance.now() - this.#started)
  }

  #draw(line: string) {
    if (this.#isTerminal) {
      // Some terminals say that they have no columns.
      const columns = process.stdout.columns || 80
      process.stdout.write(`\r\u001b[2K${line.slice(0, columns - 1)}`)
      return
    }
    if (performance.now() - this.#lastLine < quietMs) return
    this.#finish(line)
  }

  #finish(line: string) {
    this.#lastLine = performance.now()
    process.stdout.write(this.#isTerminal ? `\r\u001b[2K${line}\n` : `${line}\n`)
  }
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`
