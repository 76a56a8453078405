// Generated from protocol-specs/apis/067-allocate-producer-ids.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { BrokerId, ProducerId } from '../../entities.ts'
import type { UnknownTag } from '../../unknown-tags.ts'

/** AllocateProducerIdsRequest, versions 0, as decoded. */
export interface AllocateProducerIdsRequest {
  readonly brokerId: BrokerId
  readonly brokerEpoch: bigint
  readonly unknownTags?: UnknownTag[] | undefined
}

/** AllocateProducerIdsRequest, versions 0, as the encoder takes it. */
export interface AllocateProducerIdsRequestInput {
  readonly brokerId: BrokerId
  /** Default -1. */
  readonly brokerEpoch?: bigint | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** AllocateProducerIdsResponse, versions 0, as decoded. */
export interface AllocateProducerIdsResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly producerIdStart: ProducerId
  readonly producerIdLen: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** AllocateProducerIdsResponse, versions 0, as the encoder takes it. */
export interface AllocateProducerIdsResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly producerIdStart: ProducerId
  readonly producerIdLen: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of AllocateProducerIds (API key 67). */
export interface AllocateProducerIdsTypes {
  readonly requestInput: AllocateProducerIdsRequestInput
  readonly request: AllocateProducerIdsRequest
  readonly responseInput: AllocateProducerIdsResponseInput
  readonly response: AllocateProducerIdsResponse
}
