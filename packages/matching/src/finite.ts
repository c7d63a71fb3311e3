export const finite = (value: number | undefined) =>
  value !== undefined && Number.isFinite(value) ? value : undefined
