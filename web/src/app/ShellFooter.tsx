import { useChainClock } from '../chain/useChainClock.ts'
import { useDao } from '../lib/DaoContext.tsx'
import { Time } from '../ui/Time.tsx'
import { shellWords } from '../words/shell.ts'
import { ThemeChoice } from './ThemeChoice.tsx'

/** Where the numbers come from: network, block, and the chain's time where it is not the reader's. */
export function ShellFooter() {
  const { chain } = useDao()
  const clock = useChainClock().data
  return (
    <footer className="border-t border-line peer-empty:invisible">
      <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-6 gap-y-3 px-5 py-6 text-sm text-muted sm:px-8">
        <span>{chain.name}</span>
        {clock === undefined ? null : (
          <span className="figures">{shellWords.footer(clock.blockNumber.toString())}</span>
        )}
        {clock === undefined || clock.offset === 0 ? null : (
          <span>
            {shellWords.localTime} <Time time={clock.timestamp} />
          </span>
        )}
        <span className="ml-auto">
          <ThemeChoice />
        </span>
      </div>
    </footer>
  )
}
