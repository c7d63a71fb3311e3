import { Link } from '@tanstack/react-router'
import { Compass, House, ScrollText, UserRound, Users } from 'lucide-react'
import { shellWords } from '../words/shell.ts'

const places = [
  { to: '/', name: shellWords.home, short: shellWords.home, Icon: House },
  { to: '/proposals', name: shellWords.proposals, short: shellWords.proposals, Icon: ScrollText },
  { to: '/delegates', name: shellWords.delegates, short: shellWords.delegates, Icon: Users },
  { to: '/match', name: shellWords.match, short: shellWords.matchShort, Icon: Compass },
  {
    to: '/delegation',
    name: shellWords.delegation,
    short: shellWords.delegationShort,
    Icon: UserRound,
  },
] as const

/** The places of the app, in the header from tablet width on. */
export function TopNavigation() {
  return (
    <nav
      aria-label={shellWords.nav}
      className="ml-4 hidden items-center gap-1 lg:flex print:hidden"
    >
      {places.slice(1).map(({ to, name }) => (
        <Link
          key={to}
          to={to}
          className="rounded-full px-3.5 py-2 text-[0.9375rem] text-muted transition-colors hover:text-ink"
          activeProps={{ className: '!text-ink font-medium bg-sunken' }}
        >
          {name}
        </Link>
      ))}
    </nav>
  )
}

/** The same places within reach of a thumb. */
export function BottomNavigation() {
  return (
    <nav
      aria-label={shellWords.nav}
      className="sticky bottom-0 z-30 grid grid-cols-5 border-t border-line bg-paper/95 pb-[env(safe-area-inset-bottom)] backdrop-blur-md lg:hidden print:hidden"
    >
      {places.map(({ to, short, Icon }) => (
        <Link
          key={to}
          to={to}
          activeOptions={{ exact: to === '/' }}
          className="flex min-h-14 flex-col items-center justify-center gap-0.5 text-[0.6875rem] text-muted"
          activeProps={{ className: '!text-accent font-medium' }}
        >
          <Icon aria-hidden="true" className="size-5" strokeWidth={1.75} />
          {short}
        </Link>
      ))}
    </nav>
  )
}
