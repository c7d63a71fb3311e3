import { UsageError } from '../run/UsageError.ts'

const shown = 20

/** Collects what is wrong in a folder, with file and line, so that all of it can be put right at once. */
export class FolderProblems {
  readonly #folder: string
  readonly #problems: string[] = []

  constructor(folder: string) {
    this.#folder = folder
  }

  /** @param line counted from 1; null when the whole file is meant. */
  add(file: string, line: number | null, problem: string): void {
    this.#problems.push(`${file}${line === null ? '' : `, line ${line}`}: ${problem}`)
  }

  /** @throws UsageError listing what was found, if anything was. */
  throwIfAny(): void {
    if (this.#problems.length === 0) return
    const more = this.#problems.length - shown
    throw new UsageError(
      [
        `${this.#folder} cannot be replayed; nothing was started.`,
        ...this.#problems.slice(0, shown).map((problem) => `  ${problem}`),
        ...(more > 0 ? [`  and ${more} more`] : []),
      ].join('\n'),
    )
  }
}
