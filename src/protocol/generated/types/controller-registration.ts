// Generated from protocol-specs/apis/070-controller-registration.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { UnknownTag } from '../../unknown-tags.ts'

/** ControllerRegistrationRequest, versions 0, as decoded. */
export interface ControllerRegistrationRequest {
  readonly controllerId: number
  readonly incarnationId: string
  readonly zkMigrationReady: boolean
  readonly listeners: ControllerRegistrationRequestListener[]
  readonly features: ControllerRegistrationRequestFeature[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ControllerRegistrationRequest, versions 0, as the encoder takes it. */
export interface ControllerRegistrationRequestInput {
  readonly controllerId: number
  readonly incarnationId: string
  readonly zkMigrationReady: boolean
  readonly listeners: readonly ControllerRegistrationRequestListenerInput[]
  readonly features: readonly ControllerRegistrationRequestFeatureInput[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** Listener of ControllerRegistrationRequest, versions 0, as decoded. */
export interface ControllerRegistrationRequestListener {
  readonly name: string
  readonly host: string
  readonly port: number
  readonly securityProtocol: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** Listener of ControllerRegistrationRequest, versions 0, as the encoder takes it. */
export interface ControllerRegistrationRequestListenerInput {
  readonly name: string
  readonly host: string
  readonly port: number
  readonly securityProtocol: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** Feature of ControllerRegistrationRequest, versions 0, as decoded. */
export interface ControllerRegistrationRequestFeature {
  readonly name: string
  readonly minSupportedVersion: number
  readonly maxSupportedVersion: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** Feature of ControllerRegistrationRequest, versions 0, as the encoder takes it. */
export interface ControllerRegistrationRequestFeatureInput {
  readonly name: string
  readonly minSupportedVersion: number
  readonly maxSupportedVersion: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** ControllerRegistrationResponse, versions 0, as decoded. */
export interface ControllerRegistrationResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/** ControllerRegistrationResponse, versions 0, as the encoder takes it. */
export interface ControllerRegistrationResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of ControllerRegistration (API key 70). */
export interface ControllerRegistrationTypes {
  readonly requestInput: ControllerRegistrationRequestInput
  readonly request: ControllerRegistrationRequest
  readonly responseInput: ControllerRegistrationResponseInput
  readonly response: ControllerRegistrationResponse
}
