import { guarded, numberLiteral } from './emit-api.ts'
import { emitDecoders } from './emit-decode.ts'
import { emitEncoders } from './emit-encode.ts'
import { emitMessageTypes } from './emit-types.ts'
import type { Data } from './model.ts'
import { docComment, headerLine, indented, ModuleText } from './module-text.ts'
import { formatRange } from './versions.ts'

/** Name of the module of the structures of one spec file, without folder. */
export function dataFile({ at }: Data): string {
  return `${at.file.replace(/^.*\//, '').replace(/\.kspec$/, '')}.ts`
}

/** The module of structures that are no messages: types, and what writes and reads them. */
export function dataModule(structures: readonly Data[]): string {
  const text = new ModuleText()
  for (const structure of structures) {
    emitDescriptor(structure, structure.name, text)
    emitMessageTypes(structure, text)
    emitEncoders(structure, null, text)
    emitDecoders(structure, null, text)
  }
  return text.toString(headerLine(structures[0]?.at.file ?? ''))
}

/** The module of the headers as structures, whose types are elsewhere. */
export function headerStructures(headers: readonly Data[]): string {
  const text = new ModuleText()
  for (const header of headers) {
    emitDescriptor(header, header.name.charAt(0).toLowerCase() + header.name.slice(1), text)
    const types = '../types/headers.ts'
    for (const name of [header.name, `${header.name}Input`]) text.import(types, name, 'type')
    emitEncoders(header, types, text)
    emitDecoders(header, types, text)
  }
  return text.toString(headerLine('headers.kspec'))
}

function emitDescriptor(structure: Data, constant: string, text: ModuleText): void {
  const { name, versions, flexibleFrom, recordType, doc } = structure
  text.import('../../data-codec.ts', 'DataCodec', 'type')
  text.lines(
    ...docComment(`${name}, versions ${formatRange(versions)}.`, doc),
    `export const ${constant}: DataCodec<${name}, ${name}Input> = {`,
    ...indented([
      `name: '${name}',`,
      `versions: { min: ${versions.min}, max: ${versions.max} },`,
      `flexibleFrom: ${numberLiteral(flexibleFrom)},`,
      `recordType: ${recordType ?? 'undefined'},`,
      ...guarded('encode(w, m, version)', `encode${name}(w, m, version)`, structure, text),
      ...guarded('decode(r, version)', `return decode${name}(r, version)`, structure, text),
    ]),
    '}',
    '',
  )
}
