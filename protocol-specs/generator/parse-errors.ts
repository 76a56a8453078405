import type { ErrorCode } from './model.ts'
import { Scanner } from './scanner.ts'

const words: readonly string[] = ['retriable', 'metadata', 'coordinator', 'fencing']

/** Reads `errors.kspec`: `code NAME words`, one error a line, ascending. A mistake is a `SpecError`. */
export function parseErrors(file: string, text: string): ErrorCode[] {
  const codes: ErrorCode[] = []
  text.split('\n').forEach((line, i) => {
    const scanner = new Scanner(file, i + 1, line)
    if (scanner.blank) return
    const code = parseErrorLine(scanner)
    const previous = codes.at(-1)
    if (previous !== undefined && code.code <= previous.code)
      throw scanner.error(`codes must ascend: ${code.code} after ${previous.code}`, code.at)
    codes.push(code)
  })
  return codes
}

function parseErrorLine(line: Scanner): ErrorCode {
  const at = line.position
  const code = line.integer('an error code')
  const name = line.constant('the name of an error')
  const found = new Set<string>()
  for (line.blanks(); !line.atEnd; line.blanks()) {
    const start = line.position
    const word = line.word('a word')
    if (!words.includes(word)) throw line.error(`unknown word ${word}`, start)
    found.add(word)
  }
  return {
    code,
    name,
    at,
    retriable: found.has('retriable'),
    metadata: found.has('metadata'),
    coordinator: found.has('coordinator'),
    fencing: found.has('fencing'),
  }
}
