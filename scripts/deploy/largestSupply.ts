/** The most units that a votes token can count: 208 bits. */
export const largestSupply = 2n ** 208n - 1n
