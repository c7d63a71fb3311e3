import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** In the order of their names. One that was released is never changed: the next one corrects it. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001_accounts': {
    up: async (db: Kysely<unknown>) => {
      for (const statement of accounts) await sql.raw(statement).execute(db)
    },
  },
  '0002_webhooks': {
    up: async (db: Kysely<unknown>) => {
      for (const statement of webhooks) await sql.raw(statement).execute(db)
    },
  },
  '0003_turns_of_webhooks': {
    up: async (db: Kysely<unknown>) => {
      for (const statement of turnsOfWebhooks) await sql.raw(statement).execute(db)
    },
  },
  '0004_keeping_of_audit_entries': {
    up: async (db: Kysely<unknown>) => {
      for (const statement of keepingOfAuditEntries) await sql.raw(statement).execute(db)
    },
  },
  '0005_messages_to_sign': {
    up: async (db: Kysely<unknown>) => {
      await sql.raw(`alter table ${storeSchema}.nonce add column message text`).execute(db)
    },
  },
  '0006_told_events': {
    up: async (db: Kysely<unknown>) => {
      for (const statement of toldEvents) await sql.raw(statement).execute(db)
    },
  },
}

/** The schema of the tables: apart from everything that is indexed. */
export const storeSchema = 'mandate_private'

/** A transaction that sets it may remove audit entries that are older than so many days, and nothing else. */
export const keptDaysSetting = `${storeSchema}.audit_kept_days`

/** The counts of the last minute, gone after a crash and no loss: not worth a log. */
export const countsTable = 'request_count'

const accounts = [
  `create table ${storeSchema}.nonce (
    nonce text primary key,
    owner text not null,
    domain text not null,
    expires_at timestamptz not null
  )`,
  `create table ${storeSchema}.session (
    id text primary key,
    owner text not null,
    hash text not null,
    created_at timestamptz not null default now(),
    expires_at timestamptz not null
  )`,
  `create table ${storeSchema}.api_key (
    id text primary key,
    owner text not null,
    name text not null,
    scopes text[] not null,
    requests_per_minute integer not null,
    created_at timestamptz not null default now(),
    expires_at timestamptz,
    revoked_at timestamptz
  )`,
  `create index api_key_by_owner on ${storeSchema}.api_key (owner, created_at)`,
  `create table ${storeSchema}.api_key_secret (
    key_id text not null references ${storeSchema}.api_key on delete cascade,
    hash text not null,
    created_at timestamptz not null default now(),
    expires_at timestamptz,
    primary key (key_id, hash)
  )`,
  `create table ${storeSchema}.key_usage (
    key_id text not null references ${storeSchema}.api_key on delete cascade,
    day date not null,
    requests integer not null,
    refused integer not null,
    primary key (key_id, day)
  )`,
  `create table ${storeSchema}.audit_entry (
    id bigint generated always as identity primary key,
    owner text not null,
    at timestamptz not null default now(),
    actor text not null,
    action text not null,
    detail jsonb not null
  )`,
  `create index audit_entry_by_owner on ${storeSchema}.audit_entry (owner, id)`,
  `create function ${storeSchema}.refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception 'The audit log is only added to.';
    end
  $$`,
  `create trigger audit_entry_is_append_only
    before update or delete on ${storeSchema}.audit_entry
    for each row execute function ${storeSchema}.refuse_change()`,
  `create trigger audit_entry_is_never_emptied
    before truncate on ${storeSchema}.audit_entry
    for each statement execute function ${storeSchema}.refuse_change()`,
  `create unlogged table ${storeSchema}.${countsTable} (
    key varchar(255) primary key,
    points integer not null default 0,
    expire bigint
  )`,
] as const

const webhooks = [
  `create table ${storeSchema}.webhook (
    id text primary key,
    owner text not null,
    url text not null,
    dao text,
    events text[] not null,
    secret text not null,
    created_at timestamptz not null default now()
  )`,
  `create index webhook_by_owner on ${storeSchema}.webhook (owner, created_at)`,
  `create table ${storeSchema}.webhook_delivery (
    id bigint generated always as identity primary key,
    webhook_id text not null references ${storeSchema}.webhook on delete cascade,
    event_id text not null,
    type text not null,
    body text not null,
    status text not null check (status in ('waiting', 'delivered', 'dead')),
    attempts integer not null default 0,
    next_attempt_at timestamptz not null,
    last_attempt_at timestamptz,
    last_status integer,
    last_error text,
    created_at timestamptz not null default now(),
    unique (webhook_id, event_id)
  )`,
  `create index webhook_delivery_due on ${storeSchema}.webhook_delivery (next_attempt_at)
    where status = 'waiting'`,
  `create table ${storeSchema}.webhook_cursor (
    chain_id integer primary key,
    block integer not null
  )`,
] as const

const turnsOfWebhooks = [
  `alter table ${storeSchema}.webhook
    add column turn_at timestamptz not null default now(),
    add column leased_until timestamptz not null default now(),
    add column lease text`,
  `drop index ${storeSchema}.webhook_delivery_due`,
  `create index webhook_delivery_due on ${storeSchema}.webhook_delivery (webhook_id, next_attempt_at)
    where status = 'waiting'`,
] as const

const keepingOfAuditEntries = [
  `create index audit_entry_by_time on ${storeSchema}.audit_entry (at)`,
  `create or replace function ${storeSchema}.refuse_change() returns trigger language plpgsql as $$
    begin
      if tg_op = 'DELETE' then
        if old.at < now() - make_interval(
          days => nullif(current_setting('${keptDaysSetting}', true), '')::integer
        ) then
          return old;
        end if;
      end if;
      raise exception 'The audit log is only added to.';
    end
  $$`,
] as const

const toldEvents = [
  `alter table ${storeSchema}.webhook_cursor
    add column head text,
    add column known_from integer not null default 0,
    add column daos text[] not null default '{}'`,
  `create table ${storeSchema}.webhook_told (
    chain_id integer not null,
    event_id text not null,
    dao text not null,
    block integer not null,
    is_gone boolean not null default false,
    primary key (chain_id, event_id)
  )`,
  `create index webhook_told_by_block on ${storeSchema}.webhook_told (chain_id, block)`,
] as const
