import type { Enumeration } from './model.ts'
import { docComment, headerLine, indented } from './module-text.ts'

/** The module of enumerations: for each an object of its values by name, and a type of the same name. */
export function emitEnums(enums: readonly Enumeration[]): string {
  return [headerLine('enums.kspec'), '', ...enums.flatMap(emitEnum)].join('\n')
}

function emitEnum({ name, type, doc, values }: Enumeration): string[] {
  const suffix = type === 'int64' ? 'n' : ''
  const members = values.flatMap(({ value, name: key, doc: said }) => [
    ...(said === null ? [] : docComment(said, null)),
    `${key}: ${value}${suffix},`,
  ])
  return [
    ...docComment(`${name}, an ${type}.`, doc),
    `export const ${name} = {`,
    ...indented(members),
    '} as const',
    '',
    `/** A number that ${name} names. */`,
    `export type ${name} = (typeof ${name})[keyof typeof ${name}]`,
    '',
  ]
}
