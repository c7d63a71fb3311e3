import { buildModule } from '@nomicfoundation/hardhat-ignition/modules'
import { zeroAddress } from 'viem'
import { type ActionRule, encodeActionRule, type ProposalType } from '../deploy/ProposalRules.ts'

export type GovernorRules = {
  /** The first is the default. */
  types: readonly ProposalType[]
  topics: readonly string[]
  actionRules: readonly ActionRule[]
}

/**
 * A DAO of its own: votes token, treasury, governor and delegate registry.
 *
 * Afterwards the governor is the treasury's only proposer and canceller, anybody may execute what is due, the treasury
 * alone is its admin, and the deployer holds nothing but the tokens that did not go to the treasury or the founder.
 */
export function createDaoModule({ types, topics, actionRules }: GovernorRules) {
  return buildModule('Dao', (m) => {
    const deployer = m.getAccount(0)
    const supply = m.getParameter('supply')
    const token = m.contract('GovernanceToken', [
      m.getParameter('tokenName'),
      m.getParameter('tokenSymbol'),
      deployer,
      supply,
    ])
    const treasury = m.contract('Treasury', [
      m.getParameter('timelockDelaySeconds'),
      [],
      [zeroAddress],
      deployer,
    ])
    const governor = m.contract('MandateGovernor', [
      {
        name: m.getParameter('name'),
        token,
        timelock: treasury,
        proposalThreshold: m.getParameter('proposalThreshold'),
        lateQuorumExtensionSeconds: m.getParameter('lateQuorumExtensionSeconds'),
        guardian: m.getParameter('guardian', zeroAddress),
        types: types.map(({ name, ...rules }) => ({ name, rules })),
        topics: [...topics],
        rules: actionRules.map((rule) => encodeActionRule(rule, { treasury, token })),
      },
    ])
    const registry = m.contract('DelegateRegistry')

    const roles = ['PROPOSER_ROLE', 'CANCELLER_ROLE'] as const
    const grants = roles.map((role) =>
      m.call(treasury, 'grantRole', [m.staticCall(treasury, role), governor], {
        id: `grant_${role}`,
      }),
    )
    m.call(treasury, 'renounceRole', [m.staticCall(treasury, 'DEFAULT_ADMIN_ROLE'), deployer], {
      after: grants,
    })

    const funding = m.call(token, 'transfer', [treasury, m.getParameter('treasuryTokens')], {
      id: 'fund_treasury',
    })
    m.call(token, 'transfer', [m.getParameter('founder'), m.getParameter('founderTokens')], {
      id: 'fund_founder',
      after: [funding],
    })

    return { token, treasury, governor, registry }
  })
}
