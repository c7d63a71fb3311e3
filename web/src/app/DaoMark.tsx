import { Link } from '@tanstack/react-router'
import { useDao, useWebConfig } from '../lib/DaoContext.tsx'
import { shellWords } from '../words/shell.ts'
import { chooseDao } from './chosenDao.ts'

/** Our mark and the DAO's name; a choice where the operator serves several. */
export function DaoMark() {
  const dao = useDao()
  const { daos } = useWebConfig()
  return (
    <div className="flex min-w-0 items-center gap-3">
      <Link
        to="/"
        className="flex min-w-0 items-center gap-3"
        aria-label={`${dao.name}: ${shellWords.home}`}
      >
        <img src="/mark.svg" alt="" width={30} height={30} />
        {daos.length > 1 ? null : <span className="title truncate text-xl">{dao.name}</span>}
      </Link>
      {daos.length > 1 ? (
        <select
          aria-label={shellWords.dao}
          value={dao.slug}
          onChange={(event) => chooseDao(event.target.value)}
          className="title min-h-10 max-w-44 truncate rounded-md bg-transparent text-xl"
        >
          {daos.map(({ slug, name }) => (
            <option key={slug} value={slug} className="font-sans text-base text-ink">
              {name}
            </option>
          ))}
        </select>
      ) : null}
    </div>
  )
}
