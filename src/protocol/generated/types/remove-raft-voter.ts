// Generated from protocol-specs/apis/081-remove-raft-voter.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { UnknownTag } from '../../unknown-tags.ts'

/** RemoveRaftVoterRequest, versions 0, as decoded. */
export interface RemoveRaftVoterRequest {
  readonly clusterId: string | null
  readonly voterId: number
  readonly voterDirectoryId: string
  readonly unknownTags?: UnknownTag[] | undefined
}

/** RemoveRaftVoterRequest, versions 0, as the encoder takes it. */
export interface RemoveRaftVoterRequestInput {
  readonly clusterId: string | null
  readonly voterId: number
  readonly voterDirectoryId: string
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** RemoveRaftVoterResponse, versions 0, as decoded. */
export interface RemoveRaftVoterResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/** RemoveRaftVoterResponse, versions 0, as the encoder takes it. */
export interface RemoveRaftVoterResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of RemoveRaftVoter (API key 81). */
export interface RemoveRaftVoterTypes {
  readonly requestInput: RemoveRaftVoterRequestInput
  readonly request: RemoveRaftVoterRequest
  readonly responseInput: RemoveRaftVoterResponseInput
  readonly response: RemoveRaftVoterResponse
}
