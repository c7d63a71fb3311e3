import { useEffect, useRef } from 'react'
import type { SigningState } from '../lib/signingState.ts'
import { signingWords } from '../words/common.ts'
import { CopyWordsButton } from './CopyButton.tsx'
import { TechnicalDetails } from './ErrorState.tsx'

/** What became of a signature: asked for, refused, or a text to hand on. */
export function SigningProgress<Signed>(props: {
  state: SigningState<Signed>
  /** What the text is, what it is good for, and the button that copies it. */
  words: { heading: string; lead: (signed: Signed) => string; copy: string }
}) {
  const { state, words } = props
  switch (state.step) {
    case 'idle':
      return null
    case 'signing':
      return (
        <p role="status" className="text-sm">
          {signingWords.signing}
        </p>
      )
    case 'failed':
      return (
        <div
          role={state.error.who === 'nobody' ? 'status' : 'alert'}
          className={`text-sm ${state.error.who === 'nobody' ? '' : 'text-danger'}`}
        >
          {state.error.sentence}
          {state.error.who === 'nobody' ? null : <TechnicalDetails text={state.error.details} />}
        </div>
      )
    case 'signed':
      return (
        <TextToHandOn
          heading={words.heading}
          lead={words.lead(state.signed)}
          copyLabel={words.copy}
          text={JSON.stringify(state.signed)}
        />
      )
  }
}

function TextToHandOn(props: { heading: string; lead: string; copyLabel: string; text: string }) {
  const { heading, lead, copyLabel, text } = props
  const top = useRef<HTMLHeadingElement>(null)
  // It may lie below what is on the screen.
  useEffect(() => top.current?.focus(), [])
  return (
    <section role="status" className="flex flex-col items-start gap-3 rounded-xl bg-wash p-4">
      <h3 ref={top} tabIndex={-1} className="font-medium outline-none">
        {heading}
      </h3>
      <p className="text-sm">{lead}</p>
      <code className="max-h-32 w-full overflow-y-auto rounded-lg bg-surface p-3 text-xs break-all">
        {text}
      </code>
      <CopyWordsButton size="small" text={text} label={copyLabel} />
    </section>
  )
}
