// Generated from protocol-specs/apis/031-delete-acls.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, notCarried, requireStruct, writeCount } from '../../codec.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { DeleteAclsRequest, DeleteAclsRequestDeleteAclsFilter, DeleteAclsResponseDeleteAclsFilterResultInput, DeleteAclsResponseDeleteAclsMatchingAclInput, DeleteAclsResponseInput, DeleteAclsTypes } from '../types/delete-acls.ts'

/** DeleteAcls (API key 31) as a broker sees it. */
export const DeleteAcls: ServerApi<DeleteAclsTypes> = {
  key: 31,
  name: 'DeleteAcls',
  versions: { min: 0, max: 3 },
  baseline: 1,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 2,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'any',
  encodeResponse(w, m, version) {
    checkVersion('DeleteAclsResponse', version, 0, 3)
    try {
      encodeDeleteAclsResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'DeleteAclsResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('DeleteAclsRequest', version, 0, 3)
    try {
      return decodeDeleteAclsRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'DeleteAclsRequest', version)
    }
  },
}

function encodeDeleteAclsResponse(w: ByteWriter, m: DeleteAclsResponseInput, version: number): void {
  requireStruct(m)
  w.int32(m.throttleTimeMs, 'throttleTimeMs')
  const filterResults = m.filterResults
  writeCount(w, filterResults, version >= 2, false, 'filterResults')
  encodeDeleteAclsResponseDeleteAclsFilterResultList(w, filterResults, version, 'filterResults')
  if (version >= 2) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeDeleteAclsResponseDeleteAclsFilterResult(w: ByteWriter, m: DeleteAclsResponseDeleteAclsFilterResultInput, version: number): void {
  requireStruct(m)
  w.int16(m.errorCode, 'errorCode')
  if (version >= 2) w.compactNullableString(m.errorMessage, 'errorMessage')
  else w.nullableString(m.errorMessage, 'errorMessage')
  const matchingAcls = m.matchingAcls
  writeCount(w, matchingAcls, version >= 2, false, 'matchingAcls')
  encodeDeleteAclsResponseDeleteAclsMatchingAclList(w, matchingAcls, version, 'matchingAcls')
  if (version >= 2) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeDeleteAclsResponseDeleteAclsFilterResultList(w: ByteWriter, values: readonly DeleteAclsResponseDeleteAclsFilterResultInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeDeleteAclsResponseDeleteAclsFilterResult(w, values[i] as DeleteAclsResponseDeleteAclsFilterResultInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeDeleteAclsResponseDeleteAclsMatchingAcl(w: ByteWriter, m: DeleteAclsResponseDeleteAclsMatchingAclInput, version: number): void {
  requireStruct(m)
  w.int16(m.errorCode, 'errorCode')
  if (version >= 2) w.compactNullableString(m.errorMessage, 'errorMessage')
  else w.nullableString(m.errorMessage, 'errorMessage')
  w.int8(m.resourceType, 'resourceType')
  if (version >= 2) w.compactString(m.resourceName, 'resourceName')
  else w.string(m.resourceName, 'resourceName')
  if (version >= 1) {
    w.int8(m.patternType === undefined ? 3 : m.patternType, 'patternType')
  } else if (m.patternType !== undefined && m.patternType !== 3) throw notCarried('patternType', '1+')
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

function encodeDeleteAclsResponseDeleteAclsMatchingAclList(w: ByteWriter, values: readonly DeleteAclsResponseDeleteAclsMatchingAclInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeDeleteAclsResponseDeleteAclsMatchingAcl(w, values[i] as DeleteAclsResponseDeleteAclsMatchingAclInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeDeleteAclsRequest(r: ByteReader, version: number): DeleteAclsRequest {
  const filters = decodeDeleteAclsRequestDeleteAclsFilterList(r, version, version >= 2 ? r.compactArrayLength(8, 'filters') : r.arrayLength(9, 'filters'), 'filters')
  const unknownTags = version >= 2 ? readUnknownTags(r) : undefined
  return { filters, unknownTags }
}

function decodeDeleteAclsRequestDeleteAclsFilter(r: ByteReader, version: number): DeleteAclsRequestDeleteAclsFilter {
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

function decodeDeleteAclsRequestDeleteAclsFilterList(r: ByteReader, version: number, count: number, field: string): DeleteAclsRequestDeleteAclsFilter[] {
  const values = new Array<DeleteAclsRequestDeleteAclsFilter>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeDeleteAclsRequestDeleteAclsFilter(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
