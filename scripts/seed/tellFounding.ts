import { delegateRegistryAbi, governanceTokenAbi } from '@mandate/protocol/abis'
import { encodeFunctionData, type Hex } from 'viem'
import { gasFor, impersonationRequests, transactionRequest } from '../chain/requests.ts'
import { units } from './encodeActions.ts'
import { seedAddress } from './seedAddress.ts'
import { day, hour, type Stage } from './stage.ts'
import { stancesOf } from './stances.ts'
import { wholeDelegation } from './wholeDelegation.ts'

/** Holds the tokens until the founding day, and what is left of them afterwards. */
export const foundingOffice = seedAddress('Founding office')

const treasuryCoins = 900

/** The founding: tokens to the members, coins to the treasury; then delegates introduce themselves. */
export function tellFounding(stage: Stage): void {
  const { scene, cast, timeline } = stage
  const { contracts, accounts, begin } = scene
  const members = [...cast.delegates, ...cast.delegators, ...cast.selfVoters, ...cast.idle]
  timeline.at(begin + hour, () => {
    const transfers = members.map(({ address, tokens }) => {
      stage.ledger.credit(address, units(tokens))
      return transactionRequest({
        from: foundingOffice,
        to: contracts.token,
        gas: gasFor.transfer,
        data: encodeFunctionData({
          abi: governanceTokenAbi,
          functionName: 'transfer',
          args: [address, units(tokens)],
        }),
      })
    })
    const strangers = members.filter(({ address }) => !accounts.includes(address))
    return [
      ...[foundingOffice, ...strangers.map(({ address }) => address)].flatMap(
        impersonationRequests,
      ),
      fundTreasury(stage),
      ...transfers,
    ]
  })
  for (const delegate of cast.delegates) {
    const time = begin + day + stage.random.unit() ** 2 * 60 * day
    timeline.at(time, () => {
      stage.ledger.delegate(delegate.address, [wholeDelegation(delegate.address)])
      return [selfDelegation(stage, delegate.address), statement(stage, delegate)]
    })
    if (!delegate.declaresStances) continue
    timeline.at(time + stage.random.unit() * 20 * day, () => [
      registryCall(
        stage,
        delegate.address,
        encodeFunctionData({
          abi: delegateRegistryAbi,
          functionName: 'declareStances',
          args: [stancesOf(delegate.position)],
        }),
      ),
    ])
  }
}

function fundTreasury({ scene }: Stage) {
  const giver = scene.accounts.at(-2) ?? foundingOffice
  return transactionRequest({
    from: giver,
    to: scene.contracts.treasury,
    value: units(treasuryCoins),
    gas: gasFor.transfer,
  })
}

function selfDelegation({ scene }: Stage, account: Hex) {
  return transactionRequest({
    from: account,
    to: scene.contracts.token,
    gas: gasFor.transfer,
    data: encodeFunctionData({
      abi: governanceTokenAbi,
      functionName: 'delegate',
      args: [account],
    }),
  })
}

function statement(stage: Stage, one: { address: Hex; name: string; statement: string }) {
  const data = encodeFunctionData({
    abi: delegateRegistryAbi,
    functionName: 'publishStatement',
    args: [one.name, one.statement],
  })
  return registryCall(stage, one.address, data)
}

function registryCall({ scene }: Stage, from: Hex, data: Hex) {
  return transactionRequest({ from, to: scene.contracts.registry, gas: gasFor.vote, data })
}
