/** Lines that belong in a module only if the rest of it uses `name`. */
interface Declaration {
  readonly name: string
  readonly lines: readonly string[]
}

/** The text of a generated module in the making: declarations, and the imports that they may need. */
export class ModuleText {
  readonly #imports = new Map<string, Map<string, 'type' | 'value'>>()
  readonly #parts: (Declaration | string)[] = []

  /** Adds lines as they are. */
  lines(...lines: readonly string[]): void {
    this.#parts.push(...lines)
  }

  /** Adds lines that are left out if nothing uses what they declare. */
  ifUsed(name: string, ...lines: readonly string[]): void {
    this.#parts.push({ name, lines })
  }

  /** Notes that `name`, where the lines use it, comes from the module `from`. */
  import(from: string, name: string, kind: 'type' | 'value'): void {
    const names = this.#imports.get(from) ?? new Map<string, 'type' | 'value'>()
    names.set(name, kind === 'value' || names.get(name) === 'value' ? 'value' : 'type')
    this.#imports.set(from, names)
  }

  /** The whole module: what it is made from, its imports in order, its lines. */
  toString(header: string): string {
    const lines = this.#usedLines()
    const words = wordsOf(lines)
    const imports = [...this.#imports]
      .sort(([a], [b]) => compare(a, b))
      .flatMap(([from, names]) => {
        const used = [...names].filter(([name]) => words.has(name)).sort(([a], [b]) => compare(a, b))
        return used.length === 0 ? [] : [importLine(from, used)]
      })
    const gap = imports.length === 0 ? [] : ['']
    return `${[header, '', ...imports, ...gap, ...lines].join('\n').trimEnd()}\n`
  }

  /** What one declaration uses may be declared by another one, so this goes on until nothing more is needed. */
  #usedLines(): string[] {
    const used = new Set<Declaration>()
    for (;;) {
      const lines = this.#parts.flatMap((part) => (typeof part === 'string' ? [part] : used.has(part) ? part.lines : []))
      const words = wordsOf(lines)
      const needed = this.#parts.filter((part) => typeof part !== 'string' && !used.has(part) && words.has(part.name))
      if (needed.length === 0) return lines
      for (const part of needed) if (typeof part !== 'string') used.add(part)
    }
  }
}

function wordsOf(lines: readonly string[]): Set<string> {
  return new Set(lines.flatMap((line) => line.match(/\w+/g) ?? []))
}

function importLine(from: string, names: readonly (readonly [name: string, kind: 'type' | 'value'])[]): string {
  if (names.every(([, kind]) => kind === 'type'))
    return `import type { ${names.map(([name]) => name).join(', ')} } from '${from}'`
  return `import { ${names.map(([name, kind]) => (kind === 'type' ? `type ${name}` : name)).join(', ')} } from '${from}'`
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

/** A doc comment of a sentence, and of what the spec says besides. */
export function docComment(sentence: string, doc: string | null): string[] {
  if (doc === null) return [`/** ${sentence} */`]
  return ['/**', ` * ${sentence}`, ' *', ` * ${doc}`, ' */']
}

/** Each line two spaces further in. */
export function indented(lines: readonly string[]): string[] {
  return lines.map((line) => (line === '' ? line : `  ${line}`))
}

/** The lines under a condition; as they are where it always holds. */
export function when(condition: string | null, lines: readonly string[]): string[] {
  return condition === null || lines.length === 0 ? [...lines] : [`if (${condition}) {`, ...indented(lines), '}']
}

/** Names that generated functions use themselves, and words that cannot be the name of a variable. */
const taken: readonly string[] = [
  ...['r', 'w', 'm', 'i', 'version', 'next', 'mark', 'tags', 'tagCount', 'count', 'field', 'values', 'value'],
  ...['arguments', 'await', 'break', 'case', 'catch', 'class', 'const', 'continue', 'debugger', 'default', 'delete', 'do'],
  ...['else', 'enum', 'eval', 'export', 'extends', 'false', 'finally', 'for', 'function', 'if', 'implements', 'import', 'in'],
  ...['instanceof', 'interface', 'let', 'new', 'null', 'package', 'private', 'protected', 'public', 'return', 'static'],
  ...['super', 'switch', 'this', 'throw', 'true', 'try', 'typeof', 'undefined', 'var', 'void', 'while', 'with', 'yield'],
]

/** The name of the variable that holds a field. */
export function localName({ name }: { readonly name: string }): string {
  return taken.includes(name) ? `${name}Field` : name
}

/** The line that opens every generated module. */
export function headerLine(source: string): string {
  return `// Generated from protocol-specs/${source}. Never edit this file: change the spec, then run \`npm run generate\`.`
}

/** The name of the version parameter of a function: marked as unused where the body does not mention it. A field may be called so, too. */
export function versionParameter(body: readonly string[]): string {
  return body.some((line) => /(?<![.'\w])version(?![':\w])/.test(line)) ? 'version' : '_version'
}
