/** One proposal since the delegation on which the person's own wish is known. */
export type DriftObservation = {
  proposal: string
  /** Probability, before the ballot, that the delegate would decide as the person wishes. */
  expected: number
  outcome: 'agreed' | 'disagreed' | 'missed'
  /** Whether the person had answered on this very matter before delegating. */
  wasAnswered?: boolean
}

export type DriftReason = 'againstAnswer' | 'againstPrediction' | 'missed'

export type Drift = {
  kind: 'steady' | 'drifting'
  /** Disagreement beyond what was expected, in ballots; drifting from 3 on. */
  excess: number
  /** The first ballot of the run that leads to the present excess; null where there is none. */
  since: string | null
  /** What is worth a look, drifting or not, in the order it happened. */
  notable: readonly { proposal: string; reason: DriftReason }[]
}

/** Disagreement a ballot may show beyond expectation without counting. */
const slack = 0.1
/**
 * With this threshold a delegate who is as good as expected gives a false alarm in about one case of twenty, however
 * long it serves: exp(-2 slack threshold / variance of a ballot) = 0.06.
 */
const threshold = 3
const surprising = 0.85

/**
 * Whether a delegate moves away from what its match promised, beyond sampling noise: a one-sided CUSUM (Page 1954) of
 * expected minus observed agreement, over ballots in the order they were cast. Suggests, never acts.
 */
export function detectDrift(observations: readonly DriftObservation[]): Drift {
  let excess = 0
  let alarm = false
  let since: string | null = null
  const notable: { proposal: string; reason: DriftReason }[] = []
  for (const { proposal, expected, outcome, wasAnswered } of observations) {
    if (outcome === 'missed') {
      notable.push({ proposal, reason: 'missed' })
      continue
    }
    const likely = Number.isFinite(expected) ? Math.max(0, Math.min(1, expected)) : 0.5
    if (outcome === 'disagreed' && wasAnswered) notable.push({ proposal, reason: 'againstAnswer' })
    else if (outcome === 'disagreed' && likely > surprising) {
      notable.push({ proposal, reason: 'againstPrediction' })
    }
    excess = Math.max(0, excess + likely - (outcome === 'agreed' ? 1 : 0) - slack)
    if (excess === 0) since = null
    else since ??= proposal
    alarm = excess >= threshold
  }
  return { kind: alarm ? 'drifting' : 'steady', excess, since, notable }
}
