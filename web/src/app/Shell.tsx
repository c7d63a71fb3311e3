import { Outlet } from '@tanstack/react-router'
import { ConnectPromptContext } from '../lib/ConnectPromptContext.ts'
import { useDao } from '../lib/DaoContext.tsx'
import { shellWords } from '../words/shell.ts'
import { AccountMenu } from './AccountMenu.tsx'
import { DaoMark } from './DaoMark.tsx'
import { FreshnessBanner } from './FreshnessBanner.tsx'
import { BottomNavigation, TopNavigation } from './Navigation.tsx'
import { ShellFooter } from './ShellFooter.tsx'
import { useAccountWindow } from './useAccountWindow.ts'

/** The frame around every screen. */
export function Shell() {
  const dao = useDao()
  const { promptConnect, ...accountWindow } = useAccountWindow()
  return (
    <div className="flex min-h-dvh flex-col">
      <title>{`${dao.name} · Mandate`}</title>
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:fixed focus:top-3 focus:left-3 focus:z-50 focus:rounded-full focus:bg-accent focus:px-4 focus:py-2 focus:text-accent-ink"
      >
        {shellWords.skip}
      </a>
      <header className="sticky top-0 z-30 border-b border-line bg-paper/90 backdrop-blur-md short:static print:static">
        <div className="mx-auto flex h-16 max-w-6xl items-center gap-4 px-5 sm:px-8">
          <DaoMark />
          <TopNavigation />
          <div className="ml-auto">
            <AccountMenu {...accountWindow} />
          </div>
        </div>
      </header>
      <FreshnessBanner />
      <main
        id="content"
        tabIndex={-1}
        className="peer mx-auto w-full max-w-6xl flex-1 px-5 pt-8 pb-16 outline-none sm:px-8 sm:pt-12"
      >
        <ConnectPromptContext value={promptConnect}>
          <Outlet />
        </ConnectPromptContext>
      </main>
      <ShellFooter />
      <BottomNavigation />
    </div>
  )
}
