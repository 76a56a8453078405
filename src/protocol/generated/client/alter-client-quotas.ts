// Generated from protocol-specs/apis/049-alter-client-quotas.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, requireStruct, writeCount } from '../../codec.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { AlterClientQuotasRequestEntityDataInput, AlterClientQuotasRequestEntryDataInput, AlterClientQuotasRequestInput, AlterClientQuotasRequestOpDataInput, AlterClientQuotasResponse, AlterClientQuotasResponseEntityData, AlterClientQuotasResponseEntryData, AlterClientQuotasTypes } from '../types/alter-client-quotas.ts'

/** AlterClientQuotas (API key 49) as a client sees it. */
export const AlterClientQuotas: ClientApi<AlterClientQuotasTypes> = {
  key: 49,
  name: 'AlterClientQuotas',
  versions: { min: 0, max: 1 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 1,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'any',
  encodeRequest(w, m, version) {
    checkVersion('AlterClientQuotasRequest', version, 0, 1)
    try {
      encodeAlterClientQuotasRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'AlterClientQuotasRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('AlterClientQuotasResponse', version, 0, 1)
    try {
      return decodeAlterClientQuotasResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'AlterClientQuotasResponse', version)
    }
  },
}

function encodeAlterClientQuotasRequest(w: ByteWriter, m: AlterClientQuotasRequestInput, version: number): void {
  requireStruct(m)
  const entries = m.entries
  writeCount(w, entries, version >= 1, false, 'entries')
  encodeAlterClientQuotasRequestEntryDataList(w, entries, version, 'entries')
  w.bool(m.validateOnly, 'validateOnly')
  if (version >= 1) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeAlterClientQuotasRequestEntryData(w: ByteWriter, m: AlterClientQuotasRequestEntryDataInput, version: number): void {
  requireStruct(m)
  const entity = m.entity
  writeCount(w, entity, version >= 1, false, 'entity')
  encodeAlterClientQuotasRequestEntityDataList(w, entity, version, 'entity')
  const ops = m.ops
  writeCount(w, ops, version >= 1, false, 'ops')
  encodeAlterClientQuotasRequestOpDataList(w, ops, version, 'ops')
  if (version >= 1) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeAlterClientQuotasRequestEntryDataList(w: ByteWriter, values: readonly AlterClientQuotasRequestEntryDataInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeAlterClientQuotasRequestEntryData(w, values[i] as AlterClientQuotasRequestEntryDataInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeAlterClientQuotasRequestEntityData(w: ByteWriter, m: AlterClientQuotasRequestEntityDataInput, version: number): void {
  requireStruct(m)
  if (version >= 1) w.compactString(m.entityType, 'entityType')
  else w.string(m.entityType, 'entityType')
  if (version >= 1) w.compactNullableString(m.entityName, 'entityName')
  else w.nullableString(m.entityName, 'entityName')
  if (version >= 1) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeAlterClientQuotasRequestEntityDataList(w: ByteWriter, values: readonly AlterClientQuotasRequestEntityDataInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeAlterClientQuotasRequestEntityData(w, values[i] as AlterClientQuotasRequestEntityDataInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeAlterClientQuotasRequestOpData(w: ByteWriter, m: AlterClientQuotasRequestOpDataInput, version: number): void {
  requireStruct(m)
  if (version >= 1) w.compactString(m.key, 'key')
  else w.string(m.key, 'key')
  w.float64(m.value, 'value')
  w.bool(m.remove, 'remove')
  if (version >= 1) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeAlterClientQuotasRequestOpDataList(w: ByteWriter, values: readonly AlterClientQuotasRequestOpDataInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeAlterClientQuotasRequestOpData(w, values[i] as AlterClientQuotasRequestOpDataInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeAlterClientQuotasResponse(r: ByteReader, version: number): AlterClientQuotasResponse {
  const throttleTimeMs = r.int32('throttleTimeMs')
  const entries = decodeAlterClientQuotasResponseEntryDataList(r, version, version >= 1 ? r.compactArrayLength(5, 'entries') : r.arrayLength(8, 'entries'), 'entries')
  const unknownTags = version >= 1 ? readUnknownTags(r) : undefined
  return { throttleTimeMs, entries, unknownTags }
}

function decodeAlterClientQuotasResponseEntryData(r: ByteReader, version: number): AlterClientQuotasResponseEntryData {
  const errorCode = r.int16('errorCode')
  const errorMessage = version >= 1 ? r.compactNullableString('errorMessage') : r.nullableString('errorMessage')
  const entity = decodeAlterClientQuotasResponseEntityDataList(r, version, version >= 1 ? r.compactArrayLength(3, 'entity') : r.arrayLength(4, 'entity'), 'entity')
  const unknownTags = version >= 1 ? readUnknownTags(r) : undefined
  return { errorCode, errorMessage, entity, unknownTags }
}

function decodeAlterClientQuotasResponseEntryDataList(r: ByteReader, version: number, count: number, field: string): AlterClientQuotasResponseEntryData[] {
  const values = new Array<AlterClientQuotasResponseEntryData>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeAlterClientQuotasResponseEntryData(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeAlterClientQuotasResponseEntityData(r: ByteReader, version: number): AlterClientQuotasResponseEntityData {
  const entityType = version >= 1 ? r.compactString('entityType') : r.string('entityType')
  const entityName = version >= 1 ? r.compactNullableString('entityName') : r.nullableString('entityName')
  const unknownTags = version >= 1 ? readUnknownTags(r) : undefined
  return { entityType, entityName, unknownTags }
}

function decodeAlterClientQuotasResponseEntityDataList(r: ByteReader, version: number, count: number, field: string): AlterClientQuotasResponseEntityData[] {
  const values = new Array<AlterClientQuotasResponseEntityData>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeAlterClientQuotasResponseEntityData(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
