/** Compiles what changed since the last time. */
export async function buildContracts(): Promise<void> {
  const { default: hre } = await import('hardhat')
  await hre.tasks.getTask('build').run({ quiet: true, noTests: true })
}
