import { readCapabilities } from '@mandate/governance/capabilities'

/** Whether a DAO's quorum is a share of the supply, which the rows know; else only its governor does. */
export function hasQuorumFraction({ capabilities }: { capabilities: string }): boolean {
  return readCapabilities(capabilities).includes('quorumFraction')
}
