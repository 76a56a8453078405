// Generated from protocol-specs/apis/064-unregister-broker.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { BrokerId } from '../../entities.ts'
import type { UnknownTag } from '../../unknown-tags.ts'

/** UnregisterBrokerRequest, versions 0, as decoded. */
export interface UnregisterBrokerRequest {
  readonly brokerId: BrokerId
  readonly unknownTags?: UnknownTag[] | undefined
}

/** UnregisterBrokerRequest, versions 0, as the encoder takes it. */
export interface UnregisterBrokerRequestInput {
  readonly brokerId: BrokerId
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** UnregisterBrokerResponse, versions 0, as decoded. */
export interface UnregisterBrokerResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/** UnregisterBrokerResponse, versions 0, as the encoder takes it. */
export interface UnregisterBrokerResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/**
 * The shapes of UnregisterBroker (API key 64).
 *
 * Takes a broker that is gone for good off the cluster's books.
 */
export interface UnregisterBrokerTypes {
  readonly requestInput: UnregisterBrokerRequestInput
  readonly request: UnregisterBrokerRequest
  readonly responseInput: UnregisterBrokerResponseInput
  readonly response: UnregisterBrokerResponse
}
