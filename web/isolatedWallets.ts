import { rolldown } from 'rolldown'
import type { Plugin } from 'vite'

/** Wallet libraries that only some readers need, and that bring copies of what the app also uses. */
const packages = [
  '@walletconnect/ethereum-provider',
  '@safe-global/safe-apps-sdk',
  '@safe-global/safe-apps-provider',
]

const prefix = '\0isolated:'

/**
 * Bundles each wallet library into a file of its own. Left to itself the bundler moves every module that a lazy part
 * shares with the app into the first load: some 60 kB compressed for a wallet that nobody has chosen yet.
 */
export function isolatedWallets(): Plugin {
  return {
    name: 'mandate:isolated-wallets',
    apply: 'build',
    enforce: 'pre',
    resolveId: (source) => (packages.includes(source) ? `${prefix}${source}` : null),
    async load(id) {
      if (!id.startsWith(prefix)) return null
      const name = id.slice(prefix.length)
      const file = this.emitFile({
        type: 'asset',
        name: `${name.replaceAll(/[^a-z]+/g, '-').replace(/^-/, '')}.js`,
        source: await bundle(name),
      })
      return {
        code: reExport(file),
        moduleSideEffects: false,
      }
    },
  }
}

function reExport(file: string): string {
  return `const library = await import(/* @vite-ignore */ import.meta.ROLLUP_FILE_URL_${file})
export const { EthereumProvider, SafeAppProvider } = library
export default library.default`
}

async function bundle(name: string): Promise<string> {
  const build = await rolldown({
    input: name,
    cwd: import.meta.dirname,
    platform: 'browser',
    transform: { define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' } },
    onLog: () => undefined,
  })
  const { output } = await build.generate({ format: 'es', minify: true, codeSplitting: false })
  await build.close()
  return output[0].code
}
