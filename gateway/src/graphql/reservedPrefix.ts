/** Response keys that the gateway asks the indexer for in its own name begin so. */
export const reservedPrefix = '_gateway_'
