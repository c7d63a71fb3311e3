// What a browser's worker runs for measureInBrowser.ts.
import { createMatcher } from '../../packages/matching/src/createMatcher.ts'
import { decodeModel } from '../../packages/matching/src/decodeModel.ts'
import { measureSessions } from './measureSessions.ts'
import { timed } from './timed.ts'

const file = await fetch('/model.bin')
const content = new Uint8Array(await file.arrayBuffer())
const decoded = timed(() => decodeModel(content))
postMessage({ decodeMs: decoded.ms, ...measureSessions(createMatcher, decoded.value) })
