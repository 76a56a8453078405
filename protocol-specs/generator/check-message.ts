import type { Field, Message, Scalar, Struct } from './model.ts'
import type { Fault } from './spec-error.ts'
import { contains, formatRange } from './versions.ts'

const integerBits: Partial<Record<Scalar, readonly [bigint, bigint]>> = {
  int8: [-(2n ** 7n), 2n ** 7n - 1n],
  int16: [-(2n ** 15n), 2n ** 15n - 1n],
  int32: [-(2n ** 31n), 2n ** 31n - 1n],
  int64: [-(2n ** 63n), 2n ** 63n - 1n],
  uint16: [0n, 2n ** 16n - 1n],
}
const nullableScalars: readonly Scalar[] = ['string', 'bytes', 'records']

/** What is wrong with a message although each of its lines is right. */
export function checkMessage(message: Message): Fault[] {
  return message.structs.flatMap((struct) => [
    ...checkNames(struct),
    ...checkTags(struct, message),
    ...struct.fields.flatMap((field) => checkField(field)),
  ])
}

function checkNames({ name, fields }: Struct): Fault[] {
  const seen = new Set<string>(['unknownTags'])
  return fields.flatMap((field) => {
    const reason = seen.has(field.name) ? `a second field ${field.name} in ${name}` : null
    seen.add(field.name)
    return reason === null ? [] : [{ at: field.at, reason }]
  })
}

/** Tags count from 0 without a gap in every struct, and live in flexible versions only. */
function checkTags({ fields }: Struct, { flexibleFrom }: Message): Fault[] {
  const tagged = fields.filter((field) => field.tag !== null)
  const tags = new Set(tagged.map((field) => field.tag))
  const duplicates = tagged.filter((field, i) => tagged.findIndex((other) => other.tag === field.tag) !== i)
  const gapped = tagged.filter(({ tag }) => tag !== null && tag > 0 && !tags.has(tag - 1))
  const rigid = tagged.filter((field) => field.versions.min < flexibleFrom)
  return [
    ...duplicates.map(({ at, tag }) => ({ at, reason: `tag ${tag} is used twice` })),
    ...gapped.map(({ at, tag }) => ({ at, reason: `tag ${tag} leaves a gap: there is no tag ${Number(tag) - 1}` })),
    ...rigid.map(({ at, tag, versions }) => ({ at, reason: `tag ${tag} in version ${versions.min}, which is not flexible` })),
  ]
}

function checkField(field: Field): Fault[] {
  const reasons = [nullabilityFault(field), defaultFault(field), wordFault(field)]
  return reasons.flatMap((reason) => (reason === null ? [] : [{ at: field.at, reason }]))
}

function nullabilityFault({ type, nullable, default: value, versions }: Field): string | null {
  if (nullable !== null && type.kind === 'scalar' && !nullableScalars.includes(type.scalar))
    return `${type.scalar} cannot be null`
  if (value !== 'null') return null
  if (nullable === null) return "the default null needs a '?' after the type"
  return contains(nullable, versions) ? null : `the default null is not allowed outside ${formatRange(nullable)}`
}

function defaultFault({ type, default: value }: Field): string | null {
  if (value === null || value === 'null') return null
  if (type.kind !== 'scalar') return `${type.kind === 'struct' ? 'a struct' : 'an array'} has no default but null`
  const fault = `${type.scalar} cannot hold the default ${value}`
  const limits = integerBits[type.scalar]
  if (limits !== undefined) {
    if (!/^-?\d+$/.test(value)) return fault
    const number = BigInt(value)
    if (number < limits[0] || number > limits[1]) return fault
    return number === 0n ? zeroDefault(value) : null
  }
  if (type.scalar === 'float64') return /^-?\d/.test(value) ? (Number(value) === 0 ? zeroDefault(value) : null) : fault
  if (type.scalar === 'bool') return value === 'true' ? null : value === 'false' ? zeroDefault(value) : fault
  if (type.scalar === 'string') return value === '""' ? zeroDefault(value) : value.startsWith('"') ? null : fault
  return fault
}

function zeroDefault(value: string): string {
  return `the default ${value} goes without saying: leave it out`
}

function wordFault({ type, words, tag }: Field): string | null {
  const scalar = type.kind === 'scalar' ? type.scalar : null
  if (words.has('rigid') && scalar !== 'string') return "only a string can be 'rigid'"
  if (words.has('view') && scalar !== 'bytes' && scalar !== 'records') return "only bytes can be a 'view'"
  if (words.has('required') && tag !== null) return "a tagged field cannot be 'required'"
  return null
}
