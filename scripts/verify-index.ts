// npm run verify:index: holds everything that the indexer says against the chains, and names what differs.
import { resolve } from 'node:path'
import { verifyIndex } from '../gateway/src/reconciliation/verifyIndex.ts'
import { readOptions, refuseWords } from './run/readOptions.ts'
import { runUntilStopped } from './run/runUntilStopped.ts'
import { printVerifications } from './verify/printVerifications.ts'

const usage = `npm run verify:index -- [options]

  --indexer URL     the indexer's own address (INDEXER_URL, else http://127.0.0.1:4403)
  --daos FILE       the DAOs (MANDATE_DAOS, else the local one)
  --rpc URL         one RPC for all chains, instead of MANDATE_CHECK_RPC_URL_<chain id>, MANDATE_RPC_URL_<chain id> or
                    what the DAOs' file names

Compares every ballot and override, proposal with its text, calls and steps, timelock operation, delegation, change of
voting power, statement and stance, and what is counted of them, with the chain's logs; and supply, rules, balances, voting
power by default and on topics, instructions, tallies, states, types, topics, quorums and what waits in the timelock with
what the contracts answer at the indexed block. What it leaves out is in docs/operating.md.
The exit code is 0 when all is the same, and 1 when something differs: the earliest difference comes first.`

await runUntilStopped(async () => {
  const { values, positionals } = readOptions(usage, {
    indexer: { type: 'string' },
    daos: { type: 'string' },
    rpc: { type: 'string' },
  })
  refuseWords(positionals)
  if (values.daos !== undefined) process.env.MANDATE_DAOS = resolve(values.daos)
  const { daos } = await import('../dao.config.ts')
  const indexerUrl = values.indexer ?? process.env.INDEXER_URL ?? 'http://127.0.0.1:4403'
  const verifications = await verifyIndex({ daos, indexerUrl, rpcUrl: values.rpc })
  return printVerifications(verifications)
})
