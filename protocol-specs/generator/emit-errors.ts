import type { ErrorCode } from './model.ts'
import { headerLine } from './module-text.ts'

/** The module of the error table: Kafka's names by code, and what each code says. */
export function emitErrors(errors: readonly ErrorCode[]): string {
  const rows = errors.map(({ code, name, retriable, metadata, coordinator, fencing }) => {
    const words = [
      retriable ? 'retriable' : '',
      metadata ? 'metadata' : '',
      coordinator ? 'coordinator' : '',
      fencing ? 'fencing' : '',
    ]
    return `  [${code}, '${name}', '${words.filter((word) => word !== '').join(' ')}'],`
  })
  return [
    headerLine('errors.kspec'),
    '',
    '/** Every error code that Kafka has: code, name, words. */',
    'export const errorTable: readonly (readonly [code: number, name: ErrorName, words: string])[] = [',
    ...rows,
    ']',
    '',
    "/** Kafka's name of an error code. */",
    'export type ErrorName =',
    ...errors.map(({ name }) => `  | '${name}'`),
    '',
  ].join('\n')
}
