import {
  AddOffsetsToTxn,
  AddPartitionsToTxn,
  type AddPartitionsToTxnRequestInput,
  DescribeTransactions,
  EndTxn,
  InitProducerId,
  ListTransactions,
  TxnOffsetCommit,
  WriteTxnMarkers,
} from 'jackdaw/protocol'
import { must } from './ask.ts'
import { type Exchange, exchange, type Place } from './exchange.ts'
import { newGroup } from './groups.ts'

/** APIs about producer ids and transactions. */
export const transactionExchanges: readonly Exchange[] = [
  exchange(InitProducerId, {
    request: () => ({ transactionalId: null, transactionTimeoutMs: 60_000 }),
    everyVersion: true,
  }),
  exchange(AddPartitionsToTxn, {
    request: async (version, place) => {
      const producer = await newProducer(place)
      // From version 4 on brokers ask one another with it; one without an authorizer answers anybody.
      return version < 4
        ? withPartition(producer, place)
        : { transactions: [{ ...producer, verifyOnly: false, topics: topics(place) }] }
    },
    after: (place, { request }) => abort(place, request.transactions?.[0] ?? old(request)),
  }),
  exchange(AddOffsetsToTxn, {
    request: async (_, place) => ({ ...(await newProducer(place)), groupId: newGroup(place) }),
    after: (place, { request }) => abort(place, request),
  }),
  exchange(EndTxn, {
    request: async (_, place) => {
      const producer = await newProducer(place)
      await must(place, AddPartitionsToTxn, withPartition(producer, place))
      return { ...producer, committed: true }
    },
  }),
  exchange(TxnOffsetCommit, {
    request: async (_, place) => {
      const producer = { ...(await newProducer(place)), groupId: newGroup(place) }
      await must(place, AddOffsetsToTxn, producer)
      const partition = { partitionIndex: 0, committedOffset: 0n, committedMetadata: null }
      return { ...producer, topics: [{ name: place.topic, partitions: [partition] }] }
    },
    after: (place, { request }) => abort(place, request),
  }),
  exchange(WriteTxnMarkers, {
    request: async (_, place) => {
      const { producerId, producerEpoch } = await newProducer(place)
      const topics = [{ name: place.topic, partitionIndexes: [0] }]
      return { markers: [{ producerId, producerEpoch, transactionResult: false, topics, coordinatorEpoch: 0 }] }
    },
  }),
  exchange(DescribeTransactions, {
    request: async (_, place) => ({ transactionalIds: [(await newProducer(place)).transactionalId] }),
  }),
  exchange(ListTransactions, { request: () => ({ stateFilters: [], producerIdFilters: [] }) }),
]

interface Producer {
  readonly transactionalId: string
  readonly producerId: bigint
  readonly producerEpoch: number
}

async function newProducer(place: Place): Promise<Producer> {
  const transactionalId = place.unique('transaction')
  const { producerId, producerEpoch } = await must(place, InitProducerId, { transactionalId, transactionTimeoutMs: 60_000 })
  return { transactionalId, producerId, producerEpoch }
}

function topics({ topic }: Place) {
  return [{ name: topic, partitions: [0] }]
}

function withPartition({ transactionalId, producerId, producerEpoch }: Producer, place: Place) {
  return {
    v3AndBelowTransactionalId: transactionalId,
    v3AndBelowProducerId: producerId,
    v3AndBelowProducerEpoch: producerEpoch,
    v3AndBelowTopics: topics(place),
  }
}

function old(request: AddPartitionsToTxnRequestInput): Producer {
  return {
    transactionalId: request.v3AndBelowTransactionalId ?? '',
    producerId: request.v3AndBelowProducerId ?? -1n,
    producerEpoch: request.v3AndBelowProducerEpoch ?? -1,
  }
}

async function abort(place: Place, { transactionalId, producerId, producerEpoch }: Producer): Promise<void> {
  await must(place, EndTxn, { transactionalId, producerId, producerEpoch, committed: false })
}
