// One process of a benchmark run: one Node, with or without @node-rs/crc32. Prints its results as one line of JSON.
//   node worker.mjs --accelerator yes|no [--quick] [--only TEXT]
import assert from 'node:assert/strict'
import Module from 'node:module'
import { parseArgs } from 'node:util'

const { values: args } = parseArgs({
  options: {
    accelerator: { type: 'string', default: 'no' },
    quick: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
  },
})
const accelerator = args.accelerator === 'yes'
if (!accelerator) hideAccelerator()

const { loadCrcAccelerator } = await import('jackdaw/records')
const { encodeResponse, Fetch, Metadata } = await import('jackdaw/protocol/server')
const { measure } = await import('./measure.mjs')
const { batchShapes, fetchOf, messagesOf, metadataOf } = await import('./shapes.mjs')
const jackdaw = await import('./clients/jackdaw.mjs')
const kafkajs = await import('./clients/kafkajs.mjs')
const platformatic = await import('./clients/platformatic.mjs')

const clients = { jackdaw, kafkajs, '@platformatic/kafka': platformatic }

const accelerated = accelerator && (await loadCrcAccelerator())
if (accelerator && !accelerated) throw new Error('@node-rs/crc32 is not installed here: run with --accelerator no')

const cases = []
for (const shape of batchShapes) cases.push(...(await batchCases(shape)))
cases.push(
  ...(await messageCases(
    'Metadata decode, 1,000 partitions',
    Metadata,
    metadataOf,
    'decodeMetadata',
    'metadataFacts',
    'metadataVersion',
  )),
)
cases.push(...(await messageCases('Fetch decode, 100 partitions', Fetch, fetchOf, 'decodeFetch', 'fetchFacts', 'fetchVersion')))

const chosen = cases.filter((each) => `${each.name} ${each.client}`.includes(args.only))
const plan = args.quick ? { rounds: 3, sampleMs: 10, warmUpMs: 20 } : { rounds: 9, sampleMs: 80, warmUpMs: 250 }
const start = { cpu: process.cpuUsage(), ms: performance.now() }
const results = await measure(chosen, plan)
const { user, system } = process.cpuUsage(start.cpu)
/** How much of one core the process got: well below 1 on a machine that is busy with other things. */
const share = (user + system) / 1e3 / (performance.now() - start.ms)
console.log(JSON.stringify({ node: process.version, accelerated, share, results }))

/** Other clients look for the package too, as they load: without it for all, or for none. */
function hideAccelerator() {
  const load = Module._load
  Module._load = (request, ...rest) => {
    if (request === '@node-rs/crc32') throw new Error('hidden for this run')
    return load(request, ...rest)
  }
}

/** Every client reads what every client writes, and all see the same: only then is anything timed. */
async function batchCases(shape) {
  const messages = messagesOf(shape)
  const expected = messages.map((m, i) => [`${i}`, m.timestamp, `${m.key}`, `${m.value}`, m.headers.map(([k, v]) => [k, `${v}`])])
  const encodings = {}
  for (const [name, client] of Object.entries(clients))
    encodings[name] = Buffer.from(await client.encode(client.prepare(messages)))
  for (const set of Object.values(encodings)) {
    for (const client of Object.values(clients)) assert.deepEqual(client.facts(await client.decode(set)), expected)
  }
  const { jackdaw: set } = encodings
  const encode = Object.entries(clients).map(([client, { prepare, encode }]) => {
    const prepared = prepare(messages)
    return { name: `encode ${shape.name}`, client, run: () => encode(prepared) }
  })
  const text = messages.map((m) => ({ ...jackdaw.prepare([m])[0], key: `${m.key}`, value: `${m.value}` }))
  assert.deepEqual(jackdaw.facts(jackdaw.decode(Buffer.from(jackdaw.encode(text)))), expected)
  encode.push({ name: `encode ${shape.name}`, client: 'jackdaw, from strings', run: () => jackdaw.encode(text) })
  const decode = [
    { client: 'jackdaw', run: () => jackdaw.readValues(jackdaw.decode(set)) },
    { client: 'jackdaw, no CRC check', run: () => jackdaw.readValues(jackdaw.decode(set, { checkCrc: false })) },
    { client: 'kafkajs', run: () => kafkajs.decode(set).then(kafkajs.readValues) },
    { client: '@platformatic/kafka', run: () => platformatic.readValues(platformatic.decode(set)) },
  ].map((each) => ({ name: `decode ${shape.name}`, ...each }))
  return [...encode, ...decode].map((each) => ({ ...each, unit: 'records', units: messages.length }))
}

/** Each client with the newest version that it speaks, and ours with those of the others. */
async function messageCases(name, api, messageOf, decode, facts, version) {
  const found = []
  let expected
  for (const [client, code] of Object.entries(clients)) {
    const bytes = encodeResponse(api, code[version], messageOf(code[version]))
    const seen = code[facts](await code[decode](bytes))
    expected ??= seen
    assert.deepEqual(seen, expected)
    found.push({ name, client: `${client} v${code[version]}`, unit: 'messages', units: 1, run: () => code[decode](bytes) })
    const ours = jackdaw[`${decode}Of`](code[version])
    if (code[version] === jackdaw[version]) continue
    assert.deepEqual(jackdaw[facts](ours(bytes)), expected)
    found.push({ name, client: `jackdaw v${code[version]}`, unit: 'messages', units: 1, run: () => ours(bytes) })
  }
  return found
}
