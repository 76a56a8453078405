import { Produce } from '../../../src/protocol/client.ts'
import { batch } from '../../testing/support/batches.ts'
import { everyRelease, request, type Script, type Step, topic } from '../script.ts'

const a = 'idempotence-a'
const versions = [7]

/** `count` records of a producer from a sequence on. */
function send(name: string, producerId: number, producerEpoch: number, baseSequence: number, count = 1): Step {
  const values = Array.from({ length: count }, (_, i) => `${baseSequence}+${i}`)
  const records = batch({ values, producerId, producerEpoch, baseSequence })
  return request(
    `${name}: producer ${producerId}, epoch ${producerEpoch}, sequence ${baseSequence}`,
    Produce,
    { acks: -1, timeoutMs: 30_000, topicData: [{ name: a, partitionData: [{ index: 0, records }] }] },
    { versions },
  )
}

const last = 2_147_483_647

/** Sequences and epochs of producers (KIP-98, KIP-360). */
export const idempotence: Script = {
  name: 'idempotence',
  releases: everyRelease,
  cluster: 'usual',
  steps: [
    topic(a, [[1, 2]]),
    send('first', 4000, 0, 0),
    send('next', 4000, 0, 1, 2),
    send('again', 4000, 0, 1, 2),
    send('the first again', 4000, 0, 0),
    send('part of a batch again', 4000, 0, 1),
    send('a gap', 4000, 0, 5),
    send('next after a gap was refused', 4000, 0, 3),
    ...[4, 5, 6, 7, 8].map((sequence) => send('next', 4000, 0, sequence)),
    send('the fifth from the end again', 4000, 0, 4),
    send('the sixth from the end again', 4000, 0, 3),
    send('an older one again', 4000, 0, 0),
    send('a new epoch, not from 0 on', 4000, 1, 9),
    send('a new epoch', 4000, 1, 0),
    send('the old epoch', 4000, 0, 9),
    send('the new epoch goes on', 4000, 1, 1),
    send('two epochs further', 4000, 3, 0),
    send('before the wrap', 4001, 0, 0),
    send('another producer', 4002, 5, 0),
    send('another producer, an older epoch', 4002, 4, 0),
  ],
}

/** A first sequence other than 0, and the wrap of sequences: brokers of 2.1 want a producer that they know. */
export const idempotenceStart: Script = {
  name: 'idempotence-start',
  releases: everyRelease,
  cluster: 'usual',
  steps: [
    topic(a.replace('-a', '-start-a'), [[1, 2]]),
    ...[
      { name: 'a first sequence of 7', id: 4100, sequence: 7, count: 1 },
      { name: 'goes on', id: 4100, sequence: 8, count: 1 },
      { name: 'the last sequence', id: 4101, sequence: last, count: 1 },
      { name: 'wraps to 0', id: 4101, sequence: 0, count: 1 },
      { name: 'again, before the wrap', id: 4101, sequence: last, count: 1 },
      { name: 'wraps within a batch', id: 4102, sequence: last - 1, count: 3 },
      { name: 'goes on behind the wrap', id: 4102, sequence: 1, count: 1 },
    ].map(({ name, id, sequence, count }): Step => {
      const records = batch({
        values: Array.from({ length: count }, (_, i) => `${i}`),
        producerId: id,
        producerEpoch: 0,
        baseSequence: sequence,
      })
      return request(
        `${name}: producer ${id}, sequence ${sequence}`,
        Produce,
        { acks: -1, timeoutMs: 30_000, topicData: [{ name: 'idempotence-start-a', partitionData: [{ index: 0, records }] }] },
        { versions },
      )
    }),
  ],
}
