// Generated from protocol-specs/apis/060-describe-cluster.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { BrokerId } from '../../entities.ts'
import type { UnknownTag } from '../../unknown-tags.ts'

/** DescribeClusterRequest, versions 0-2, as decoded. */
export interface DescribeClusterRequest {
  readonly includeClusterAuthorizedOperations: boolean
  /** 1 brokers, 2 controllers (KIP-919). Versions 1+. */
  readonly endpointType: number
  /** Versions 2+. */
  readonly includeFencedBrokers: boolean
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DescribeClusterRequest, versions 0-2, as the encoder takes it. */
export interface DescribeClusterRequestInput {
  readonly includeClusterAuthorizedOperations: boolean
  /** 1 brokers, 2 controllers (KIP-919). Versions 1+; default 1. */
  readonly endpointType?: number | undefined
  /** Versions 2+. */
  readonly includeFencedBrokers?: boolean | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** DescribeClusterResponse, versions 0-2, as decoded. */
export interface DescribeClusterResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage: string | null
  /** Versions 1+. */
  readonly endpointType: number
  readonly clusterId: string
  readonly controllerId: BrokerId
  readonly brokers: DescribeClusterResponseDescribeClusterBroker[]
  /** Bit n stands for ACL operation n; the default if it was not asked for. */
  readonly clusterAuthorizedOperations: number
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DescribeClusterResponse, versions 0-2, as the encoder takes it. */
export interface DescribeClusterResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  /** Default null. */
  readonly errorMessage?: string | null | undefined
  /** Versions 1+; default 1. */
  readonly endpointType?: number | undefined
  readonly clusterId: string
  /** Default -1. */
  readonly controllerId?: BrokerId | undefined
  readonly brokers: readonly DescribeClusterResponseDescribeClusterBrokerInput[]
  /** Bit n stands for ACL operation n; the default if it was not asked for. Default -2147483648. */
  readonly clusterAuthorizedOperations?: number | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** DescribeClusterBroker of DescribeClusterResponse, versions 0-2, as decoded. */
export interface DescribeClusterResponseDescribeClusterBroker {
  readonly brokerId: BrokerId
  readonly host: string
  readonly port: number
  readonly rack: string | null
  /** Versions 2+. */
  readonly isFenced: boolean
  readonly unknownTags?: UnknownTag[] | undefined
}

/** DescribeClusterBroker of DescribeClusterResponse, versions 0-2, as the encoder takes it. */
export interface DescribeClusterResponseDescribeClusterBrokerInput {
  readonly brokerId: BrokerId
  readonly host: string
  readonly port: number
  /** Default null. */
  readonly rack?: string | null | undefined
  /** Versions 2+. */
  readonly isFenced?: boolean | undefined
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

/** The shapes of DescribeCluster (API key 60). */
export interface DescribeClusterTypes {
  readonly requestInput: DescribeClusterRequestInput
  readonly request: DescribeClusterRequest
  readonly responseInput: DescribeClusterResponseInput
  readonly response: DescribeClusterResponse
}
