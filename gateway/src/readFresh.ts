/** Reads at most once while an answer is fresh; whoever asks meanwhile shares it. */
export function readFresh<Value>(
  read: () => Promise<Value>,
  freshMilliseconds: number,
): () => Promise<Value> {
  let last: { at: number; value: Promise<Value> } | undefined
  return () => {
    if (last === undefined || Date.now() - last.at > freshMilliseconds) {
      last = { at: Date.now(), value: read() }
    }
    return last.value
  }
}
