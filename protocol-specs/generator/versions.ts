/** Versions from `min` to `max`, both included; `max` is infinity for an open range. */
export interface Range {
  readonly min: number
  readonly max: number
}

/** `null` if the two have no version in common. */
export function intersect(a: Range, b: Range): Range | null {
  const min = Math.max(a.min, b.min)
  const max = Math.min(a.max, b.max)
  return min <= max ? { min, max } : null
}

export function contains(outer: Range, inner: Range): boolean {
  return inner.min >= outer.min && inner.max <= outer.max
}

export function includes(range: Range | null, version: number): boolean {
  return range !== null && version >= range.min && version <= range.max
}

export function sameRange(a: Range | null, b: Range | null): boolean {
  return a?.min === b?.min && a?.max === b?.max
}

/** The range as specs write it: `3`, `3-7` or, where it reaches the end of `scope`, `3+`. */
export function formatRange(range: Range | null, scope?: Range): string {
  if (range === null) return 'none'
  if (range.max === Number.POSITIVE_INFINITY || (scope !== undefined && range.max >= scope.max)) return `${range.min}+`
  return range.min === range.max ? `${range.min}` : `${range.min}-${range.max}`
}

/** Every version of a closed range, ascending. */
export function versionsOf({ min, max }: Range): number[] {
  return Array.from({ length: max - min + 1 }, (_, i) => min + i)
}
