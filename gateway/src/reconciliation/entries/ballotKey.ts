/** What names a ballot: an override of one's delegates is a second one. */
export function ballotKey(
  { proposalId, voter }: { proposalId: bigint | string; voter: string },
  isOverride: boolean,
): string {
  return `${proposalId} by ${voter.toLowerCase()}${isOverride ? ', overriding' : ''}`
}
