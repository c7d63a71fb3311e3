/** What `work` resolves to. @throws Error when that takes longer than so many milliseconds */
export async function answerWithin<Value>(
  milliseconds: number,
  work: Promise<Value>,
): Promise<Value> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    const error = new Error(`No answer within ${milliseconds / 1_000} seconds.`)
    timer = setTimeout(() => reject(error), milliseconds)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
