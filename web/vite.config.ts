import { readFile } from 'node:fs/promises'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { type Connect, defineConfig, type Plugin } from 'vite'
import { isolatedWallets } from './isolatedWallets.ts'

export default defineConfig({
  root: import.meta.dirname,
  plugins: [isolatedWallets(), react(), tailwindcss(), serveWebConfig()],
  build: { outDir: 'dist', target: 'es2023', chunkSizeWarningLimit: 700 },
  server: { port: 4400, strictPort: true },
  preview: { port: 4400, strictPort: true },
})

/**
 * Answers `/config.json` on the development and preview servers from the environment, so that one build serves any
 * DAO. A static host puts a file of that name beside index.html instead.
 */
function serveWebConfig(): Plugin {
  const answer: Connect.NextHandleFunction = (request, response, next) => {
    if (request.url?.split('?')[0] !== '/config.json') return next()
    readWebConfig().then(
      (config) => {
        response.setHeader('Content-Type', 'application/json')
        response.setHeader('Cache-Control', 'no-store')
        response.end(JSON.stringify(config))
      },
      (error: unknown) => {
        response.statusCode = 500
        response.end(String(error))
      },
    )
  }
  return {
    name: 'mandate:web-config',
    configureServer: (server) => void server.middlewares.use(answer),
    configurePreviewServer: (server) => void server.middlewares.use(answer),
  }
}

async function readWebConfig(): Promise<unknown> {
  const file = process.env.MANDATE_DAOS
  if (file === undefined) throw new Error('MANDATE_DAOS names no file of DAOs.')
  return {
    daos: JSON.parse(await readFile(file, 'utf8')),
    gatewayUrl: process.env.MANDATE_GATEWAY_URL ?? 'http://localhost:4401',
    walletConnectProjectId: process.env.WALLETCONNECT_PROJECT_ID || undefined,
  }
}
