// Generated from protocol-specs/apis/060-describe-cluster.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, notCarried, requireStruct } from '../../codec.ts'
import { readUnknownTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { DescribeClusterRequestInput, DescribeClusterResponse, DescribeClusterResponseDescribeClusterBroker, DescribeClusterTypes } from '../types/describe-cluster.ts'

/** DescribeCluster (API key 60) as a client sees it. */
export const DescribeCluster: ClientApi<DescribeClusterTypes> = {
  key: 60,
  name: 'DescribeCluster',
  versions: { min: 0, max: 2 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 0,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'any',
  encodeRequest(w, m, version) {
    checkVersion('DescribeClusterRequest', version, 0, 2)
    try {
      encodeDescribeClusterRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'DescribeClusterRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('DescribeClusterResponse', version, 0, 2)
    try {
      return decodeDescribeClusterResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'DescribeClusterResponse', version)
    }
  },
}

function encodeDescribeClusterRequest(w: ByteWriter, m: DescribeClusterRequestInput, version: number): void {
  requireStruct(m)
  w.bool(m.includeClusterAuthorizedOperations, 'includeClusterAuthorizedOperations')
  if (version >= 1) {
    w.int8(m.endpointType === undefined ? 1 : m.endpointType, 'endpointType')
  } else if (m.endpointType !== undefined && m.endpointType !== 1) throw notCarried('endpointType', '1+')
  if (version >= 2) {
    w.bool(m.includeFencedBrokers === undefined ? false : m.includeFencedBrokers, 'includeFencedBrokers')
  } else if (m.includeFencedBrokers !== undefined && m.includeFencedBrokers !== false) throw notCarried('includeFencedBrokers', '2+')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function decodeDescribeClusterResponse(r: ByteReader, version: number): DescribeClusterResponse {
  const throttleTimeMs = r.int32('throttleTimeMs')
  const errorCode = r.int16('errorCode')
  const errorMessage = r.compactNullableString('errorMessage')
  const endpointType = version >= 1 ? r.int8('endpointType') : 1
  const clusterId = r.compactString('clusterId')
  const controllerId = r.int32('controllerId')
  const brokers = decodeDescribeClusterResponseDescribeClusterBrokerList(r, version, r.compactArrayLength(11, 'brokers'), 'brokers')
  const clusterAuthorizedOperations = r.int32('clusterAuthorizedOperations')
  const unknownTags = readUnknownTags(r)
  return { throttleTimeMs, errorCode, errorMessage, endpointType, clusterId, controllerId, brokers, clusterAuthorizedOperations, unknownTags }
}

function decodeDescribeClusterResponseDescribeClusterBroker(r: ByteReader, version: number): DescribeClusterResponseDescribeClusterBroker {
  const brokerId = r.int32('brokerId')
  const host = r.compactString('host')
  const port = r.int32('port')
  const rack = r.compactNullableString('rack')
  const isFenced = version >= 2 ? r.bool('isFenced') : false
  const unknownTags = readUnknownTags(r)
  return { brokerId, host, port, rack, isFenced, unknownTags }
}

function decodeDescribeClusterResponseDescribeClusterBrokerList(r: ByteReader, version: number, count: number, field: string): DescribeClusterResponseDescribeClusterBroker[] {
  const values = new Array<DescribeClusterResponseDescribeClusterBroker>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeDescribeClusterResponseDescribeClusterBroker(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
