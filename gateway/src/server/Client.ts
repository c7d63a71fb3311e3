/** Who sends requests, as far as limits go. */
export type Client = { id: string; requestsPerMinute: number }
