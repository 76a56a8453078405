/** What became of one vector. */
export type Outcome =
  | { readonly kind: 'same' }
  /** A message or version that none of our specs has. */
  | { readonly kind: 'skipped'; readonly what: string }
  | Difference

/** A vector of which we make something else. */
export interface Difference {
  readonly kind: 'differs'
  /** What was done with it: `encode`, `decode`, `encode again`. */
  readonly step: string
  /** Byte offset, or path in the JSON. */
  readonly where: string
  readonly ours: string
  readonly theirs: string
}

export const same: Outcome = { kind: 'same' }

/** How much of either side is shown. */
const shown = 32

/** Compares bytes, both as hex; names the first byte that differs, and what follows it. */
export function compareHex(step: string, ours: string, theirs: string): Outcome {
  if (ours === theirs) return same
  let at = 0
  while (at < ours.length && ours.charAt(at) === theirs.charAt(at)) at += 1
  const start = at - (at % 2)
  return { kind: 'differs', step, where: `byte ${start / 2}`, ours: cut(ours, start), theirs: cut(theirs, start) }
}

function cut(hex: string, start: number): string {
  const part = hex.slice(start, start + shown)
  return part === '' ? 'the end' : `${part}${start + shown < hex.length ? '…' : ''}`
}

/** Compares two values of JSON; names the path of the first difference. */
export function compareJson(step: string, ours: unknown, theirs: unknown, path = ''): Outcome {
  if (Object.is(ours, theirs)) return same
  if (!isComposite(ours) || !isComposite(theirs) || Array.isArray(ours) !== Array.isArray(theirs)) {
    return { kind: 'differs', step, where: path === '' ? 'the whole' : path, ours: text(ours), theirs: text(theirs) }
  }
  for (const name of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    const inner = Array.isArray(ours) ? `${path}[${name}]` : path === '' ? name : `${path}.${name}`
    const outcome = compareJson(step, ours[name], theirs[name], inner)
    if (outcome.kind !== 'same') return outcome
  }
  return same
}

function isComposite(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function text(value: unknown): string {
  if (value === undefined) return 'nothing'
  const whole =
    typeof value === 'bigint'
      ? `${value}`
      : (JSON.stringify(value, (_, inner) => (typeof inner === 'bigint' ? `${inner}` : inner)) ?? '')
  return whole.length > 2 * shown ? `${whole.slice(0, 2 * shown)}…` : whole
}
