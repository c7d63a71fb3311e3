import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import { defaultPortBase } from './ports.ts'
import { UsageError } from './UsageError.ts'

/** Reads the command line. @throws UsageError in a sentence, with the options that exist. */
export function readOptions<Options extends ParseArgsOptionsConfig>(
  options: Options,
  allowPositionals = false,
) {
  try {
    return parseArgs({ options, allowPositionals, strict: true })
  } catch (error) {
    const said = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error)
    const known = Object.keys(options).map((name) => `--${name}`)
    throw new UsageError(`${said}. Options: ${known.join(', ')}.`)
  }
}

/** @throws UsageError unless `text` is a port with room for the three that follow. */
export function readPortBase(text: string | undefined): number {
  if (text === undefined) return defaultPortBase
  const base = Number(text)
  if (/^\d+$/.test(text) && base >= 1024 && base <= 65_532) return base
  throw new UsageError(`--port-base takes a number from 1024 to 65532, not "${text}".`)
}
