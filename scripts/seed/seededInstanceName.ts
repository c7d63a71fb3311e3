import { defaultPortBase } from '../run/ports.ts'

/** Each port base has an invented DAO of its own, so that two can run side by side. */
export function seededInstanceName(portBase: number): string {
  return portBase === defaultPortBase ? 'local' : `local-${portBase}`
}
