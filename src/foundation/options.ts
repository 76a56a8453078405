import { ConfigError } from './errors.ts'

/** Looks at one value: `null` if it is good, else what it must be, as in `lingerMs must be …`. */
export type Check = (value: unknown) => string | null

/** One check for each key that an options value may have. */
export type Checks<T> = { readonly [K in keyof T]-?: Check }

/**
 * Checks a value that came from outside against its checks and returns it without the keys that are `undefined`, which count
 * as absent. Throws a {@link ConfigError} that lists every fault at once: unknown keys and ill-typed values, by name, and what
 * `further` finds wrong with the values that are good by themselves: what is missing, what does not go together.
 */
export function checkOptions<T extends object>(
  what: string,
  given: unknown,
  checks: Checks<T>,
  further: (kept: Partial<T>) => readonly string[] = () => [],
): Partial<T> {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new ConfigError(`${what} must be an object, not ${show(given)}`)
  }
  const faults: string[] = []
  const kept: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(given)) {
    const check = Object.hasOwn(checks, key) ? checks[key as keyof T] : undefined
    if (check === undefined) {
      faults.push(unknownKey(key, Object.keys(checks)))
      continue
    }
    if (value === undefined) continue
    const must = check(value)
    if (must === null) kept[key] = value
    else faults.push(`${key} must be ${must}, not ${show(value)}`)
  }
  failOn(what, [...faults, ...further(kept as Partial<T>)])
  return kept as Partial<T>
}

/** Throws one {@link ConfigError} for all `faults`, if there are any. */
export function failOn(what: string, faults: readonly string[]): void {
  if (faults.length > 0) throw new ConfigError(`${what}: ${faults.join('; ')}`, faults)
}

function unknownKey(key: string, known: readonly string[]): string {
  const near = known.find((k) => k.toLowerCase() === key.toLowerCase() || k.replace(/(Ms|Bytes)$/, '') === key)
  return near === undefined
    ? `${key} is not an option (known: ${known.join(', ')})`
    : `${key} is not an option: did you mean ${near}?`
}

/** A value as it may stand in an error: its type where the content could be a secret or without end. */
function show(value: unknown): string {
  if (value === null || typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return String(value)
  if (typeof value === 'string') return value === '' ? 'an empty string' : 'a string'
  return Array.isArray(value) ? 'an array' : typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

export const isString: Check = (v) => (typeof v === 'string' && v !== '' ? null : 'a non-empty string')
export const isBoolean: Check = (v) => (typeof v === 'boolean' ? null : 'true or false')
export const isFunction: Check = (v) => (typeof v === 'function' ? null : 'a function')

/** A whole number from `min` to `max`. */
export function isInteger(min: number, max: number = Number.MAX_SAFE_INTEGER): Check {
  const must = max === Number.MAX_SAFE_INTEGER ? `a whole number, at least ${min}` : `a whole number from ${min} to ${max}`
  return (v) => (Number.isInteger(v) && (v as number) >= min && (v as number) <= max ? null : must)
}

/** One of these values. */
export function isOneOf(...values: readonly (string | number)[]): Check {
  const must = `one of ${values.map((v) => (typeof v === 'string' ? `'${v}'` : v)).join(', ')}`
  return (v) => (values.includes(v as string | number) ? null : must)
}

/** An object with these methods. */
export function hasMethods(...names: readonly string[]): Check {
  return (v) =>
    typeof v === 'object' && v !== null && names.every((n) => typeof (v as Record<string, unknown>)[n] === 'function')
      ? null
      : `an object with the methods ${names.join(', ')}`
}
