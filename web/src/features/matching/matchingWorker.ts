import { createMatchingSession } from './createMatchingSession.ts'
import type { MatchingRequest } from './matchingProtocol.ts'

// A dedicated worker talks through its global scope; the page alone can send to it.
const receive = createMatchingSession((reply) => postMessage(reply))

addEventListener('message', (event: MessageEvent<MatchingRequest>) => receive(event.data))
