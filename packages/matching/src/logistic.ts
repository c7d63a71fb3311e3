export const sigmoid = (x: number) => 1 / (1 + Math.exp(-x))

export const logit = (p: number) => Math.log(p / (1 - p))

/** E[sigmoid(x)] for x ~ N(mean, variance), by MacKay's probit approximation. */
export const expectedSigmoid = (mean: number, variance: number) =>
  sigmoid(mean / Math.sqrt(1 + (Math.PI / 8) * variance))

/** The curvature of the Jaakkola-Jordan bound of the logistic function at xi. */
export function boundCurvature(xi: number): number {
  return xi < 1e-4 ? 0.125 : Math.tanh(xi / 2) / (4 * xi)
}
