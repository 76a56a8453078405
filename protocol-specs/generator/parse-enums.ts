import type { Enumeration } from './model.ts'
import { Scanner } from './scanner.ts'
import type { Position } from './spec-error.ts'

const types: readonly string[] = ['int8', 'int16', 'int32', 'int64']

/** Reads `enums.kspec`: `enum Name type`, then `value NAME` a line. A mistake is a `SpecError`. */
export function parseEnums(file: string, text: string): Enumeration[] {
  const enums: { name: string; at: Position; type: string; doc: string | null; values: Enumeration['values'][number][] }[] = []
  let doc: string | null = null
  text.split('\n').forEach((line, i) => {
    const scanner = new Scanner(file, i + 1, line)
    const { comment } = scanner
    if (scanner.blank) {
      doc = comment === null ? null : doc === null ? comment : `${doc} ${comment}`
      return
    }
    const { indent } = scanner
    const last = enums.at(-1)
    if (indent === 0) enums.push({ ...parseHead(scanner), doc, values: [] })
    else if (last === undefined) throw scanner.error("'enum' expected at the left margin")
    else last.values.push({ ...parseValue(scanner), doc: comment })
    doc = null
  })
  return enums
}

function parseHead(line: Scanner): { readonly name: string; readonly at: Position; readonly type: string } {
  line.expect('enum')
  line.blanks()
  const at = line.position
  const name = line.word('the name of an enumeration')
  line.blanks()
  const typeAt = line.position
  const type = line.word('a type')
  if (!types.includes(type)) throw line.error(`unknown type ${type}: ${types.join(', ')} will do`, typeAt)
  line.end()
  return { name, at, type }
}

function parseValue(line: Scanner): { readonly value: number; readonly name: string } {
  const value = line.integer('a value')
  const name = line.constant('a name in capitals')
  line.end()
  return { value, name }
}
