// Generated from protocol-specs/apis/029-describe-acls.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, notCarried, requireStruct } from '../../codec.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { DescribeAclsRequestInput, DescribeAclsResponse, DescribeAclsResponseAclDescription, DescribeAclsResponseDescribeAclsResource, DescribeAclsTypes } from '../types/describe-acls.ts'

/** DescribeAcls (API key 29) as a client sees it. */
export const DescribeAcls: ClientApi<DescribeAclsTypes> = {
  key: 29,
  name: 'DescribeAcls',
  versions: { min: 0, max: 3 },
  baseline: 1,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 2,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'any',
  encodeRequest(w, m, version) {
    checkVersion('DescribeAclsRequest', version, 0, 3)
    try {
      encodeDescribeAclsRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'DescribeAclsRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('DescribeAclsResponse', version, 0, 3)
    try {
      return decodeDescribeAclsResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'DescribeAclsResponse', version)
    }
  },
}

function encodeDescribeAclsRequest(w: ByteWriter, m: DescribeAclsRequestInput, version: number): void {
  requireStruct(m)
  w.int8(m.resourceTypeFilter, 'resourceTypeFilter')
  if (version >= 2) w.compactNullableString(m.resourceNameFilter, 'resourceNameFilter')
  else w.nullableString(m.resourceNameFilter, 'resourceNameFilter')
  if (version >= 1) {
    w.int8(m.patternTypeFilter === undefined ? 3 : m.patternTypeFilter, 'patternTypeFilter')
  } else if (m.patternTypeFilter !== undefined && m.patternTypeFilter !== 3) throw notCarried('patternTypeFilter', '1+')
  if (version >= 2) w.compactNullableString(m.principalFilter, 'principalFilter')
  else w.nullableString(m.principalFilter, 'principalFilter')
  if (version >= 2) w.compactNullableString(m.hostFilter, 'hostFilter')
  else w.nullableString(m.hostFilter, 'hostFilter')
  w.int8(m.operation, 'operation')
  w.int8(m.permissionType, 'permissionType')
  if (version >= 2) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function decodeDescribeAclsResponse(r: ByteReader, version: number): DescribeAclsResponse {
  const throttleTimeMs = r.int32('throttleTimeMs')
  const errorCode = r.int16('errorCode')
  const errorMessage = version >= 2 ? r.compactNullableString('errorMessage') : r.nullableString('errorMessage')
  const resources = decodeDescribeAclsResponseDescribeAclsResourceList(r, version, version >= 2 ? r.compactArrayLength(5, 'resources') : r.arrayLength(7, 'resources'), 'resources')
  const unknownTags = version >= 2 ? readUnknownTags(r) : undefined
  return { throttleTimeMs, errorCode, errorMessage, resources, unknownTags }
}

function decodeDescribeAclsResponseDescribeAclsResource(r: ByteReader, version: number): DescribeAclsResponseDescribeAclsResource {
  const resourceType = r.int8('resourceType')
  const resourceName = version >= 2 ? r.compactString('resourceName') : r.string('resourceName')
  const patternType = version >= 1 ? r.int8('patternType') : 3
  const acls = decodeDescribeAclsResponseAclDescriptionList(r, version, version >= 2 ? r.compactArrayLength(5, 'acls') : r.arrayLength(6, 'acls'), 'acls')
  const unknownTags = version >= 2 ? readUnknownTags(r) : undefined
  return { resourceType, resourceName, patternType, acls, unknownTags }
}

function decodeDescribeAclsResponseDescribeAclsResourceList(r: ByteReader, version: number, count: number, field: string): DescribeAclsResponseDescribeAclsResource[] {
  const values = new Array<DescribeAclsResponseDescribeAclsResource>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeDescribeAclsResponseDescribeAclsResource(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeDescribeAclsResponseAclDescription(r: ByteReader, version: number): DescribeAclsResponseAclDescription {
  const principal = version >= 2 ? r.compactString('principal') : r.string('principal')
  const host = version >= 2 ? r.compactString('host') : r.string('host')
  const operation = r.int8('operation')
  const permissionType = r.int8('permissionType')
  const unknownTags = version >= 2 ? readUnknownTags(r) : undefined
  return { principal, host, operation, permissionType, unknownTags }
}

function decodeDescribeAclsResponseAclDescriptionList(r: ByteReader, version: number, count: number, field: string): DescribeAclsResponseAclDescription[] {
  const values = new Array<DescribeAclsResponseAclDescription>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeDescribeAclsResponseAclDescription(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
