import type { GatewayEnv } from '../server/GatewayEnv.ts'
import type { Authority } from './Authority.ts'

/** In the private API every request but a sign-in is made in somebody's name. */
export type PrivateEnv = {
  Variables: GatewayEnv['Variables'] & { signedIn: Authority }
}
