import { composeDescription } from '@mandate/governance/description'
import { nameTopic } from '@mandate/governance/proposalTopic'
import type { DeployedDao } from '../deployDao.ts'
import { type Classification, type ProposalCalls, proposalCalls } from '../proposalCalls.ts'
import { encodeActions } from './encodeActions.ts'
import type { SeedProposal } from './SeedProposal.ts'

/** The governor's calls about an invented proposal, and its id. */
export function seedProposalCalls(
  { title, body, topic, actions }: SeedProposal,
  contracts: DeployedDao['contracts'],
  classification?: Classification,
): ProposalCalls {
  const description = composeDescription({ title, body: nameTopic(body, topic) })
  return proposalCalls({ ...encodeActions(actions, contracts), description, classification })
}
