/** A few shapes and hues that always look the same for the same address; nothing is fetched. */
export type Avatar = { background: string; shapes: readonly AvatarShape[] }
export type AvatarShape = { x: number; y: number; radius: number; fill: string }

/** Three overlapping discs on a ground, in neighbouring hues, on a canvas of 32 by 32. */
export function drawAvatar(address: string): Avatar {
  const next = randomFrom(address.toLowerCase())
  const hue = Math.floor(next() * 360)
  const colour = (turn: number, light: number) => `oklch(${light} 0.11 ${(hue + turn) % 360})`
  return {
    background: colour(0, 0.86),
    shapes: [0.62, 0.5, 0.74].map((light, index) => ({
      x: 4 + next() * 24,
      y: 4 + next() * 24,
      radius: 7 + next() * 9,
      fill: colour(30 + index * 45 + next() * 30, light),
    })),
  }
}

/** FNV-1a as the seed of a xorshift generator: small, and good enough for decoration. */
function randomFrom(text: string): () => number {
  let state = 2166136261
  for (const character of text) {
    state = Math.imul(state ^ character.charCodeAt(0), 16777619)
  }
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 4294967296
  }
}
