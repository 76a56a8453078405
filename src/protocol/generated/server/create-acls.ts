// Generated from protocol-specs/apis/030-create-acls.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, requireStruct, writeCount } from '../../codec.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { CreateAclsRequest, CreateAclsRequestAclCreation, CreateAclsResponseAclCreationResultInput, CreateAclsResponseInput, CreateAclsTypes } from '../types/create-acls.ts'

/** CreateAcls (API key 30) as a broker sees it. */
export const CreateAcls: ServerApi<CreateAclsTypes> = {
  key: 30,
  name: 'CreateAcls',
  versions: { min: 0, max: 3 },
  baseline: 1,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 2,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'any',
  encodeResponse(w, m, version) {
    checkVersion('CreateAclsResponse', version, 0, 3)
    try {
      encodeCreateAclsResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'CreateAclsResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('CreateAclsRequest', version, 0, 3)
    try {
      return decodeCreateAclsRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'CreateAclsRequest', version)
    }
  },
}

function encodeCreateAclsResponse(w: ByteWriter, m: CreateAclsResponseInput, version: number): void {
  requireStruct(m)
  w.int32(m.throttleTimeMs, 'throttleTimeMs')
  const results = m.results
  writeCount(w, results, version >= 2, false, 'results')
  encodeCreateAclsResponseAclCreationResultList(w, results, version, 'results')
  if (version >= 2) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeCreateAclsResponseAclCreationResult(w: ByteWriter, m: CreateAclsResponseAclCreationResultInput, version: number): void {
  requireStruct(m)
  w.int16(m.errorCode, 'errorCode')
  if (version >= 2) w.compactNullableString(m.errorMessage, 'errorMessage')
  else w.nullableString(m.errorMessage, 'errorMessage')
  if (version >= 2) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeCreateAclsResponseAclCreationResultList(w: ByteWriter, values: readonly CreateAclsResponseAclCreationResultInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeCreateAclsResponseAclCreationResult(w, values[i] as CreateAclsResponseAclCreationResultInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeCreateAclsRequest(r: ByteReader, version: number): CreateAclsRequest {
  const creations = decodeCreateAclsRequestAclCreationList(r, version, version >= 2 ? r.compactArrayLength(8, 'creations') : r.arrayLength(9, 'creations'), 'creations')
  const unknownTags = version >= 2 ? readUnknownTags(r) : undefined
  return { creations, unknownTags }
}

function decodeCreateAclsRequestAclCreation(r: ByteReader, version: number): CreateAclsRequestAclCreation {
  const resourceType = r.int8('resourceType')
  const resourceName = version >= 2 ? r.compactString('resourceName') : r.string('resourceName')
  const resourcePatternType = version >= 1 ? r.int8('resourcePatternType') : 3
  const principal = version >= 2 ? r.compactString('principal') : r.string('principal')
  const host = version >= 2 ? r.compactString('host') : r.string('host')
  const operation = r.int8('operation')
  const permissionType = r.int8('permissionType')
  const unknownTags = version >= 2 ? readUnknownTags(r) : undefined
  return { resourceType, resourceName, resourcePatternType, principal, host, operation, permissionType, unknownTags }
}

function decodeCreateAclsRequestAclCreationList(r: ByteReader, version: number, count: number, field: string): CreateAclsRequestAclCreation[] {
  const values = new Array<CreateAclsRequestAclCreation>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeCreateAclsRequestAclCreation(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
