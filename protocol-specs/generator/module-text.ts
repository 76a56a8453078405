/** The text of a generated module in the making: lines, and the imports that they turn out to need. */
export class ModuleText {
  readonly #imports = new Map<string, Map<string, 'type' | 'value'>>()
  readonly #lines: string[] = []

  /** Adds lines as they are. */
  lines(...lines: readonly string[]): void {
    this.#lines.push(...lines)
  }

  /** Notes that the lines use `name` of the module `from`. */
  import(from: string, name: string, kind: 'type' | 'value'): void {
    const names = this.#imports.get(from) ?? new Map<string, 'type' | 'value'>()
    names.set(name, kind === 'value' || names.get(name) === 'value' ? 'value' : 'type')
    this.#imports.set(from, names)
  }

  /** The whole module: what it is made from, its imports in order, its lines. */
  toString(header: string): string {
    const imports = [...this.#imports].sort(([a], [b]) => compare(a, b)).map(([from, names]) => importLine(from, names))
    const gap = imports.length === 0 ? [] : ['']
    return `${[header, '', ...imports, ...gap, ...this.#lines].join('\n').trimEnd()}\n`
  }
}

function importLine(from: string, names: ReadonlyMap<string, 'type' | 'value'>): string {
  const sorted = [...names].sort(([a], [b]) => compare(a, b))
  if (sorted.every(([, kind]) => kind === 'type'))
    return `import type { ${sorted.map(([name]) => name).join(', ')} } from '${from}'`
  return `import { ${sorted.map(([name, kind]) => (kind === 'type' ? `type ${name}` : name)).join(', ')} } from '${from}'`
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** `CreateTopics` becomes `create-topics`. */
export function kebab(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase()
}

/** Each line two spaces further in. */
export function indented(lines: readonly string[]): string[] {
  return lines.map((line) => (line === '' ? line : `  ${line}`))
}

/** The lines under a condition; as they are where it always holds. */
export function when(condition: string | null, lines: readonly string[]): string[] {
  return condition === null || lines.length === 0 ? [...lines] : [`if (${condition}) {`, ...indented(lines), '}']
}

/** Names that generated functions use themselves. */
const taken: readonly string[] = [
  'r',
  'w',
  'm',
  'i',
  'version',
  'next',
  'mark',
  'tags',
  'tagCount',
  'count',
  'field',
  'values',
  'value',
]

/** The name of the variable that holds a field. */
export function localName({ name }: { readonly name: string }): string {
  return taken.includes(name) ? `${name}Field` : name
}

/** The line that opens every generated module. */
export function headerLine(source: string): string {
  return `// Generated from protocol-specs/${source}. Never edit this file: change the spec, then run \`npm run generate\`.`
}

/** The name of the version parameter of a function: marked as unused where the body does not mention it. */
export function versionParameter(body: readonly string[]): string {
  return body.some((line) => /\bversion\b/.test(line)) ? 'version' : '_version'
}
