import { useId } from 'react'
import { drawAvatar } from './drawAvatar.ts'

/** A picture of an address, drawn here. Decoration: the address or name stands beside it. */
export function AccountAvatar({ address, size = 24 }: { address: string; size?: number }) {
  const clip = useId()
  const { background, shapes } = drawAvatar(address)
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="0 0 32 32" className="shrink-0">
      <clipPath id={clip}>
        <circle cx="16" cy="16" r="16" />
      </clipPath>
      <g clipPath={`url(#${clip})`}>
        <rect width="32" height="32" fill={background} />
        {shapes.map((shape) => (
          <circle
            key={`${shape.x}-${shape.y}`}
            cx={shape.x}
            cy={shape.y}
            r={shape.radius}
            fill={shape.fill}
          />
        ))}
      </g>
    </svg>
  )
}
