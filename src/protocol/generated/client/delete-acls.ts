// Generated from protocol-specs/apis/031-delete-acls.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, notCarried, requireStruct, writeCount } from '../../codec.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { DeleteAclsRequestDeleteAclsFilterInput, DeleteAclsRequestInput, DeleteAclsResponse, DeleteAclsResponseDeleteAclsFilterResult, DeleteAclsResponseDeleteAclsMatchingAcl, DeleteAclsTypes } from '../types/delete-acls.ts'

/** DeleteAcls (API key 31) as a client sees it. */
export const DeleteAcls: ClientApi<DeleteAclsTypes> = {
  key: 31,
  name: 'DeleteAcls',
  versions: { min: 0, max: 3 },
  baseline: 1,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 2,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'any',
  encodeRequest(w, m, version) {
    checkVersion('DeleteAclsRequest', version, 0, 3)
    try {
      encodeDeleteAclsRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'DeleteAclsRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('DeleteAclsResponse', version, 0, 3)
    try {
      return decodeDeleteAclsResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'DeleteAclsResponse', version)
    }
  },
}

function encodeDeleteAclsRequest(w: ByteWriter, m: DeleteAclsRequestInput, version: number): void {
  requireStruct(m)
  const filters = m.filters
  writeCount(w, filters, version >= 2, false, 'filters')
  encodeDeleteAclsRequestDeleteAclsFilterList(w, filters, version, 'filters')
  if (version >= 2) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeDeleteAclsRequestDeleteAclsFilter(w: ByteWriter, m: DeleteAclsRequestDeleteAclsFilterInput, version: number): void {
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

function encodeDeleteAclsRequestDeleteAclsFilterList(w: ByteWriter, values: readonly DeleteAclsRequestDeleteAclsFilterInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeDeleteAclsRequestDeleteAclsFilter(w, values[i] as DeleteAclsRequestDeleteAclsFilterInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeDeleteAclsResponse(r: ByteReader, version: number): DeleteAclsResponse {
  const throttleTimeMs = r.int32('throttleTimeMs')
  const filterResults = decodeDeleteAclsResponseDeleteAclsFilterResultList(r, version, version >= 2 ? r.compactArrayLength(5, 'filterResults') : r.arrayLength(8, 'filterResults'), 'filterResults')
  const unknownTags = version >= 2 ? readUnknownTags(r) : undefined
  return { throttleTimeMs, filterResults, unknownTags }
}

function decodeDeleteAclsResponseDeleteAclsFilterResult(r: ByteReader, version: number): DeleteAclsResponseDeleteAclsFilterResult {
  const errorCode = r.int16('errorCode')
  const errorMessage = version >= 2 ? r.compactNullableString('errorMessage') : r.nullableString('errorMessage')
  const matchingAcls = decodeDeleteAclsResponseDeleteAclsMatchingAclList(r, version, version >= 2 ? r.compactArrayLength(11, 'matchingAcls') : r.arrayLength(13, 'matchingAcls'), 'matchingAcls')
  const unknownTags = version >= 2 ? readUnknownTags(r) : undefined
  return { errorCode, errorMessage, matchingAcls, unknownTags }
}

function decodeDeleteAclsResponseDeleteAclsFilterResultList(r: ByteReader, version: number, count: number, field: string): DeleteAclsResponseDeleteAclsFilterResult[] {
  const values = new Array<DeleteAclsResponseDeleteAclsFilterResult>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeDeleteAclsResponseDeleteAclsFilterResult(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeDeleteAclsResponseDeleteAclsMatchingAcl(r: ByteReader, version: number): DeleteAclsResponseDeleteAclsMatchingAcl {
  const errorCode = r.int16('errorCode')
  const errorMessage = version >= 2 ? r.compactNullableString('errorMessage') : r.nullableString('errorMessage')
  const resourceType = r.int8('resourceType')
  const resourceName = version >= 2 ? r.compactString('resourceName') : r.string('resourceName')
  const patternType = version >= 1 ? r.int8('patternType') : 3
  const principal = version >= 2 ? r.compactString('principal') : r.string('principal')
  const host = version >= 2 ? r.compactString('host') : r.string('host')
  const operation = r.int8('operation')
  const permissionType = r.int8('permissionType')
  const unknownTags = version >= 2 ? readUnknownTags(r) : undefined
  return { errorCode, errorMessage, resourceType, resourceName, patternType, principal, host, operation, permissionType, unknownTags }
}

function decodeDeleteAclsResponseDeleteAclsMatchingAclList(r: ByteReader, version: number, count: number, field: string): DeleteAclsResponseDeleteAclsMatchingAcl[] {
  const values = new Array<DeleteAclsResponseDeleteAclsMatchingAcl>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeDeleteAclsResponseDeleteAclsMatchingAcl(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
