import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  retainSearchParams,
} from '@tanstack/react-router'
import { parseDelegatesSearch } from '../features/delegates/delegatesSearch.ts'
import { parseProposalsSearch } from '../features/proposals/proposalsSearch.ts'
import { CrashScreen } from './CrashScreen.tsx'
import { NotFoundScreen } from './NotFoundScreen.tsx'
import { HomeRoute } from './routes/HomeRoute.tsx'
import { ScreenSkeleton } from './ScreenSkeleton.tsx'
import { Shell } from './Shell.tsx'

const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFoundScreen,
  // Every screen of a DAO that the address names is an address of that DAO.
  validateSearch: ({ dao }: { dao?: unknown }): { dao?: string } =>
    typeof dao === 'string' ? { dao } : {},
  search: { middlewares: [retainSearchParams(['dao'])] },
})

const home = createRoute({ getParentRoute: () => root, path: '/', component: HomeRoute })

const proposals = createRoute({
  getParentRoute: () => root,
  path: '/proposals',
  validateSearch: parseProposalsSearch,
  component: lazyRouteComponent(
    () => import('../features/proposals/ProposalsScreen.tsx'),
    'ProposalsScreen',
  ),
})

const proposal = createRoute({
  getParentRoute: () => root,
  path: '/proposals/$proposalId',
  component: lazyRouteComponent(() => import('./routes/ProposalRoute.tsx'), 'ProposalRoute'),
})

const ballots = createRoute({
  getParentRoute: () => root,
  path: '/ballots',
  component: lazyRouteComponent(
    () => import('../features/voting/BallotPassScreen.tsx'),
    'BallotPassScreen',
  ),
})

const propose = createRoute({
  getParentRoute: () => root,
  path: '/propose',
  component: lazyRouteComponent(
    () => import('../features/proposing/ProposeScreen.tsx'),
    'ProposeScreen',
  ),
})

const delegates = createRoute({
  getParentRoute: () => root,
  path: '/delegates',
  validateSearch: parseDelegatesSearch,
  component: lazyRouteComponent(() => import('./routes/DelegatesRoute.tsx'), 'DelegatesRoute'),
})

const delegate = createRoute({
  getParentRoute: () => root,
  path: '/delegates/$address',
  component: lazyRouteComponent(() => import('./routes/DelegateRoute.tsx'), 'DelegateRoute'),
})

const match = createRoute({
  getParentRoute: () => root,
  path: '/match',
  component: lazyRouteComponent(() => import('./routes/MatchRoute.tsx'), 'MatchRoute'),
})

const delegation = createRoute({
  getParentRoute: () => root,
  path: '/delegation',
  component: lazyRouteComponent(
    () => import('./routes/MyDelegationRoute.tsx'),
    'MyDelegationRoute',
  ),
})

const routeTree = root.addChildren([
  home,
  proposals,
  proposal,
  ballots,
  propose,
  delegates,
  delegate,
  match,
  delegation,
])

/** All addresses of the app. Screens load when first visited, the home screen at once. */
export function createAppRouter() {
  return createRouter({
    routeTree,
    defaultPreload: 'intent',
    defaultErrorComponent: CrashScreen,
    defaultPendingComponent: ScreenSkeleton,
    defaultPendingMs: 200,
    scrollRestoration: true,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}
