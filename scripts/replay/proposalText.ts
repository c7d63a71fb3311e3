import { composeDescription, parseDescription } from '@mandate/governance/description'
import { type Hex, hexToString, keccak256, stringToHex, zeroAddress } from 'viem'
import type { Submission } from '../proposalCalls.ts'
import { readAddress } from './readAddress.ts'
import type { SourceProposal } from './SourceHistory.ts'

/** Proposes for sources that name no author. */
const scribe: Hex = `0x${keccak256(stringToHex('replay:scribe')).slice(-40)}`

/** What a replayed proposal is submitted as: a text, and one call to nobody whose calldata notes the source's id. */
type ProposalText = { proposer: Hex; submission: Submission }

export function proposalText({ id, title, body, author }: SourceProposal): ProposalText {
  // A title is one line by definition; a source's own line breaks become spaces.
  const description = composeDescription({ title: title.replaceAll(/\s*[\r\n]\s*/g, ' '), body })
  return {
    proposer: namedProposer(description) ?? author ?? scribe,
    submission: {
      targets: [zeroAddress],
      values: [0n],
      calldatas: [stringToHex(id)],
      description,
    },
  }
}

/** The governor lets nobody else submit a text that ends with its proposer's name. */
function namedProposer(description: string): Hex | null {
  const match = /#proposer=(0x[0-9a-fA-F]{40})$/.exec(description)
  return match?.[1] === undefined ? null : readAddress(match[1])
}

/** The source's id that a replayed proposal notes. */
export function notedId(calldata: Hex): string {
  return hexToString(calldata)
}

/** Title and body as they are read back. */
export function expectedText(proposal: SourceProposal): { title: string; body: string } {
  return parseDescription(proposalText(proposal).submission.description)
}
