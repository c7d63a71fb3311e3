import type { ChainMoment } from '@mandate/governance/clock'
import type { DaoConfig } from '@mandate/governance/dao'
import type { ReadRows } from '../matching/createRowReader.ts'

/** What a feed is made from. */
export type FeedSource = {
  dao: DaoConfig
  read: ReadRows
  /** The latest block that is in the rows. */
  indexed: ChainMoment
  /** Where the web app is; absent: entries lead nowhere. */
  webUrl?: string
}

/** A name that stays the same wherever the feed is served. */
export function feedId({ dao }: FeedSource, ...parts: readonly string[]): string {
  return ['urn:mandate', dao.chain.id, dao.contracts.governor, ...parts].join(':')
}

/** Where a screen of the web app is, which may show other DAOs as well. */
export function linkTo({ dao, webUrl }: FeedSource, path: string): string | undefined {
  return webUrl === undefined ? undefined : new URL(`${path}?dao=${dao.slug}`, webUrl).href
}
