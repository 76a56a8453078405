import { ProtocolError } from '../foundation/errors.ts'

/** The error of a value that is not what a field takes; `undefined` says that there is none at all. */
export function refused(expected: string, value: unknown, field: string | undefined): ProtocolError {
  const reason = value === undefined ? `missing: ${expected} is required here` : `expected ${expected}, got ${shown(value)}`
  return new ProtocolError(reason, { path: field })
}

function shown(value: unknown): string {
  if (typeof value === 'string') return value.length > 40 ? `a string of ${value.length} characters` : JSON.stringify(value)
  if (typeof value === 'bigint') return `${value}n`
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value)
  return Array.isArray(value) ? 'an array' : `a value of type ${typeof value}`
}
