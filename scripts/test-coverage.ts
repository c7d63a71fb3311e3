// npm run test:coverage: which lines and branches of the contracts the Solidity tests reach.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Coverage, percent, readLcov, total } from './coverage/readLcov.ts'
import { root } from './run/instance.ts'
import { readOptions, refuseWords } from './run/readOptions.ts'
import { runUntilStopped } from './run/runUntilStopped.ts'

const usage = `npm run test:coverage

Runs the Solidity tests with Foundry's forge, which npx fetches from npm, and prints what they reach in contracts/, without
contracts/mocks, which only tests use. The exit code is 1 when a test fails, or lines or branches are under 98 %.`

const forge = ['-y', '-p', '@foundry-rs/forge@1.7.1', 'forge'] as const
const wantedPercent = 98

await runUntilStopped(async ({ onEnd, signal }) => {
  refuseWords(readOptions(usage, {}).positionals)
  const folder = mkdtempSync(join(tmpdir(), 'mandate-coverage-'))
  onEnd(() => rmSync(folder, { recursive: true, force: true }))
  const report = join(folder, 'lcov.info')
  const child = spawn('npx', [...forge, 'coverage', '--report', 'lcov', '--report-file', report], {
    cwd: root,
    // Its option for another configuration forgets what the paths in it are relative to.
    env: { ...process.env, FOUNDRY_CONFIG: join(root, 'test/coverage/foundry.toml') },
    stdio: 'inherit',
    signal,
  })
  const [code] = await once(child, 'exit')
  if (code !== 0) return 1

  const files = readLcov(readFileSync(report, 'utf8')).filter(
    ({ file }) => file.startsWith('contracts/') && !file.startsWith('contracts/mocks/'),
  )
  const whole = total(files)
  console.table([...files, whole].map(rowOf))
  for (const { file, missed } of files) {
    if (missed.length > 0) console.log(`${file}: not reached: ${missed.join(', ')}`)
  }
  const isEnough = percent(whole.lines) >= wantedPercent && percent(whole.branches) >= wantedPercent
  if (!isEnough) console.error(`Lines and branches want at least ${wantedPercent} %.`)
  return isEnough ? 0 : 1
})

function rowOf({ file, lines, branches }: Coverage) {
  return {
    file,
    lines: `${lines.hit} of ${lines.found}`,
    'lines, %': percent(lines),
    branches: `${branches.hit} of ${branches.found}`,
    'branches, %': percent(branches),
  }
}
