import { codecs } from './specs.ts'
import { withDefaults } from './default-value.ts'
import { includes } from '../../../protocol-specs/generator/versions.ts'
import type { Struct, Field } from '../../../protocol-specs/generator/model.ts'
const gc = globalThis.gc!
function minimal(struct: Struct, version: number): any {
  const v: any = {}
  for (const f of struct.fields) {
    if (!includes(f.versions, version) || f.tag !== null) continue
    if (f.type.kind === 'struct') v[f.name] = includes(f.nullable, version) ? null : minimal(f.type.struct, version)
    else if (f.type.kind !== 'scalar') v[f.name] = includes(f.nullable, version) && process.env.NULLS ? null : []
    else if (includes(f.nullable, version) && process.env.NULLS) v[f.name]=null
  }
  return withDefaults({ ...struct, fields: struct.fields.filter((f) => includes(f.versions, version)) } as Struct, v)
}
const N = 20000
const scalarMin: any = { string: '', bytes: Buffer.alloc(0), int8: 0, int16: 0, int32: 0, int64: 0n, uuid: 'AAAAAAAAAAAAAAAAAAAAAA', bool: false, uint16: 0, float64: 0 }
function* variants(struct: Struct, version: number, path: string): Generator<[string, any]> {
  for (const f of struct.fields) {
    if (!includes(f.versions, version)) continue
    const base = minimal(struct, version)
    if (f.type.kind === 'scalars') yield [`${path}${f.name}`, { ...base, [f.name]: Array(N).fill(f.type.scalar === 'bytes' ? Buffer.from([1]) : f.type.scalar==='string' ? 'ab' : scalarMin[f.type.scalar]) }]
    if (f.type.kind === 'structs') {
      yield [`${path}${f.name}`, { ...base, [f.name]: Array(N).fill(minimal(f.type.struct, version)) }]
      for (const [p, v] of variants(f.type.struct, version, `${path}${f.name}.`)) yield [p, { ...base, [f.name]: [v] }]
    }
    if (f.type.kind === 'struct') for (const [p, v] of variants(f.type.struct, version, `${path}${f.name}.`)) yield [p, { ...base, [f.name]: v }]
  }
}
const out: [number, string][] = []
for (const c of codecs) {
  const { min, max } = c.message.versions
  for (const version of new Set([min, max, Math.min(max, Math.max(min, c.message.flexibleFrom))])) {
    for (const [path, v] of variants(c.message.root, version, '')) {
      let bytes: Buffer
      try { bytes = c.encode(version, v) } catch (e) { console.log('skip', c.message.name, version, path, String(e).slice(0, 100)); continue }
      gc(); const m0 = process.memoryUsage()
      const d = c.decode(version, bytes)
      if (process.env.GC) gc(); const m1 = process.memoryUsage()
      const used = m1.heapUsed + m1.arrayBuffers+ - m0.heapUsed - m0.arrayBuffers
      out.push([(used) / bytes.length, `${c.message.name} v${version} ${path} bytes/elem ${(bytes.length / N).toFixed(1)}`])
      void d
    }
  }
}
out.sort((a, b) => b[0] - a[0])
for (const [r, n] of out.slice(0, 25)) console.log(r.toFixed(1), n)
