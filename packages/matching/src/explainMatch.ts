import { alignmentPull, personProbabilities } from './alignment.ts'
import { type Answer, foldIn } from './foldIn.ts'
import { dot } from './linearAlgebra.ts'
import { leadOf, meanAlignment, type Scorer, type WeighItem } from './score.ts'
import { calibrated } from './solveCalibration.ts'

const fewestExamples = 5

/** What is behind one match, computed from the model and the answers alone. */
export function explainMatch(
  scorer: Scorer,
  { delegate, answers, weigh }: { delegate: number; answers: readonly Answer[]; weigh: WeighItem },
) {
  const { model, overview } = scorer
  const row = scorer.delegates.indexOf(delegate)
  const width = overview.items.length
  const advantageBy = (given: readonly Answer[], weighing: WeighItem) => {
    const standing = foldIn(model, given)
    const pull = alignmentPull(
      personProbabilities(model, standing, overview.items),
      Float64Array.from(overview.items, weighing),
    )
    const alignment = pull.base + dot(overview.probability, row * width, pull.pull, 0, width)
    const mean = meanAlignment(scorer, pull)
    const lead = leadOf(scorer, delegate, alignment - mean)
    return calibrated(model.calibration, mean, lead) - calibrated(model.calibration, mean, 0)
  }
  const whole = advantageBy(answers, weigh)
  const dependsOn = answers.filter(
    (dropped) =>
      whole > 0 &&
      advantageBy(
        answers.filter((one) => one !== dropped),
        weigh,
      ) <
        whole / 2,
  )
  const topics = model.topics.flatMap((topic, index) => {
    const ofTopic: WeighItem = (item) => (model.items.topic[item] === index ? weigh(item) : 0)
    const examples = overview.items.filter((item) => ofTopic(item) > 0).length
    return examples < fewestExamples ? [] : [{ topic, advantage: advantageBy(answers, ofTopic) }]
  })
  return {
    dependsOn: dependsOn.map(({ item }) => model.items.ids[item] ?? ''),
    topics: topics.sort((left, right) => right.advantage - left.advantage),
  }
}
