// npm run build:web -- --gateway <url>: the web app as files for any host, with the configuration that it reads first.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { DaoConfig, WebConfig } from '@mandate/governance/dao'
import { buildWeb } from './run/buildWeb.ts'
import { root, stateDirectory } from './run/instance.ts'
import { readOptions, refuseWords } from './run/readOptions.ts'
import { runUntilStopped } from './run/runUntilStopped.ts'
import { UsageError } from './run/UsageError.ts'

const usage = `npm run build:web -- --gateway <url> [options]

  --gateway <url>     where visitors reach the gateway, such as https://api.vote.example.org
  --output <folder>   where the files go (web/dist)

Environment: MANDATE_DAOS is the file of DAOs; WALLETCONNECT_PROJECT_ID offers WalletConnect.
Everybody may read config.json: its RPCs are the public ones of that file, never those of MANDATE_RPC_URL_<chain id>.`

await runUntilStopped(async ({ children }) => {
  const { values, positionals } = readOptions(usage, {
    gateway: { type: 'string' },
    output: { type: 'string', default: join(root, 'web/dist') },
  })
  refuseWords(positionals)
  const gatewayUrl = readGatewayUrl(values.gateway)
  const { namedDaos } = await import('../dao.config.ts')
  const daos = namedDaos().map(withoutLabels)
  const walletConnectProjectId = process.env.WALLETCONNECT_PROJECT_ID || undefined
  const config: WebConfig = { daos, gatewayUrl, walletConnectProjectId }

  mkdirSync(stateDirectory, { recursive: true })
  const built = await buildWeb(children, join(stateDirectory, 'web-build.log'))
  const folder = resolve(values.output)
  cpSync(built, folder, { recursive: true })
  writeFileSync(join(folder, 'config.json'), `${JSON.stringify(config, null, 2)}\n`)
  console.log(`${folder} is ready: serve its files, and its index.html for every other path.`)
  return 0
})

/** The index has sorted proposals by them already. */
function withoutLabels(dao: DaoConfig): DaoConfig {
  if (dao.topicLabels === undefined) return dao
  return { ...dao, topicLabels: { ...dao.topicLabels, labels: [] } }
}

function readGatewayUrl(text: string | undefined): string {
  if (text !== undefined && /^https?:$/.test(URL.parse(text)?.protocol ?? '')) return text
  throw new UsageError(
    'Say where visitors reach the gateway: npm run build:web -- --gateway https://api.vote.example.org',
  )
}
