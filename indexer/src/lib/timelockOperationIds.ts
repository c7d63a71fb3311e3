import { encodeAbiParameters, keccak256, padHex } from 'viem'

type ProposalCalls = {
  targets: readonly `0x${string}`[]
  values: readonly bigint[]
  calldatas: readonly `0x${string}`[]
  descriptionHash: `0x${string}`
}

const noPredecessor = padHex('0x', { size: 32 })

/**
 * The ids under which a governor's proposal may wait in the timelock: `TimelockController.hashOperationBatch` with the
 * salts that OpenZeppelin's `GovernorTimelockControl` gives it, first as since 5.0, then as before.
 */
export function timelockOperationIds(
  governor: `0x${string}`,
  calls: ProposalCalls,
): readonly [`0x${string}`, `0x${string}`] {
  const { descriptionHash } = calls
  return [
    operationId(calls, saltOf(governor, descriptionHash)),
    operationId(calls, descriptionHash),
  ]
}

function operationId(
  { targets, values, calldatas }: ProposalCalls,
  salt: `0x${string}`,
): `0x${string}` {
  return keccak256(
    encodeAbiParameters(
      [
        { type: 'address[]' },
        { type: 'uint256[]' },
        { type: 'bytes[]' },
        { type: 'bytes32' },
        { type: 'bytes32' },
      ],
      [targets, values, calldatas, noPredecessor, salt],
    ),
  )
}

/** `bytes32(bytes20(governor)) ^ descriptionHash` */
function saltOf(governor: `0x${string}`, descriptionHash: `0x${string}`): `0x${string}` {
  const left = BigInt(padHex(governor, { size: 32, dir: 'right' }))
  const salt = left ^ BigInt(descriptionHash)
  return padHex(`0x${salt.toString(16)}`, { size: 32 })
}
