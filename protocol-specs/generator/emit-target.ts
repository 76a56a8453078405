import { type Api, type Entity, type Field, isOptional, type Struct } from './model.ts'
import type { ModuleText } from './module-text.ts'

/**
 * The members of a descriptor that say, by a request's route, where it must go: `partitionsOf` where leaders take it,
 * `coordinatorKeysOf` where the coordinator of a group or transaction does.
 */
export function emitTarget(api: Api, text: ModuleText): string[] {
  switch (api.route) {
    case 'leader':
      return [`partitionsOf: (m) => ${partitionsOf(api.request.root, 'm') ?? noTarget(api)},`]
    case 'group':
      return coordinatorKeysOf(api, 'groupId', text)
    case 'transaction':
      return coordinatorKeysOf(api, 'transactionalId', text)
    default:
      return []
  }
}

function noTarget({ name, route }: Api): never {
  throw new Error(`${name} has the route ${route}, but no field of its request says of what`)
}

/** How the fields that hold a partition's index are called. */
const partitionNames = new Set(['index', 'partition', 'partitionIndex', 'partitions', 'partitionIndexes'])

/** The expression of the partitions that `value`, a struct, is about; `null` if it is about none. */
function partitionsOf(struct: Struct, value: string): string | null {
  for (const { name, type, tag } of struct.fields) {
    if (type.kind !== 'structs' || tag !== null) continue
    const topic = topicPartitions(type.struct)
    if (topic !== null) return `${value}.${name}.map(${topic})`
    const inner = partitionsOf(type.struct, 'part')
    if (inner !== null) return `${value}.${name}.flatMap((part) => ${inner})`
  }
  return null
}

/** The function that makes partitions of a topic's struct; `null` if it is no such struct. */
function topicPartitions({ fields }: Struct): string | null {
  const name = fields.find(({ entity, type }) => entity === 'topicName' && type.kind === 'scalar')
  const id = fields.find(({ name: fieldName }) => fieldName === 'topicId')
  const partitions = fields.map(partitionIndexes).find((expression) => expression !== null)
  if ((name === undefined && id === undefined) || partitions === undefined) return null
  const member = (field: Field | undefined): string => (field === undefined ? 'undefined' : `topic.${field.name}`)
  return `(topic) => ({ topic: ${member(name)}, topicId: ${member(id)}, partitions: ${partitions} })`
}

function partitionIndexes({ name, type }: Field): string | null {
  if (type.kind === 'scalars' && type.scalar === 'int32' && partitionNames.has(name)) return `topic.${name}`
  if (type.kind !== 'structs') return null
  const index = type.struct.fields.find((field) => field.type.kind === 'scalar' && partitionNames.has(field.name))
  return index === undefined ? null : `topic.${name}.map((partition) => partition.${index.name})`
}

function coordinatorKeysOf(api: Api, entity: Entity, text: ModuleText): string[] {
  const keys = keysOf(api.request.root, entity, 'm')
  if (keys.length === 0) return noTarget(api)
  text.import('../../codec.ts', 'presentKeys', 'value')
  const [only = ''] = keys.length === 1 ? keys : []
  const list = only.startsWith('...') ? only.slice(3) : `[${keys.join(', ')}]`
  return [`coordinatorKeysOf: (m) => presentKeys(${list}),`]
}

/** Expressions of the ids within `value`, as elements of an array. */
function keysOf({ fields }: Struct, entity: Entity, value: string): string[] {
  return fields.flatMap((field) => {
    const here = `${value}.${field.name}`
    const list = isOptional(field) || field.nullable !== null ? `(${here} ?? [])` : here
    const { type } = field
    if (type.kind === 'structs') {
      const inner = keysOf(type.struct, entity, 'part')
      return inner.length === 0 ? [] : [`...${list}.flatMap((part) => [${inner.join(', ')}])`]
    }
    if (field.entity !== entity) return []
    return type.kind === 'scalars' ? [`...${list}`] : [here]
  })
}
