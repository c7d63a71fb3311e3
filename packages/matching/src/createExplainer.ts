import { alignmentPull, type Pull, personProbabilities } from './alignment.ts'
import { type Answer, foldIn } from './foldIn.ts'
import { dot } from './linearAlgebra.ts'
import { leadOf, meanAlignment, type Scorer, type WeighItem } from './score.ts'
import { calibrated } from './solveCalibration.ts'

const fewestExamples = 5

/** What is behind the matches of one person, computed from the model and the answers alone. */
export function createExplainer(scorer: Scorer, answers: readonly Answer[], weigh: WeighItem) {
  const { model, overview } = scorer
  const width = overview.items.length
  const view = (given: readonly Answer[], weighing: WeighItem): View => {
    const person = personProbabilities(model, foldIn(model, given), overview.items)
    const pull = alignmentPull(person, Float64Array.from(overview.items, weighing))
    return { pull, mean: meanAlignment(scorer, pull) }
  }
  const whole = view(answers, weigh)
  const without = answers.map((dropped) => ({
    item: model.items.ids[dropped.item] ?? '',
    view: view(
      answers.filter((one) => one !== dropped),
      weigh,
    ),
  }))
  const topics = model.topics.flatMap((topic, index) => {
    const ofTopic: WeighItem = (item) => (model.items.topic[item] === index ? weigh(item) : 0)
    const examples = overview.items.filter((item) => ofTopic(item) > 0).length
    return examples < fewestExamples ? [] : [{ topic, view: view(answers, ofTopic) }]
  })

  function advantage(delegate: number, { pull, mean }: View): number {
    const row = scorer.rowOf.get(delegate) ?? 0
    const alignment = pull.base + dot(overview.probability, row * width, pull.pull, 0, width)
    const lead = leadOf(scorer, delegate, alignment - mean)
    return calibrated(model.calibration, mean, lead) - calibrated(model.calibration, mean, 0)
  }

  return function explain(delegate: number) {
    const all = advantage(delegate, whole)
    return {
      dependsOn: without
        .filter((one) => all > 0 && advantage(delegate, one.view) < all / 2)
        .map(({ item }) => item),
      topics: topics
        .map(({ topic, view: seen }) => ({ topic, advantage: advantage(delegate, seen) }))
        .sort((left, right) => right.advantage - left.advantage),
    }
  }
}

type View = { pull: Pull; mean: number }
