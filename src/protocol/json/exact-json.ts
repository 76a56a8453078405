import { ProtocolError } from '../../foundation/errors.ts'
import type { JsonValue } from './json-value.ts'

/** Deeper text is refused: no message comes near it, and a hostile one could exhaust the stack. */
const maxDepth = 100

/** Longer numbers are refused: reading one takes time in proportion to the square of its length. */
const maxDigits = 400

/**
 * Reads JSON (RFC 8259) as `JSON.parse` does, but integers beyond ±2^53 become a `bigint` in place of losing digits. Throws a
 * `ProtocolError` with the offset, in characters, if the text is no JSON or nests deeper than 100.
 */
export function parseExactJson(text: string): JsonValue {
  const parser = new Parser(text)
  const value = parser.value(0)
  parser.end()
  return value
}

/** A number that is written with a decimal point or an exponent, whole or not: readers of other languages tell it from an integer. */
export class Double {
  readonly value: number

  constructor(value: number) {
    this.value = value
  }
}

/** What can be written. */
export type Writable =
  | null
  | boolean
  | number
  | bigint
  | string
  | Double
  | readonly Writable[]
  | { readonly [name: string]: Writable }

/** Writes JSON without blanks; a `bigint` as a plain integer. */
export function writeExactJson(value: Writable): string {
  if (value instanceof Double) return writeDouble(value.value)
  if (typeof value === 'bigint') return value.toString()
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (isArray(value)) return `[${value.map(writeExactJson).join(',')}]`
  const members = Object.entries(value).map(([name, member]) => `${JSON.stringify(name)}:${writeExactJson(member)}`)
  return `{${members.join(',')}}`
}

function isArray(value: object): value is readonly Writable[] {
  return Array.isArray(value)
}

/** JSON has no word for what is not finite: such a number becomes a string. */
function writeDouble(value: number): string {
  if (!Number.isFinite(value)) return `"${value}"`
  const text = Object.is(value, -0) ? '-0' : String(value)
  return /[.e]/.test(text) ? text : `${text}.0`
}

const blank = /[ \t\n\r]*/y
const number = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y
const words: readonly (readonly [text: string, value: null | boolean])[] = [
  ['null', null],
  ['true', true],
  ['false', false],
]

class Parser {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  value(depth: number): JsonValue {
    this.#match(blank)
    if (depth > maxDepth) throw this.#fault(`nested more than ${maxDepth} deep`)
    switch (this.#text.charAt(this.#at)) {
      case '{':
        return this.#object(depth)
      case '[':
        return this.#array(depth)
      case '"':
        return this.#string()
      default:
        return this.#scalar()
    }
  }

  end(): void {
    this.#match(blank)
    if (this.#at < this.#text.length) throw this.#fault('more text behind the value')
  }

  #object(depth: number): JsonValue {
    const members: [string, JsonValue][] = []
    this.#at += 1
    while (!this.#closes('}', members.length)) {
      this.#match(blank)
      if (this.#text.charAt(this.#at) !== '"') throw this.#fault('a name in quotes expected')
      const name = this.#string()
      this.#match(blank)
      this.#expect(':')
      members.push([name, this.value(depth + 1)])
    }
    return Object.fromEntries(members)
  }

  #array(depth: number): JsonValue {
    const elements: JsonValue[] = []
    this.#at += 1
    while (!this.#closes(']', elements.length)) elements.push(this.value(depth + 1))
    return elements
  }

  /** Passes over the end of an object or array, or over the comma behind one of its members. */
  #closes(bracket: string, count: number): boolean {
    this.#match(blank)
    if (this.#text.charAt(this.#at) === bracket) {
      this.#at += 1
      return true
    }
    if (count > 0) this.#expect(',')
    return false
  }

  #string(): string {
    const start = this.#at
    let end = this.#text.indexOf('"', start + 1)
    while (end !== -1 && this.#isEscaped(end)) end = this.#text.indexOf('"', end + 1)
    try {
      if (end === -1) throw new SyntaxError('no end')
      const value = JSON.parse(this.#text.slice(start, end + 1)) as string
      this.#at = end + 1
      return value
    } catch {
      throw this.#fault('text that does not end, or holds what must be escaped')
    }
  }

  /** Whether an odd number of backslashes stands before the character. */
  #isEscaped(at: number): boolean {
    let before = at
    while (this.#text.charAt(before - 1) === '\\') before -= 1
    return (at - before) % 2 === 1
  }

  #scalar(): JsonValue {
    for (const [text, value] of words) {
      if (!this.#text.startsWith(text, this.#at)) continue
      this.#at += text.length
      return value
    }
    const [digits, fraction, exponent] = this.#match(number) ?? []
    if (digits === undefined || digits === '') throw this.#fault('a value expected')
    if (digits.length > maxDigits) throw this.#fault(`a number of more than ${maxDigits} characters`)
    const rounded = Number(digits)
    return fraction === undefined && exponent === undefined && !Number.isSafeInteger(rounded) ? BigInt(digits) : rounded
  }

  #expect(text: string): void {
    if (!this.#text.startsWith(text, this.#at)) throw this.#fault(`'${text}' expected`)
    this.#at += text.length
  }

  #match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#text)
    if (found === null) return undefined
    this.#at += found[0].length
    return found
  }

  #fault(reason: string): ProtocolError {
    return new ProtocolError(`no JSON at character ${this.#at}: ${reason}`, { offset: this.#at })
  }
}
