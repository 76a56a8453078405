// Generated from protocol-specs/apis/029-describe-acls.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, notCarried, requireStruct, writeCount } from '../../codec.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { DescribeAclsRequest, DescribeAclsResponseAclDescriptionInput, DescribeAclsResponseDescribeAclsResourceInput, DescribeAclsResponseInput, DescribeAclsTypes } from '../types/describe-acls.ts'

/** DescribeAcls (API key 29) as a broker sees it. */
export const DescribeAcls: ServerApi<DescribeAclsTypes> = {
  key: 29,
  name: 'DescribeAcls',
  versions: { min: 0, max: 3 },
  baseline: 1,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 2,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'any',
  encodeResponse(w, m, version) {
    checkVersion('DescribeAclsResponse', version, 0, 3)
    try {
      encodeDescribeAclsResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'DescribeAclsResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('DescribeAclsRequest', version, 0, 3)
    try {
      return decodeDescribeAclsRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'DescribeAclsRequest', version)
    }
  },
}

function encodeDescribeAclsResponse(w: ByteWriter, m: DescribeAclsResponseInput, version: number): void {
  requireStruct(m)
  w.int32(m.throttleTimeMs, 'throttleTimeMs')
  w.int16(m.errorCode, 'errorCode')
  if (version >= 2) w.compactNullableString(m.errorMessage, 'errorMessage')
  else w.nullableString(m.errorMessage, 'errorMessage')
  const resources = m.resources
  writeCount(w, resources, version >= 2, false, 'resources')
  encodeDescribeAclsResponseDescribeAclsResourceList(w, resources, version, 'resources')
  if (version >= 2) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeDescribeAclsResponseDescribeAclsResource(w: ByteWriter, m: DescribeAclsResponseDescribeAclsResourceInput, version: number): void {
  requireStruct(m)
  w.int8(m.resourceType, 'resourceType')
  if (version >= 2) w.compactString(m.resourceName, 'resourceName')
  else w.string(m.resourceName, 'resourceName')
  if (version >= 1) {
    w.int8(m.patternType === undefined ? 3 : m.patternType, 'patternType')
  } else if (m.patternType !== undefined && m.patternType !== 3) throw notCarried('patternType', '1+')
  const acls = m.acls
  writeCount(w, acls, version >= 2, false, 'acls')
  encodeDescribeAclsResponseAclDescriptionList(w, acls, version, 'acls')
  if (version >= 2) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeDescribeAclsResponseDescribeAclsResourceList(w: ByteWriter, values: readonly DescribeAclsResponseDescribeAclsResourceInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeDescribeAclsResponseDescribeAclsResource(w, values[i] as DescribeAclsResponseDescribeAclsResourceInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeDescribeAclsResponseAclDescription(w: ByteWriter, m: DescribeAclsResponseAclDescriptionInput, version: number): void {
  requireStruct(m)
  if (version >= 2) w.compactString(m.principal, 'principal')
  else w.string(m.principal, 'principal')
  if (version >= 2) w.compactString(m.host, 'host')
  else w.string(m.host, 'host')
  w.int8(m.operation, 'operation')
  w.int8(m.permissionType, 'permissionType')
  if (version >= 2) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeDescribeAclsResponseAclDescriptionList(w: ByteWriter, values: readonly DescribeAclsResponseAclDescriptionInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeDescribeAclsResponseAclDescription(w, values[i] as DescribeAclsResponseAclDescriptionInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeDescribeAclsRequest(r: ByteReader, version: number): DescribeAclsRequest {
  const resourceTypeFilter = r.int8('resourceTypeFilter')
  const resourceNameFilter = version >= 2 ? r.compactNullableString('resourceNameFilter') : r.nullableString('resourceNameFilter')
  const patternTypeFilter = version >= 1 ? r.int8('patternTypeFilter') : 3
  const principalFilter = version >= 2 ? r.compactNullableString('principalFilter') : r.nullableString('principalFilter')
  const hostFilter = version >= 2 ? r.compactNullableString('hostFilter') : r.nullableString('hostFilter')
  const operation = r.int8('operation')
  const permissionType = r.int8('permissionType')
  const unknownTags = version >= 2 ? readUnknownTags(r) : undefined
  return { resourceTypeFilter, resourceNameFilter, patternTypeFilter, principalFilter, hostFilter, operation, permissionType, unknownTags }
}
