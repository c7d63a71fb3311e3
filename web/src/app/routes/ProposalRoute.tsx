import { ProposalScreen } from '../../features/proposals/ProposalScreen.tsx'

export function ProposalRoute() {
  return <ProposalScreen />
}
