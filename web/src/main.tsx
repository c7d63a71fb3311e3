import './app/styles.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { forbidOtherConnections } from './app/forbidOtherConnections.ts'
import { loadFonts } from './app/loadFonts.ts'
import { loadWebConfig } from './app/loadWebConfig.ts'
import { StartError } from './app/StartError.tsx'

const container = document.getElementById('root')
if (container === null) throw new Error('index.html has no #root.')
const root = createRoot(container)

loadWebConfig().then(
  (config) => {
    forbidOtherConnections(config)
    root.render(
      <StrictMode>
        <App config={config} />
      </StrictMode>,
    )
  },
  (error: unknown) => root.render(<StartError error={error} />),
)
loadFonts()
