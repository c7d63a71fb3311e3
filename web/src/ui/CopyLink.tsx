import { type LinkProps, useRouter } from '@tanstack/react-router'
import { commonWords } from '../words/common.ts'
import type { ButtonLook } from './Button.tsx'
import { CopyWordsButton } from './CopyButton.tsx'

/** Copies the whole address of a screen, to hand on. */
export function CopyLink(
  props: Pick<LinkProps, 'to' | 'params'> & { look?: ButtonLook; size?: 'small' | 'medium' },
) {
  const { to, params, ...rest } = props
  const router = useRouter()
  const { href } = router.buildLocation({ to, params })
  return (
    <CopyWordsButton
      {...rest}
      text={new URL(href, location.origin).href}
      label={commonWords.copyLink}
    />
  )
}
