import { Scanner } from './scanner.ts'
import type {
  At,
  FieldSyntax,
  FileSyntax,
  HeadKind,
  HeadSyntax,
  SectionKind,
  SectionSyntax,
  SettingsSyntax,
  Shape,
  StructSyntax,
} from './syntax.ts'
import type { Range } from './versions.ts'

const headKinds: readonly string[] = ['api', 'data', 'header']
const settingNames: readonly string[] = [
  ...['versions', 'baseline', 'flexible', 'unstable', 'listeners', 'route', 'entry', 'record'],
]

/** The lines that are not blank, with a place in them. */
class Lines {
  readonly #all: Scanner[]
  readonly #lines: Scanner[]
  #next = 0
  readonly end: Scanner

  constructor(file: string, text: string) {
    const all = text.split('\n').map((line, i) => new Scanner(file, i + 1, line))
    this.#all = all
    this.#lines = all.filter((line) => !line.blank)
    this.end = all.at(-1) ?? new Scanner(file, 1, '')
  }

  peek(): Scanner | undefined {
    return this.#lines[this.#next]
  }

  take(): Scanner {
    const line = this.peek()
    if (line === undefined) throw this.end.error('end of file')
    this.#next += 1
    return line
  }

  /** What the comments right above the line say, no blank line between, and the one behind it; `null` if there are none. */
  docOf(line: Scanner): string | null {
    const said = line.comment === null ? [] : [line.comment]
    for (let i = line.position.line - 2; i >= 0; i -= 1) {
      const above = this.#all[i]
      if (above === undefined || !above.blank || above.comment === null) break
      said.unshift(above.comment)
    }
    return said.length === 0 ? null : said.join(' ')
  }
}

/** Reads a `.kspec` file. A mistake is a `SpecError` with file, line and column. */
export function parseSpec(file: string, text: string): FileSyntax {
  const lines = new Lines(file, text)
  const heads: HeadSyntax[] = []
  while (lines.peek() !== undefined) heads.push(parseHead(lines))
  if (heads.length === 0) throw lines.end.error("'api', 'data' or 'header' expected, end of file found")
  return { file, heads }
}

function parseHead(lines: Lines): HeadSyntax {
  const line = lines.take()
  const at = line.position
  const doc = lines.docOf(line)
  if (line.indent > 0) throw line.error("'api', 'data' or 'header' expected at the left margin")
  const kind = line.word("'api', 'data' or 'header'")
  if (!headKinds.includes(kind)) throw line.error(`'api', 'data' or 'header' expected, '${kind}' found`, at)
  const name = line.word('a name')
  const key = kind === 'api' ? line.integer('an API key') : null
  line.end()
  const settings = parseSettings(lines)
  const sections = kind === 'api' ? parseSections(lines) : [parseBody(lines)]
  return { kind: kind as HeadKind, name, key, at, doc, settings, sections }
}

function parseSettings(lines: Lines): SettingsSyntax {
  const found = new Map<string, At<unknown>>()
  for (;;) {
    const line = lines.peek()
    if (line === undefined || line.indent > 0) break
    const name = /^[a-z]+(?=\s)/.exec(line.rest)?.[0] ?? ''
    if (!settingNames.includes(name)) break
    lines.take()
    const at = line.position
    if (found.has(name)) throw line.error(`'${name}' is set twice`)
    line.word('a setting')
    found.set(name, { value: settingValue(name, line), at })
    line.end()
  }
  const get = (name: string): never => (found.get(name) ?? null) as never
  return {
    versions: get('versions'),
    baseline: get('baseline'),
    flexible: get('flexible'),
    unstable: get('unstable'),
    listeners: get('listeners'),
    route: get('route'),
    entry: get('entry'),
    record: get('record'),
  }
}

function settingValue(name: string, line: Scanner): unknown {
  switch (name) {
    case 'versions':
      return line.range()
    case 'baseline':
      return { from: openRange(line).min, since: line.skip('since') ? line.integer('a version') : null }
    case 'flexible':
      return line.skip('none') ? null : openRange(line)
    case 'unstable':
      return line.integer('a version')
    case 'record':
      return line.integer('the type of a record')
    case 'route':
      return line.word('a route')
    case 'entry':
      return line.word('an entry')
    default:
      return words(line)
  }
}

function openRange(line: Scanner): Range {
  line.blanks()
  const at = line.position
  const range = line.range()
  if (range.max !== Number.POSITIVE_INFINITY) throw line.error(`an open range such as '${range.min}+' expected`, at)
  return range
}

function words(line: Scanner): string[] {
  const found = [line.word('a word')]
  for (line.blanks(); !line.atEnd; line.blanks()) found.push(line.word('a word'))
  return found
}

function parseSections(lines: Lines): SectionSyntax[] {
  const sections: SectionSyntax[] = []
  for (let line = lines.peek(); line !== undefined; line = lines.peek()) {
    const at = line.position
    const kind = line.rest
    if (line.indent > 0 || (kind !== 'request' && kind !== 'response')) {
      throw line.error(`'request' or 'response' expected, '${line.rest.split(/\s/)[0]}' found`)
    }
    lines.take()
    sections.push({ kind, at, ...parseMembers(lines, 2) })
  }
  return sections
}

function parseBody(lines: Lines): SectionSyntax {
  const at = (lines.peek() ?? lines.end).position
  const kind: SectionKind = 'body'
  return { kind, at, ...parseMembers(lines, 0) }
}

function parseMembers(lines: Lines, indent: number): Pick<SectionSyntax, 'fields' | 'structs'> {
  const fields: FieldSyntax[] = []
  const structs: StructSyntax[] = []
  for (let line = lines.peek(); line !== undefined && startsMember(line, indent); line = lines.peek()) {
    if (/^struct\s/.test(line.rest)) structs.push(parseStruct(lines, indent))
    else if (structs.length > 0) throw line.error('fields come before the structs that they share')
    else fields.push(parseField(lines, indent))
  }
  return { fields, structs }
}

/** In a data or header file the next head, too, stands at the left margin. */
function startsMember(line: Scanner, indent: number): boolean {
  if (line.indent < indent) return false
  return indent > 0 || !headKinds.includes(/^[a-z]+(?=\s)/.exec(line.rest)?.[0] ?? '')
}

function parseStruct(lines: Lines, indent: number): StructSyntax {
  const line = lines.take()
  requireIndent(line, indent)
  line.expect('struct')
  line.blanks()
  const at = line.position
  const name = line.word('a name')
  line.end()
  return { name, at, doc: lines.docOf(line), fields: parseFields(lines, indent + 2) }
}

function parseFields(lines: Lines, indent: number): FieldSyntax[] {
  const fields: FieldSyntax[] = []
  for (let line = lines.peek(); line !== undefined && line.indent >= indent; line = lines.peek()) {
    fields.push(parseField(lines, indent))
  }
  return fields
}

function parseField(lines: Lines, indent: number): FieldSyntax {
  const line = lines.take()
  requireIndent(line, indent)
  const at = line.position
  const name = line.word('a field name')
  line.expect(':')
  const type = parseType(line)
  const versions = line.skip('@') ? positioned(line, () => line.range()) : null
  const tag = line.skip('#') ? positioned(line, () => line.integer('a tag')) : null
  const defaultValue = line.skip('=') ? positioned(line, () => line.literal()) : null
  const fieldWords: At<string>[] = []
  for (line.blanks(); !line.atEnd && !line.sees('<'); line.blanks()) fieldWords.push(positioned(line, () => line.word('a word')))
  const entity = line.skip('<') ? positioned(line, () => line.word('an entity')) : null
  if (entity !== null) line.expect('>')
  line.end()
  return {
    name,
    at,
    doc: lines.docOf(line),
    ...type,
    versions,
    tag,
    default: defaultValue,
    words: fieldWords,
    entity,
    fields: parseFields(lines, indent + 2),
  }
}

function requireIndent(line: Scanner, indent: number): void {
  if (line.indent !== indent) throw line.error(`an indentation of ${indent} spaces expected, ${line.indent} found`)
}

function parseType(line: Scanner): Pick<FieldSyntax, 'shape' | 'scalar' | 'struct' | 'nullable'> {
  const { shape, scalar } = parseBase(line)
  const question = line.position
  const nullable = line.skipAdjacent('?') ? { value: line.seesDigit() ? line.range() : null, at: question } : null
  const struct = shape === 'structs' || shape === 'struct' ? positioned(line, () => line.word('the name of a struct')) : null
  return { shape, scalar, struct, nullable }
}

function parseBase(line: Scanner): { readonly shape: Shape; readonly scalar: At<string> | null } {
  if (line.skip('[]')) return { shape: 'structs', scalar: null }
  if (line.skip('{}')) return { shape: 'struct', scalar: null }
  if (!line.skip('[')) return { shape: 'scalar', scalar: positioned(line, () => line.word('a type')) }
  const scalar = positioned(line, () => line.word('a type'))
  line.expect(']')
  return { shape: 'scalars', scalar }
}

function positioned<T>(line: Scanner, read: () => T): At<T> {
  line.blanks()
  const at = line.position
  return { value: read(), at }
}
