import { createMatcher, decodeModel, encodeModel, fitModel } from '@mandate/matching'
import { makeLargeHistory } from './makeLargeHistory.ts'
import { measureInBrowser } from './measureInBrowser.ts'
import { measureSessions } from './measureSessions.ts'
import { timed } from './timed.ts'

const size = { delegates: 10_000, proposals: 5_000, ballots: 1_000_000 }

/** A made-up DAO of the size the engine must bear; says how long each step takes and how large the file is. */
export async function measureScale() {
  const history = makeLargeHistory(size)
  const cpuBefore = process.cpuUsage()
  const fit = timed(() => fitModel(history))
  const cpu = process.cpuUsage(cpuBefore)
  const encoded = timed(() => encodeModel(fit.value))
  const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024)
  const decoded = timed(() => decodeModel(encoded.value))
  return {
    made: { ...size, ballots: history.ballots.length },
    fitSeconds: fit.ms / 1000,
    /** Of all cores: what it would take on an idle one, or less. */
    fitCpuSeconds: (cpu.user + cpu.system) / 1e6,
    peakMegabytes,
    artefactBytes: encoded.value.length,
    decodeMs: decoded.ms,
    node: measureSessions(createMatcher, decoded.value),
    browser: await measureInBrowser(encoded.value),
  }
}
