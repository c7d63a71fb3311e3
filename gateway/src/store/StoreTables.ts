import type { ColumnType, Generated } from 'kysely'

/** Given by the database when absent; never changed. */
type Created = ColumnType<Date, Date | undefined, never>

/** What belongs to people who use the API. An owner is a CAIP-10 account: `eip155:<chain id>:<address>`. */
export type StoreTables = {
  /** Random words of sign-in messages that nobody used yet. */
  nonce: {
    nonce: string
    owner: string
    domain: string
    /** The whole of it. Null: written by a gateway of an earlier version. */
    message: string | null
    expires_at: Date
  }
  session: { id: string; owner: string; hash: string; created_at: Created; expires_at: Date }
  api_key: {
    id: string
    owner: string
    name: string
    scopes: string[]
    requests_per_minute: number
    created_at: Created
    expires_at: Date | null
    revoked_at: Date | null
  }
  /** A key has two secrets while one takes over from the other. */
  api_key_secret: {
    key_id: string
    hash: string
    created_at: Created
    /** Null: the current one. */
    expires_at: Date | null
  }
  key_usage: { key_id: string; day: string; requests: number; refused: number }
  audit_entry: {
    id: Generated<string>
    owner: string
    at: Created
    /** `session`, or the id of a key. */
    actor: string
    action: string
    detail: ColumnType<unknown, string, never>
  }
  webhook: {
    id: string
    owner: string
    url: string
    /** Slug of a DAO; null: of all. */
    dao: string | null
    events: string[]
    secret: string
    created_at: Created
    /** When it was last its turn; since it was made, if never. */
    turn_at: Generated<Date>
    /** Until then it belongs to the attempt that holds the lease. */
    leased_until: Generated<Date>
    lease: string | null
  }
  webhook_delivery: {
    id: Generated<string>
    webhook_id: string
    /** The same for every attempt and every replay. */
    event_id: string
    type: string
    body: string
    status: 'waiting' | 'delivered' | 'dead'
    attempts: Generated<number>
    next_attempt_at: Date
    last_attempt_at: Date | null
    last_status: number | null
    last_error: string | null
    created_at: Created
  }
  /** How far events of a chain were handed to webhooks. */
  webhook_cursor: {
    chain_id: number
    /** The last block of them. */
    block: number
    /** Where the index was, as number and time of its last block: there is nothing new before it moves. */
    head: string | null
    /** Everything that was told of later blocks is in `webhook_told`. */
    known_from: Generated<number>
    /** Slugs of the DAOs whose events are in `webhook_told`. */
    daos: Generated<string[]>
  }
  /** The latest events that were told or, before anybody waited for them, passed over. */
  webhook_told: {
    chain_id: number
    event_id: string
    dao: string
    block: number
    /** The index has it no longer: its block is none of the chain any more. */
    is_gone: Generated<boolean>
  }
}
