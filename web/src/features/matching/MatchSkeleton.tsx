/** The place where matches will be: empty shapes that promise nothing and do not pretend to load. */
export function MatchSkeleton() {
  return (
    <div aria-hidden="true" className="flex flex-col gap-3">
      {['one', 'two', 'three'].map((place, index) => (
        <div
          key={place}
          className="flex items-center gap-4 rounded-(--radius-card) border border-dashed border-line p-5"
          style={{ opacity: 1 - index * 0.28 }}
        >
          <span className="size-11 shrink-0 rounded-full bg-sunken" />
          <span className="flex flex-1 flex-col gap-2.5">
            <span className="h-3 w-2/5 rounded-full bg-sunken" />
            <span className="h-3 w-4/5 rounded-full bg-sunken" />
          </span>
        </div>
      ))}
    </div>
  )
}
