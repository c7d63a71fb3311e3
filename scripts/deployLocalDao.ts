import type { LocalChain } from './chain/openLocalChain.ts'
import type { DaoParameters, DeployedDao } from './deployDao.ts'

/** Deploys on the local chain, from the last of its accounts, as on any other network. */
export async function deployLocalDao(
  chain: LocalChain,
  parameters: DaoParameters,
): Promise<DeployedDao> {
  const deployer = (await chain.accounts()).at(-1)
  if (deployer === undefined) throw new Error('The local chain has no account to deploy from.')
  // Ignition is as large as all the rest, and most starts deploy nothing.
  const { deployDao } = await import('./deployDao.ts')
  return await deployDao({
    provider: {
      request: ({ method, params }) =>
        chain.request({ method, params: Array.isArray(params) ? params : [] }),
    },
    deployer,
    parameters,
    config: { blockPollingInterval: 5, requiredConfirmations: 1, disableFeeBumping: true },
  })
}
