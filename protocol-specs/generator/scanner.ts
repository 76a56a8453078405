import { type Position, SpecError } from './spec-error.ts'
import type { Range } from './versions.ts'

/** A hash begins a comment if a blank or nothing follows; before a digit it is a tag. Strings hold no hash. */
const comment = /(^|\s)#(\s|$)/

/** One line of a spec file, comment and indentation taken off, read token by token from left to right. */
export class Scanner {
  readonly #file: string
  readonly #line: number
  readonly #text: string
  #at: number
  readonly indent: number
  /** What the line says behind a hash; `null` if it has no comment. */
  readonly comment: string | null

  constructor(file: string, line: number, text: string) {
    this.#file = file
    this.#line = line
    const hash = text.search(comment)
    this.#text = (hash === -1 ? text : text.slice(0, hash)).trimEnd()
    this.comment = hash === -1 ? null : text.slice(hash).trim().slice(1).trim()
    this.indent = this.#text.length - this.#text.trimStart().length
    this.#at = this.indent
    if (this.#text.slice(0, this.indent).includes('\t')) this.#at = this.#text.indexOf('\t')
    if (this.#at < this.indent) throw this.error('a tab: indent by two spaces')
  }

  get position(): Position {
    return { file: this.#file, line: this.#line, column: this.#at + 1 }
  }

  /** Nothing but blanks and comment. */
  get blank(): boolean {
    return this.#text.length === 0
  }

  /** What has not been read yet. */
  get rest(): string {
    return this.#text.slice(this.#at)
  }

  get atEnd(): boolean {
    return this.#at >= this.#text.length
  }

  error(reason: string, at: Position = this.position): SpecError {
    return new SpecError([{ at, reason }])
  }

  /** Passes over blanks, then over `text` if it comes next. */
  skip(text: string): boolean {
    this.blanks()
    return this.skipAdjacent(text)
  }

  /** Passes over `text` if it comes next, with no blank before it. */
  skipAdjacent(text: string): boolean {
    if (!this.#text.startsWith(text, this.#at)) return false
    this.#at += text.length
    return true
  }

  expect(text: string): void {
    if (!this.skip(text)) throw this.error(`'${text}' expected, ${this.#found()} found`)
  }

  /** Whether `text` comes next, blanks aside. */
  sees(text: string): boolean {
    this.blanks()
    return this.#text.startsWith(text, this.#at)
  }

  word(what: string): string {
    return this.#match(/[A-Za-z][A-Za-z0-9]*/y, what)
  }

  /** A name in capitals. */
  constant(what: string): string {
    return this.#match(/[A-Z][A-Z0-9_]*/y, what)
  }

  /** A release, `4.3`. */
  release(): string {
    return this.#match(/\d+\.\d+/y, 'a release')
  }

  integer(what: string): number {
    return Number(this.#match(/-?\d+/y, what))
  }

  /** A default as it is written: a number, a word, or a quoted string with its quotes. */
  literal(): string {
    return this.#match(/"[^"]*"|-?\d+(\.\d+)?|[a-z]+/y, 'a default')
  }

  /** `n`, `n-m` or `n+`. */
  range(): Range {
    this.blanks()
    const start = this.position
    const min = this.integer('a version')
    if (this.skipAdjacent('+')) return { min, max: Number.POSITIVE_INFINITY }
    if (!this.skipAdjacent('-')) return { min, max: min }
    const max = this.integer('a version')
    if (max < min) throw this.error(`the range ${min}-${max} is empty`, start)
    return { min, max }
  }

  /** Whether a digit comes next, with no blank before it. */
  seesDigit(): boolean {
    return /\d/.test(this.#text.charAt(this.#at))
  }

  end(): void {
    this.blanks()
    if (!this.atEnd) throw this.error(`end of line expected, ${this.#found()} found`)
  }

  blanks(): void {
    while (this.#text.charAt(this.#at) === ' ') this.#at += 1
  }

  #match(pattern: RegExp, what: string): string {
    this.blanks()
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#text)?.[0]
    if (found === undefined) throw this.error(`${what} expected, ${this.#found()} found`)
    this.#at += found.length
    return found
  }

  #found(): string {
    const rest = this.#text.slice(this.#at).match(/^\s*(\w+|\S)/)?.[1]
    return rest === undefined ? 'end of line' : `'${rest}'`
  }
}
