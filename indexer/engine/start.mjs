// The engine, as it is started everywhere: node start.mjs start|serve ...
import './quickenEngine.mjs'

await import('../../node_modules/ponder/dist/esm/bin/ponder.js')
