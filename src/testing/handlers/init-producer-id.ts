import { InitProducerId } from '../../protocol/generated/server/init-producer-id.ts'
import { errorCodes } from '../error-codes.ts'
import { type Answer, type Handler, reply, type TypesOf } from './handler.ts'

/*
 * InitProducerId (key 22). Without a transactional id: always a new producer id, of epoch 0. With one: this cluster has no
 * transaction coordinator, and every broker says that it is not the one.
 *
 * 3: the current id and epoch, both or neither.
 */

type InitProducerIdTypes = TypesOf<typeof InitProducerId>

export const initProducerId: Handler<InitProducerIdTypes> = {
  api: InitProducerId,
  errors: [errorCodes.NOT_COORDINATOR, errorCodes.INVALID_REQUEST],
  handle(request, { cluster }) {
    if (request.producerId >= 0n !== request.producerEpoch >= 0) return refusal(errorCodes.INVALID_REQUEST)
    if (request.transactionalId === '') return refusal(errorCodes.INVALID_REQUEST)
    if (request.transactionalId !== null) return refusal(errorCodes.NOT_COORDINATOR)
    const producerId = BigInt(cluster.nextProducerId)
    cluster.nextProducerId += 1
    return reply({ throttleTimeMs: 0, errorCode: errorCodes.NONE, producerId, producerEpoch: 0 })
  },
  fail: (_request, errorCode) => ({ throttleTimeMs: 0, errorCode, producerId: -1n, producerEpoch: -1 }),
}

function refusal(errorCode: number): Answer<InitProducerIdTypes> {
  return reply({ throttleTimeMs: 0, errorCode, producerId: -1n, producerEpoch: -1 })
}
