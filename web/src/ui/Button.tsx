import { Button as BaseButton } from '@base-ui/react/button'
import clsx from 'clsx'
import type { ComponentProps, ReactNode } from 'react'

export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger'

const looks = {
  primary: 'bg-accent text-accent-ink hover:bg-accent-strong border-transparent',
  secondary: 'bg-surface text-ink border-line hover:border-edge',
  quiet: 'bg-transparent text-accent border-transparent hover:bg-wash',
  danger: 'bg-surface text-danger border-line hover:border-danger',
} satisfies Record<ButtonLook, string>

const sizes = {
  medium: 'min-h-11 px-4.5 text-[0.9375rem]',
  small: 'min-h-9 px-3 text-sm',
}

/** The classes alone, for links that look like buttons. */
export function buttonClass(look: ButtonLook = 'secondary', size: keyof typeof sizes = 'medium') {
  return clsx(
    'inline-flex items-center justify-center gap-2 rounded-full border font-medium select-none',
    'transition-[color,background-color,border-color,scale] no-underline active:not-disabled:not-aria-disabled:scale-[0.98] disabled:opacity-50 disabled:cursor-not-allowed',
    looks[look],
    sizes[size],
  )
}

/** A button. While `isBusy` it stays focusable but does nothing, and says so to assistive technology. */
export function Button(
  props: ComponentProps<'button'> & {
    look?: ButtonLook
    size?: keyof typeof sizes
    isBusy?: boolean
    icon?: ReactNode
  },
) {
  const { look, size, isBusy = false, icon, className, children, disabled, ...rest } = props
  return (
    <BaseButton
      type="button"
      {...rest}
      disabled={disabled || isBusy}
      focusableWhenDisabled={isBusy}
      aria-busy={isBusy || undefined}
      className={clsx(buttonClass(look, size), className)}
    >
      {isBusy ? <Spinner /> : icon}
      {children}
    </BaseButton>
  )
}

function Spinner() {
  return (
    <span
      aria-hidden="true"
      className="size-4 animate-spin rounded-full border-2 border-current border-r-transparent"
    />
  )
}
