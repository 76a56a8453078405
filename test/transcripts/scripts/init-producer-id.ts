import { InitProducerId } from '../../../src/protocol/client.ts'
import { everyRelease, request, type Script, type Step } from '../script.ts'

interface Asked {
  readonly transactionalId?: string | null
  readonly transactionTimeoutMs?: number
  readonly producerId?: bigint
  readonly producerEpoch?: number
}

const ask = (name: string, asked: Asked, versions: 'all' | readonly number[] = 'all'): Step =>
  request(name, InitProducerId, { transactionalId: null, transactionTimeoutMs: 60_000, ...asked }, { versions })

/** Without transactions; and with a transactional id, to a broker that is not the coordinator of any. */
export const initProducerId: Script = {
  name: 'init-producer-id',
  releases: everyRelease,
  cluster: 'usual',
  steps: [
    ask('a new id', {}),
    ask('a new id, whatever the timeout', { transactionTimeoutMs: -1 }),
    ask('with an id and an epoch of old', { producerId: 1000n, producerEpoch: 3 }, [3, 4, 5]),
    ask('id without epoch', { producerId: 1000n }, [3, 4, 5]),
    ask('epoch without id', { producerEpoch: 3 }, [3, 4, 5]),
    ask('empty transactional id', { transactionalId: '' }),
    ask('empty transactional id, id without epoch', { transactionalId: '', producerId: 1000n }, [3, 4, 5]),
    ask('transactional id, not the coordinator', { transactionalId: 'init-producer-id-t' }),
  ],
}
