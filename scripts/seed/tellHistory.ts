import { castOf } from './castOf.ts'
import { createChance } from './random.ts'
import { scheduleProposals } from './scheduleProposals.ts'
import { foundingSettings, type Scene, type Stage } from './stage.ts'
import { type Step, Timeline } from './Timeline.ts'
import { tellDelegations } from './tellDelegations.ts'
import { tellFounding } from './tellFounding.ts'
import { tellParts } from './tellParts.ts'
import { tellProposal } from './tellProposal.ts'
import { VotingLedger } from './VotingLedger.ts'

const seed = 20_260_401

/** The invented history of the DAO, block by block: the same for the same scene. */
export function tellHistory(scene: Scene): Step[] {
  const random = createChance(seed)
  const stage: Stage = {
    scene,
    random,
    timeline: new Timeline(),
    ledger: new VotingLedger(),
    cast: castOf(scene.accounts, random),
    settings: { ...foundingSettings },
  }
  tellFounding(stage)
  tellDelegations(stage)
  tellParts(stage)
  for (const scheduled of scheduleProposals(scene)) tellProposal({ stage, ...scheduled })
  return stage.timeline.tell(scene.now)
}
