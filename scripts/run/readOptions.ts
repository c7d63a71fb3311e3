import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import { HelpRequest } from './HelpRequest.ts'
import { defaultPortBase, portsFrom } from './ports.ts'
import { UsageError } from './UsageError.ts'

/**
 * Reads the command line.
 *
 * @param usage what `--help` prints.
 * @throws UsageError in a sentence, with the options that exist.
 * @throws HelpRequest when help is asked for.
 */
export function readOptions<Options extends ParseArgsOptionsConfig>(
  usage: string,
  options: Options,
) {
  if (process.argv.slice(2).some((word) => word === '--help' || word === '-h')) {
    throw new HelpRequest(usage)
  }
  try {
    return parseArgs({ options, allowPositionals: true, strict: true })
  } catch (error) {
    const said = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error)
    const known = Object.keys(options).map((name) => `--${name}`)
    throw new UsageError(`${said}. Options: ${known.join(', ')}, --help.`)
  }
}

/** @throws UsageError when there are words that belong to no option. */
export function refuseWords(words: readonly string[]): void {
  if (words.length > 0) throw new UsageError(`"${words.join(' ')}" is not understood. Try --help.`)
}

/** Ports that no browser connects to (Fetch Standard, "bad port"). */
const badPorts = new Set([
  1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669,
  6679, 6697, 10_080,
])

/** @throws UsageError unless `text` is a port with room for the three that follow, all open to a browser. */
export function readPortBase(text: string | undefined): number {
  if (text === undefined) return defaultPortBase
  const base = Number(text)
  if (!/^\d+$/.test(text) || base < 1024 || base > 65_532) {
    throw new UsageError(`--port-base takes a number from 1024 to 65532, not "${text}".`)
  }
  const { web, gateway, rpc } = portsFrom(base)
  const bad = [web, gateway, rpc].find((port) => badPorts.has(port))
  if (bad === undefined) return base
  throw new UsageError(
    `Browsers refuse to connect to port ${bad}. Choose another --port-base than ${base}.`,
  )
}
