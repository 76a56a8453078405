// Generated from protocol-specs/apis/030-create-acls.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, notCarried, requireStruct, writeCount } from '../../codec.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { CreateAclsRequestAclCreationInput, CreateAclsRequestInput, CreateAclsResponse, CreateAclsResponseAclCreationResult, CreateAclsTypes } from '../types/create-acls.ts'

/** CreateAcls (API key 30) as a client sees it. */
export const CreateAcls: ClientApi<CreateAclsTypes> = {
  key: 30,
  name: 'CreateAcls',
  versions: { min: 0, max: 3 },
  baseline: 1,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 2,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'any',
  encodeRequest(w, m, version) {
    checkVersion('CreateAclsRequest', version, 0, 3)
    try {
      encodeCreateAclsRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'CreateAclsRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('CreateAclsResponse', version, 0, 3)
    try {
      return decodeCreateAclsResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'CreateAclsResponse', version)
    }
  },
}

function encodeCreateAclsRequest(w: ByteWriter, m: CreateAclsRequestInput, version: number): void {
  requireStruct(m)
  const creations = m.creations
  writeCount(w, creations, version >= 2, false, 'creations')
  encodeCreateAclsRequestAclCreationList(w, creations, version, 'creations')
  if (version >= 2) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeCreateAclsRequestAclCreation(w: ByteWriter, m: CreateAclsRequestAclCreationInput, version: number): void {
  requireStruct(m)
  w.int8(m.resourceType, 'resourceType')
  if (version >= 2) w.compactString(m.resourceName, 'resourceName')
  else w.string(m.resourceName, 'resourceName')
  if (version >= 1) {
    w.int8(m.resourcePatternType === undefined ? 3 : m.resourcePatternType, 'resourcePatternType')
  } else if (m.resourcePatternType !== undefined && m.resourcePatternType !== 3) throw notCarried('resourcePatternType', '1+')
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

function encodeCreateAclsRequestAclCreationList(w: ByteWriter, values: readonly CreateAclsRequestAclCreationInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeCreateAclsRequestAclCreation(w, values[i] as CreateAclsRequestAclCreationInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeCreateAclsResponse(r: ByteReader, version: number): CreateAclsResponse {
  const throttleTimeMs = r.int32('throttleTimeMs')
  const results = decodeCreateAclsResponseAclCreationResultList(r, version, version >= 2 ? r.compactArrayLength(4, 'results') : r.arrayLength(4, 'results'), 'results')
  const unknownTags = version >= 2 ? readUnknownTags(r) : undefined
  return { throttleTimeMs, results, unknownTags }
}

function decodeCreateAclsResponseAclCreationResult(r: ByteReader, version: number): CreateAclsResponseAclCreationResult {
  const errorCode = r.int16('errorCode')
  const errorMessage = version >= 2 ? r.compactNullableString('errorMessage') : r.nullableString('errorMessage')
  const unknownTags = version >= 2 ? readUnknownTags(r) : undefined
  return { errorCode, errorMessage, unknownTags }
}

function decodeCreateAclsResponseAclCreationResultList(r: ByteReader, version: number, count: number, field: string): CreateAclsResponseAclCreationResult[] {
  const values = new Array<CreateAclsResponseAclCreationResult>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeCreateAclsResponseAclCreationResult(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
