/** Gas of whole transactions. Some storage is written every other time, so a figure has a range. */
export type GasFigure = { mean: number; least: number; most: number }

export type GasRow = {
  operation: string
  ours: GasFigure
  /** The same on OpenZeppelin's contracts; null where they cannot. */
  openzeppelin: GasFigure | null
  /** The same on OpenZeppelin's override-capable token, where that differs. */
  extended?: GasFigure
}

/** How often an operation is measured: an even number, so that both halves of a packed slot are in the mean. */
const samples = 8
/** And how often it is done before, so that no slot is written for the first time. */
const warmUps = 2

/** Does the same again and again, in blocks of their own, and measures it. */
export async function measureRepeated(act: () => Promise<bigint>): Promise<GasFigure> {
  for (let i = 0; i < warmUps; i += 1) await act()
  const gas: bigint[] = []
  for (let i = 0; i < samples; i += 1) gas.push(await act())
  return figureOf(gas)
}

/** The figure of what can be done only once on each of several accounts or contracts. */
export function figureOf(gas: readonly bigint[]): GasFigure {
  const numbers = gas.map(Number)
  const sum = numbers.reduce((total, one) => total + one, 0)
  return {
    mean: Math.round(sum / numbers.length),
    least: Math.min(...numbers),
    most: Math.max(...numbers),
  }
}

export function ratioOf({ ours, openzeppelin }: GasRow): number | null {
  return openzeppelin === null ? null : Number((ours.mean / openzeppelin.mean).toFixed(3))
}
