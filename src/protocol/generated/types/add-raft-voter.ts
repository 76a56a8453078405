// Generated from protocol-specs/apis/080-add-raft-voter.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { UnknownTag } from '../../unknown-tags.ts'

/** AddRaftVoterRequest, versions 0-1, as decoded. */
export interface AddRaftVoterRequest {
  readonly clusterId: string | null
  readonly timeoutMs: number
  readonly voterId: number
  readonly voterDirectoryId: string
  readonly listeners: AddRaftVoterRequestListener[]
  /** False to be answered once the change is appended. Versions 1+. */
  readonly ackWhenCommitted: boolean
  readonly unknownTags?: UnknownTag[] | undefined
}

/** AddRaftVoterRequest, versions 0-1, as the encoder takes it. */
export interface AddRaftVoterRequestInput {
  readonly clusterId: string | null
  readonly timeoutMs: number
  readonly voterId: number
  readonly voterDirectoryId: string
  readonly listeners: readonly AddRaftVoterRequestListenerInput[]
  /** False to be answered once the change is appended. Versions 1+; default true. */
  readonly ackWhenCommitted?: boolean | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** Listener of AddRaftVoterRequest, versions 0-1, as decoded. */
export interface AddRaftVoterRequestListener {
  readonly name: string
  readonly host: string
  readonly port: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** Listener of AddRaftVoterRequest, versions 0-1, as the encoder takes it. */
export interface AddRaftVoterRequestListenerInput {
  readonly name: string
  readonly host: string
  readonly port: number
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** AddRaftVoterResponse, versions 0-1, as decoded. */
export interface AddRaftVoterResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/** AddRaftVoterResponse, versions 0-1, as the encoder takes it. */
export interface AddRaftVoterResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of AddRaftVoter (API key 80). */
export interface AddRaftVoterTypes {
  readonly requestInput: AddRaftVoterRequestInput
  readonly request: AddRaftVoterRequest
  readonly responseInput: AddRaftVoterResponseInput
  readonly response: AddRaftVoterResponse
}
