// Generated from protocol-specs/apis/072-push-telemetry.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { UnknownTag } from '../../unknown-tags.ts'

/** PushTelemetryRequest, versions 0, as decoded. */
export interface PushTelemetryRequest {
  readonly clientInstanceId: string
  readonly subscriptionId: number
  /** The last push of this client. */
  readonly terminating: boolean
  readonly compressionType: number
  /** MetricsData of OpenTelemetry, compressed. */
  readonly metrics: Buffer
  readonly unknownTags?: UnknownTag[] | undefined
}

/** PushTelemetryRequest, versions 0, as the encoder takes it. */
export interface PushTelemetryRequestInput {
  readonly clientInstanceId: string
  readonly subscriptionId: number
  /** The last push of this client. */
  readonly terminating: boolean
  readonly compressionType: number
  /** MetricsData of OpenTelemetry, compressed. */
  readonly metrics: Uint8Array
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** PushTelemetryResponse, versions 0, as decoded. */
export interface PushTelemetryResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** PushTelemetryResponse, versions 0, as the encoder takes it. */
export interface PushTelemetryResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of PushTelemetry (API key 72). */
export interface PushTelemetryTypes {
  readonly requestInput: PushTelemetryRequestInput
  readonly request: PushTelemetryRequest
  readonly responseInput: PushTelemetryResponseInput
  readonly response: PushTelemetryResponse
}
