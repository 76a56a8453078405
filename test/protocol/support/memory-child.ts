// Decodes, in a small heap, what takes the most memory for its bytes; prints what takes more than it may, and how many inputs
// there were: node --expose-gc --max-old-space-size=64 memory-child.ts <bytes per input> <stride> <offset>
import { decoded } from './mutations.ts'
import { pairs } from './specs.ts'
import { worstInputs } from './worst-input.ts'

const [size = 0, stride = 1, offset = 0] = process.argv.slice(2).map(Number)
const { gc } = globalThis
if (gc === undefined) throw new Error('run with --expose-gc')

/** What decoding may cost: 64 times the input, and a mebibyte. */
const allowed = (bytes: number): number => 64 * bytes + (1 << 20)

/** How much memory grew, garbage included; without it where that is too much. */
function growth(act: () => unknown, limit: number): number {
  const before = process.memoryUsage()
  const kept = act()
  const used = (): number => {
    const { heapUsed, arrayBuffers } = process.memoryUsage()
    return heapUsed - before.heapUsed + arrayBuffers - before.arrayBuffers
  }
  const first = used()
  if (first <= limit) return first
  gc?.()
  const second = used()
  return kept === undefined ? first : second
}

let inputs = 0
let largest = 0
for (const [index, [name, version, codec]] of pairs.entries()) {
  if (index % stride !== offset) continue
  for (const { path, bytes } of worstInputs(codec, version, size)) {
    inputs += 1
    const used = growth(() => decoded(codec, version, bytes), allowed(bytes.length))
    largest = Math.max(largest, used / bytes.length)
    if (used > allowed(bytes.length)) console.log(`${name} ${version} ${path}: ${used} bytes for ${bytes.length}`)
  }
}
console.log(JSON.stringify({ inputs, largest: Math.round(largest) }))
