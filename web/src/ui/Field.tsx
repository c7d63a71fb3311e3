import clsx from 'clsx'
import type { ComponentProps, ReactNode } from 'react'
import { useId } from 'react'

export const inputClass =
  'w-full rounded-lg border border-edge bg-surface px-3.5 py-2.5 text-[0.9375rem] text-ink placeholder:text-muted aria-invalid:border-danger disabled:opacity-60'

type FieldFrame = { label: ReactNode; hint?: ReactNode; error?: string; isLabelHidden?: boolean }

/** A named text input with its hint and its error, which assistive technology reads with it. */
export function TextField(props: FieldFrame & ComponentProps<'input'>) {
  const { label, hint, error, isLabelHidden, className, ...rest } = props
  return (
    <Framed {...{ label, hint, error, isLabelHidden }}>
      {(names) => <input {...rest} {...names} className={clsx(inputClass, className)} />}
    </Framed>
  )
}

/** The same for several lines. */
export function TextArea(props: FieldFrame & ComponentProps<'textarea'>) {
  const { label, hint, error, isLabelHidden, className, ...rest } = props
  return (
    <Framed {...{ label, hint, error, isLabelHidden }}>
      {(names) => (
        <textarea {...rest} {...names} className={clsx(inputClass, 'min-h-28', className)} />
      )}
    </Framed>
  )
}

/** The browser's own select: the best one on every phone. */
export function SelectField(props: FieldFrame & ComponentProps<'select'>) {
  const { label, hint, error, isLabelHidden, className, children, ...rest } = props
  return (
    <Framed {...{ label, hint, error, isLabelHidden }}>
      {(names) => (
        <select {...rest} {...names} className={clsx(inputClass, 'min-h-11', className)}>
          {children}
        </select>
      )}
    </Framed>
  )
}

type Names = {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

function Framed(props: FieldFrame & { children: (names: Names) => ReactNode }) {
  const { label, hint, error, isLabelHidden = false, children } = props
  const id = useId()
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className={clsx('text-sm font-medium', isLabelHidden && 'sr-only')}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': described === '' ? undefined : described,
        'aria-invalid': error ? true : undefined,
      })}
      {hint ? (
        <p id={`${id}-hint`} className="text-sm text-muted">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} role="alert" className="text-sm text-danger">
          {error}
        </p>
      ) : null}
    </div>
  )
}
