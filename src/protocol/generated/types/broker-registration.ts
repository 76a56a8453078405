// Generated from protocol-specs/apis/062-broker-registration.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { BrokerId } from '../../entities.ts'
import type { UnknownTag } from '../../unknown-tags.ts'

/** BrokerRegistrationRequest, versions 0-4, as decoded. */
export interface BrokerRegistrationRequest {
  readonly brokerId: BrokerId
  readonly clusterId: string
  readonly incarnationId: string
  readonly listeners: BrokerRegistrationRequestListener[]
  readonly features: BrokerRegistrationRequestFeature[]
  readonly rack: string | null
  /** Versions 1+. */
  readonly isMigratingZkBroker: boolean
  /** Versions 2+. */
  readonly logDirs: string[]
  /** Versions 3+. */
  readonly previousBrokerEpoch: bigint
  readonly unknownTags?: UnknownTag[] | undefined
}

/** BrokerRegistrationRequest, versions 0-4, as the encoder takes it. */
export interface BrokerRegistrationRequestInput {
  readonly brokerId: BrokerId
  readonly clusterId: string
  readonly incarnationId: string
  readonly listeners: readonly BrokerRegistrationRequestListenerInput[]
  readonly features: readonly BrokerRegistrationRequestFeatureInput[]
  readonly rack: string | null
  /** Versions 1+. */
  readonly isMigratingZkBroker?: boolean | undefined
  /** Versions 2+. */
  readonly logDirs?: readonly string[] | undefined
  /** Versions 3+; default -1. */
  readonly previousBrokerEpoch?: bigint | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** Listener of BrokerRegistrationRequest, versions 0-4, as decoded. */
export interface BrokerRegistrationRequestListener {
  readonly name: string
  readonly host: string
  readonly port: number
  readonly securityProtocol: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** Listener of BrokerRegistrationRequest, versions 0-4, as the encoder takes it. */
export interface BrokerRegistrationRequestListenerInput {
  readonly name: string
  readonly host: string
  readonly port: number
  readonly securityProtocol: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** Feature of BrokerRegistrationRequest, versions 0-4, as decoded. */
export interface BrokerRegistrationRequestFeature {
  readonly name: string
  readonly minSupportedVersion: number
  readonly maxSupportedVersion: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** Feature of BrokerRegistrationRequest, versions 0-4, as the encoder takes it. */
export interface BrokerRegistrationRequestFeatureInput {
  readonly name: string
  readonly minSupportedVersion: number
  readonly maxSupportedVersion: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** BrokerRegistrationResponse, versions 0-4, as decoded. */
export interface BrokerRegistrationResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly brokerEpoch: bigint
  readonly unknownTags?: UnknownTag[] | undefined
}

/** BrokerRegistrationResponse, versions 0-4, as the encoder takes it. */
export interface BrokerRegistrationResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  /** Default -1. */
  readonly brokerEpoch?: bigint | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of BrokerRegistration (API key 62). */
export interface BrokerRegistrationTypes {
  readonly requestInput: BrokerRegistrationRequestInput
  readonly request: BrokerRegistrationRequest
  readonly responseInput: BrokerRegistrationResponseInput
  readonly response: BrokerRegistrationResponse
}
