import { useDao } from '../lib/DaoContext.tsx'

/** Titles are told apart in tabs, histories and bookmarks by their first words; the rest only costs room. */
const longest = 80

/** What a browser calls this page: `<page> · <DAO>`. Of several on a screen the one that came last counts. */
export function PageTitle({ page }: { page: string }) {
  const dao = useDao()
  const short = page.length > longest ? `${page.slice(0, longest - 1).trimEnd()}…` : page
  return <title>{`${short} · ${dao.name}`}</title>
}
