// Generated from protocol-specs/apis/082-update-raft-voter.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { BrokerId } from '../../entities.ts'
import type { UnknownTag } from '../../unknown-tags.ts'

/** UpdateRaftVoterRequest, versions 0, as decoded. */
export interface UpdateRaftVoterRequest {
  readonly clusterId: string | null
  readonly currentLeaderEpoch: number
  readonly voterId: number
  readonly voterDirectoryId: string
  readonly listeners: UpdateRaftVoterRequestListener[]
  readonly kRaftVersionFeature: UpdateRaftVoterRequestKRaftVersionFeature
  readonly unknownTags?: UnknownTag[] | undefined
}

/** UpdateRaftVoterRequest, versions 0, as the encoder takes it. */
export interface UpdateRaftVoterRequestInput {
  readonly clusterId: string | null
  readonly currentLeaderEpoch: number
  readonly voterId: number
  readonly voterDirectoryId: string
  readonly listeners: readonly UpdateRaftVoterRequestListenerInput[]
  readonly kRaftVersionFeature: UpdateRaftVoterRequestKRaftVersionFeatureInput
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** Listener of UpdateRaftVoterRequest, versions 0, as decoded. */
export interface UpdateRaftVoterRequestListener {
  readonly name: string
  readonly host: string
  readonly port: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** Listener of UpdateRaftVoterRequest, versions 0, as the encoder takes it. */
export interface UpdateRaftVoterRequestListenerInput {
  readonly name: string
  readonly host: string
  readonly port: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** KRaftVersionFeature of UpdateRaftVoterRequest, versions 0, as decoded. */
export interface UpdateRaftVoterRequestKRaftVersionFeature {
  readonly minSupportedVersion: number
  readonly maxSupportedVersion: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** KRaftVersionFeature of UpdateRaftVoterRequest, versions 0, as the encoder takes it. */
export interface UpdateRaftVoterRequestKRaftVersionFeatureInput {
  readonly minSupportedVersion: number
  readonly maxSupportedVersion: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** UpdateRaftVoterResponse, versions 0, as decoded. */
export interface UpdateRaftVoterResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly currentLeader: UpdateRaftVoterResponseCurrentLeader
  readonly unknownTags?: UnknownTag[] | undefined
}

/** UpdateRaftVoterResponse, versions 0, as the encoder takes it. */
export interface UpdateRaftVoterResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly currentLeader?: UpdateRaftVoterResponseCurrentLeaderInput | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** CurrentLeader of UpdateRaftVoterResponse, versions 0, as decoded. */
export interface UpdateRaftVoterResponseCurrentLeader {
  readonly leaderId: BrokerId
  readonly leaderEpoch: number
  readonly host: string
  readonly port: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** CurrentLeader of UpdateRaftVoterResponse, versions 0, as the encoder takes it. */
export interface UpdateRaftVoterResponseCurrentLeaderInput {
  /** Default -1. */
  readonly leaderId?: BrokerId | undefined
  /** Default -1. */
  readonly leaderEpoch?: number | undefined
  readonly host: string
  readonly port: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of UpdateRaftVoter (API key 82). */
export interface UpdateRaftVoterTypes {
  readonly requestInput: UpdateRaftVoterRequestInput
  readonly request: UpdateRaftVoterRequest
  readonly responseInput: UpdateRaftVoterResponseInput
  readonly response: UpdateRaftVoterResponse
}
