// Generated from protocol-specs/apis/010-find-coordinator.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { BrokerId } from '../../entities.ts'
import type { UnknownTag } from '../../unknown-tags.ts'

/** FindCoordinatorRequest, versions 0-6, as decoded. */
export interface FindCoordinatorRequest {
  /** A group id, a transactional id, or groupId:topicId:partition. Versions 0-3. */
  readonly key: string
  /** 0 group, 1 transaction, 2 share partition (6+). Versions 1+. */
  readonly keyType: number
  /** All of one type. Versions 4+. */
  readonly coordinatorKeys: string[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** FindCoordinatorRequest, versions 0-6, as the encoder takes it. */
export interface FindCoordinatorRequestInput {
  /** A group id, a transactional id, or groupId:topicId:partition. Versions 0-3; required there. */
  readonly key?: string | undefined
  /** 0 group, 1 transaction, 2 share partition (6+). Versions 1+. */
  readonly keyType?: number | undefined
  /** All of one type. Versions 4+; required there. */
  readonly coordinatorKeys?: readonly string[] | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** FindCoordinatorResponse, versions 0-6, as decoded. */
export interface FindCoordinatorResponse {
  /** Versions 1+. */
  readonly throttleTimeMs: number
  /** Versions 0-3. */
  readonly errorCode: number
  /** Versions 1-3. */
  readonly errorMessage: string | null
  /** Versions 0-3. */
  readonly nodeId: BrokerId
  /** Versions 0-3. */
  readonly host: string
  /** Versions 0-3. */
  readonly port: number
  /** Versions 4+. */
  readonly coordinators: FindCoordinatorResponseCoordinator[]
  readonly unknownTags?: UnknownTag[] | undefined
}

/** FindCoordinatorResponse, versions 0-6, as the encoder takes it. */
export interface FindCoordinatorResponseInput {
  /** Versions 1+. */
  readonly throttleTimeMs?: number | undefined
  /** Versions 0-3. */
  readonly errorCode?: number | undefined
  /** Versions 1-3. */
  readonly errorMessage?: string | null | undefined
  /** Versions 0-3. */
  readonly nodeId?: BrokerId | undefined
  /** Versions 0-3. */
  readonly host?: string | undefined
  /** Versions 0-3. */
  readonly port?: number | undefined
  /** Versions 4+. */
  readonly coordinators?: readonly FindCoordinatorResponseCoordinatorInput[] | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** Coordinator of FindCoordinatorResponse, versions 4-6, as decoded. */
export interface FindCoordinatorResponseCoordinator {
  readonly key: string
  readonly nodeId: BrokerId
  readonly host: string
  readonly port: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly unknownTags?: UnknownTag[] | undefined
}

/** Coordinator of FindCoordinatorResponse, versions 4-6, as the encoder takes it. */
export interface FindCoordinatorResponseCoordinatorInput {
  readonly key: string
  readonly nodeId: BrokerId
  readonly host: string
  readonly port: number
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of FindCoordinator (API key 10). */
export interface FindCoordinatorTypes {
  readonly requestInput: FindCoordinatorRequestInput
  readonly request: FindCoordinatorRequest
  readonly responseInput: FindCoordinatorResponseInput
  readonly response: FindCoordinatorResponse
}
