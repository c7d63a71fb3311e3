import { useState } from 'react'
import { readLocal, writeLocal } from '../lib/localStore.ts'
import { shellWords } from '../words/shell.ts'

const themes = ['system', 'light', 'dark'] as const
type Theme = (typeof themes)[number]
const key = 'mandate.theme'

/** Light, dark, or as the system says. */
export function ThemeChoice() {
  const [theme, setTheme] = useState<Theme>(
    () => themes.find((name) => name === readLocal(key, String)) ?? 'system',
  )
  function choose(next: Theme) {
    setTheme(next)
    writeLocal(key, next)
    if (next === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = next
  }
  return (
    <label className="inline-flex items-center gap-2">
      {shellWords.theme.label}
      <select
        value={theme}
        onChange={(event) => choose(themes.find((name) => name === event.target.value) ?? 'system')}
        className="min-h-9 rounded-md border border-line bg-surface px-2 text-ink"
      >
        {themes.map((name) => (
          <option key={name} value={name}>
            {shellWords.theme[name]}
          </option>
        ))}
      </select>
    </label>
  )
}
