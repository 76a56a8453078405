import { kebab } from '../module-text.ts'
import type { SpecTexts } from '../spec-folder.ts'
import type { KafkaMessage } from './facts.ts'
import type { KafkaRelease } from './kafka-facts.ts'
import { mergeReleases } from './merge.ts'
import { type OwnWords, renderApi, renderStructure, type SpecLine } from './render.ts'

/**
 * The spec files that have to change to say what the releases say, new ones among them: texts by name. What is ours stays as it
 * is: comments, blank lines, routes, entries, `required`. A line whose field is gone goes with its comment.
 */
export function patchSpecs(texts: SpecTexts, releases: readonly KafkaRelease[]): Map<string, string> {
  const messages = mergeReleases(releases)
  const found = new Set<string>()
  const patched = new Map<string, string>()
  for (const [file, text] of texts) {
    const chunks = splitHeads(text).map((chunk) => {
      const name = headOf(chunk)
      if (name === undefined) return chunk
      found.add(name)
      return patchChunk(chunk, name, messages)
    })
    const changed = chunks.flat().join('\n')
    if (changed !== text) patched.set(file, changed)
  }
  for (const [name, message] of messages) {
    const api = name.replace(/Re(quest|sponse)$/, '')
    if (message.kind === 'response' || found.has(message.kind === 'request' ? api : name)) continue
    const lines = patchChunk([], message.kind === 'request' ? api : name, messages)
    patched.set(fileOf(message, api), `${lines.join('\n')}\n`)
  }
  return patched
}

function fileOf({ request, name }: KafkaMessage, api: string): string {
  return request === null ? `data/${kebab(name)}.kspec` : `apis/${`${request.key}`.padStart(3, '0')}-${kebab(api)}.kspec`
}

const head = /^(?:api|data|header) (\w+)/

/** The lines of a file, cut before every head and the comments right above it. */
function splitHeads(text: string): string[][] {
  const lines = text.split('\n')
  const starts = lines.flatMap((line, i) => {
    if (!head.test(line)) return []
    let start = i
    while (lines[start - 1]?.startsWith('#')) start -= 1
    return [start]
  })
  const cuts = [0, ...starts.filter((start) => start > 0), lines.length]
  return cuts.slice(1).map((end, i) => lines.slice(cuts[i], end))
}

function headOf(chunk: readonly string[]): string | undefined {
  return chunk.map((line) => head.exec(line)?.[1]).find((name) => name !== undefined)
}

/** What stands around a line and is ours: comments and blank lines above it, a comment behind it. */
interface Surroundings {
  readonly above: readonly string[]
  readonly behind: string
}

function patchChunk(chunk: readonly string[], name: string, messages: ReadonlyMap<string, KafkaMessage>): string[] {
  const { surroundings, own, tail } = readOwn(chunk)
  const lines = render(name, messages, own)
  if (lines === null) return [...chunk]
  const isNew = chunk.length === 0
  const written = lines.flatMap((line, i) => {
    const { above, behind } = surroundings.get(line.path) ?? { above: isSection(line) && isNew ? [''] : [], behind: '' }
    const gap = beginsBody(line, lines[i - 1]) && above[0] !== '' ? [''] : []
    const repeated =
      above[0] === '' && i > 0 && !isSection(line) && !beginsBody(line, lines[i - 1]) && wasFirst(line, surroundings)
    return [...gap, ...(repeated ? above.slice(1) : above), `${line.text}${behind}`]
  })
  return [...written, ...tail]
}

function isSection({ path }: SpecLine): boolean {
  return path === 'request' || path === 'response'
}

/** In a structure a blank line stands where the settings end. */
function beginsBody(line: SpecLine, previous: SpecLine | undefined): boolean {
  return previous?.path.startsWith('setting ') === true && !line.path.startsWith('setting ') && !isSection(line)
}

/** Whether the line was the first of the body before. */
function wasFirst({ path }: SpecLine, surroundings: ReadonlyMap<string, Surroundings>): boolean {
  const first = [...surroundings.keys()].find((known) => known !== '' && !known.startsWith('setting '))
  return path === first
}

function render(name: string, messages: ReadonlyMap<string, KafkaMessage>, own: OwnWords): SpecLine[] | null {
  const [request, response] = [messages.get(`${name}Request`), messages.get(`${name}Response`)]
  if (request !== undefined && response !== undefined) return renderApi(name, request, response, own)
  const structure = messages.get(name)
  return structure === undefined ? null : renderStructure(structure, own)
}

/** What a chunk says in our own words, by the paths of its lines. */
function readOwn(chunk: readonly string[]): {
  readonly surroundings: ReadonlyMap<string, Surroundings>
  readonly own: OwnWords
  readonly tail: readonly string[]
} {
  const surroundings = new Map<string, Surroundings>()
  const settings = new Map<string, string>()
  const required = new Set<string>()
  const paths = new PathReader()
  let above: string[] = []
  for (const line of chunk) {
    const hash = line.search(/\s*(^|\s)#(\s|$)/)
    const text = hash === -1 ? line : line.slice(0, hash)
    if (text.trim() === '') {
      above.push(line)
      continue
    }
    const path = paths.read(text)
    surroundings.set(path, { above, behind: line.slice(text.trimEnd().length) })
    above = []
    const [, setting, value] = /^(route|entry) (\w+)/.exec(text) ?? []
    if (setting !== undefined && value !== undefined) settings.set(setting, value)
    const since = /^baseline .* since (\d+)/.exec(text)?.[1]
    if (since !== undefined) settings.set('since', since)
    if (/^\s*\w+: .*\brequired\b/.test(text)) required.add(path)
  }
  return { surroundings, own: { settings, required }, tail: above }
}

/** Finds the path of line after line of a spec, as `SpecLine` has it. */
class PathReader {
  #section = ''
  readonly #open: string[] = []

  read(text: string): string {
    if (head.test(text)) return ''
    const indent = text.length - text.trimStart().length
    const word = /^\s*(struct \w+|\w+)/.exec(text)?.[1] ?? ''
    if (/^\s*\w+:/.test(text) || word.startsWith('struct ')) {
      const depth = (indent - (this.#section === '' ? 0 : 2)) / 2
      this.#open.length = depth
      this.#open[depth] = word
      return `${this.#section}${this.#open.join('/')}`
    }
    if (word !== 'request' && word !== 'response') return `setting ${word}`
    this.#section = `${word}/`
    return word
  }
}
