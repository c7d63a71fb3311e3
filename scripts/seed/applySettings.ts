import { units } from './encodeActions.ts'
import type { SeedAction } from './SeedProposal.ts'
import type { Settings } from './stage.ts'

/** Changes the rules as executing the actions does. */
export function applySettings(settings: Settings, actions: readonly SeedAction[]): void {
  for (const action of actions) {
    switch (action.kind) {
      case 'votingDelay':
        settings.votingDelaySeconds = action.seconds
        break
      case 'proposalThreshold':
        settings.proposalThreshold = units(action.tokens)
        break
      case 'quorum':
        settings.quorumBasisPoints = action.basisPoints
        break
      case 'timelockDelay':
        settings.timelockDelaySeconds = action.seconds
        break
      case 'tokens':
      case 'coins':
        break
      default:
        action satisfies never
    }
  }
}
