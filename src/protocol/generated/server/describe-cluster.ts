// Generated from protocol-specs/apis/060-describe-cluster.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, notCarried, requireStruct, writeCount } from '../../codec.ts'
import { readUnknownTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { DescribeClusterRequest, DescribeClusterResponseDescribeClusterBrokerInput, DescribeClusterResponseInput, DescribeClusterTypes } from '../types/describe-cluster.ts'

/** DescribeCluster (API key 60) as a broker sees it. */
export const DescribeCluster: ServerApi<DescribeClusterTypes> = {
  key: 60,
  name: 'DescribeCluster',
  versions: { min: 0, max: 2 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 0,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'any',
  encodeResponse(w, m, version) {
    checkVersion('DescribeClusterResponse', version, 0, 2)
    try {
      encodeDescribeClusterResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'DescribeClusterResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('DescribeClusterRequest', version, 0, 2)
    try {
      return decodeDescribeClusterRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'DescribeClusterRequest', version)
    }
  },
}

function encodeDescribeClusterResponse(w: ByteWriter, m: DescribeClusterResponseInput, version: number): void {
  requireStruct(m)
  w.int32(m.throttleTimeMs, 'throttleTimeMs')
  w.int16(m.errorCode, 'errorCode')
  w.compactNullableString(m.errorMessage === undefined ? null : m.errorMessage, 'errorMessage')
  if (version >= 1) {
    w.int8(m.endpointType === undefined ? 1 : m.endpointType, 'endpointType')
  } else if (m.endpointType !== undefined && m.endpointType !== 1) throw notCarried('endpointType', '1+')
  w.compactString(m.clusterId, 'clusterId')
  w.int32(m.controllerId === undefined ? -1 : m.controllerId, 'controllerId')
  const brokers = m.brokers
  writeCount(w, brokers, true, false, 'brokers')
  encodeDescribeClusterResponseDescribeClusterBrokerList(w, brokers, version, 'brokers')
  w.int32(m.clusterAuthorizedOperations === undefined ? -2147483648 : m.clusterAuthorizedOperations, 'clusterAuthorizedOperations')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeDescribeClusterResponseDescribeClusterBroker(w: ByteWriter, m: DescribeClusterResponseDescribeClusterBrokerInput, version: number): void {
  requireStruct(m)
  w.int32(m.brokerId, 'brokerId')
  w.compactString(m.host, 'host')
  w.int32(m.port, 'port')
  w.compactNullableString(m.rack === undefined ? null : m.rack, 'rack')
  if (version >= 2) {
    w.bool(m.isFenced === undefined ? false : m.isFenced, 'isFenced')
  } else if (m.isFenced !== undefined && m.isFenced !== false) throw notCarried('isFenced', '2+')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeDescribeClusterResponseDescribeClusterBrokerList(w: ByteWriter, values: readonly DescribeClusterResponseDescribeClusterBrokerInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeDescribeClusterResponseDescribeClusterBroker(w, values[i] as DescribeClusterResponseDescribeClusterBrokerInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeDescribeClusterRequest(r: ByteReader, version: number): DescribeClusterRequest {
  const includeClusterAuthorizedOperations = r.bool('includeClusterAuthorizedOperations')
  const endpointType = version >= 1 ? r.int8('endpointType') : 1
  const includeFencedBrokers = version >= 2 ? r.bool('includeFencedBrokers') : false
  const unknownTags = readUnknownTags(r)
  return { includeClusterAuthorizedOperations, endpointType, includeFencedBrokers, unknownTags }
}
