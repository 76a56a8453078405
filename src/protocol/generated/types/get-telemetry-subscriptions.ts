// Generated from protocol-specs/apis/071-get-telemetry-subscriptions.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { UnknownTag } from '../../unknown-tags.ts'

/** GetTelemetrySubscriptionsRequest, versions 0, as decoded. */
export interface GetTelemetrySubscriptionsRequest {
  /** Zero at first: the answer hands one out (KIP-714). */
  readonly clientInstanceId: string
  readonly unknownTags?: UnknownTag[] | undefined
}

/** GetTelemetrySubscriptionsRequest, versions 0, as the encoder takes it. */
export interface GetTelemetrySubscriptionsRequestInput {
  /** Zero at first: the answer hands one out (KIP-714). */
  readonly clientInstanceId: string
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** GetTelemetrySubscriptionsResponse, versions 0, as decoded. */
export interface GetTelemetrySubscriptionsResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly clientInstanceId: string
  readonly subscriptionId: number
  /** Codecs of a record batch's attributes, best first. */
  readonly acceptedCompressionTypes: number[]
  readonly pushIntervalMs: number
  readonly telemetryMaxBytes: number
  /** Counters are sent as what they grew by since the last push. */
  readonly deltaTemporality: boolean
  /** Prefixes of names; a single empty one stands for all. */
  readonly requestedMetrics: string[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** GetTelemetrySubscriptionsResponse, versions 0, as the encoder takes it. */
export interface GetTelemetrySubscriptionsResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly clientInstanceId: string
  readonly subscriptionId: number
  /** Codecs of a record batch's attributes, best first. */
  readonly acceptedCompressionTypes: readonly number[]
  readonly pushIntervalMs: number
  readonly telemetryMaxBytes: number
  /** Counters are sent as what they grew by since the last push. */
  readonly deltaTemporality: boolean
  /** Prefixes of names; a single empty one stands for all. */
  readonly requestedMetrics: readonly string[]
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of GetTelemetrySubscriptions (API key 71). */
export interface GetTelemetrySubscriptionsTypes {
  readonly requestInput: GetTelemetrySubscriptionsRequestInput
  readonly request: GetTelemetrySubscriptionsRequest
  readonly responseInput: GetTelemetrySubscriptionsResponseInput
  readonly response: GetTelemetrySubscriptionsResponse
}
