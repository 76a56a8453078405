// Generated from protocol-specs/apis/049-alter-client-quotas.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, requireStruct, writeCount } from '../../codec.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { AlterClientQuotasRequest, AlterClientQuotasRequestEntityData, AlterClientQuotasRequestEntryData, AlterClientQuotasRequestOpData, AlterClientQuotasResponseEntityDataInput, AlterClientQuotasResponseEntryDataInput, AlterClientQuotasResponseInput, AlterClientQuotasTypes } from '../types/alter-client-quotas.ts'

/** AlterClientQuotas (API key 49) as a broker sees it. */
export const AlterClientQuotas: ServerApi<AlterClientQuotasTypes> = {
  key: 49,
  name: 'AlterClientQuotas',
  versions: { min: 0, max: 1 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 1,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'any',
  encodeResponse(w, m, version) {
    checkVersion('AlterClientQuotasResponse', version, 0, 1)
    try {
      encodeAlterClientQuotasResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'AlterClientQuotasResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('AlterClientQuotasRequest', version, 0, 1)
    try {
      return decodeAlterClientQuotasRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'AlterClientQuotasRequest', version)
    }
  },
}

function encodeAlterClientQuotasResponse(w: ByteWriter, m: AlterClientQuotasResponseInput, version: number): void {
  requireStruct(m)
  w.int32(m.throttleTimeMs, 'throttleTimeMs')
  const entries = m.entries
  writeCount(w, entries, version >= 1, false, 'entries')
  encodeAlterClientQuotasResponseEntryDataList(w, entries, version, 'entries')
  if (version >= 1) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeAlterClientQuotasResponseEntryData(w: ByteWriter, m: AlterClientQuotasResponseEntryDataInput, version: number): void {
  requireStruct(m)
  w.int16(m.errorCode, 'errorCode')
  if (version >= 1) w.compactNullableString(m.errorMessage, 'errorMessage')
  else w.nullableString(m.errorMessage, 'errorMessage')
  const entity = m.entity
  writeCount(w, entity, version >= 1, false, 'entity')
  encodeAlterClientQuotasResponseEntityDataList(w, entity, version, 'entity')
  if (version >= 1) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeAlterClientQuotasResponseEntryDataList(w: ByteWriter, values: readonly AlterClientQuotasResponseEntryDataInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeAlterClientQuotasResponseEntryData(w, values[i] as AlterClientQuotasResponseEntryDataInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeAlterClientQuotasResponseEntityData(w: ByteWriter, m: AlterClientQuotasResponseEntityDataInput, version: number): void {
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

function encodeAlterClientQuotasResponseEntityDataList(w: ByteWriter, values: readonly AlterClientQuotasResponseEntityDataInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeAlterClientQuotasResponseEntityData(w, values[i] as AlterClientQuotasResponseEntityDataInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeAlterClientQuotasRequest(r: ByteReader, version: number): AlterClientQuotasRequest {
  const entries = decodeAlterClientQuotasRequestEntryDataList(r, version, version >= 1 ? r.compactArrayLength(3, 'entries') : r.arrayLength(8, 'entries'), 'entries')
  const validateOnly = r.bool('validateOnly')
  const unknownTags = version >= 1 ? readUnknownTags(r) : undefined
  return { entries, validateOnly, unknownTags }
}

function decodeAlterClientQuotasRequestEntryData(r: ByteReader, version: number): AlterClientQuotasRequestEntryData {
  const entity = decodeAlterClientQuotasRequestEntityDataList(r, version, version >= 1 ? r.compactArrayLength(3, 'entity') : r.arrayLength(4, 'entity'), 'entity')
  const ops = decodeAlterClientQuotasRequestOpDataList(r, version, version >= 1 ? r.compactArrayLength(11, 'ops') : r.arrayLength(11, 'ops'), 'ops')
  const unknownTags = version >= 1 ? readUnknownTags(r) : undefined
  return { entity, ops, unknownTags }
}

function decodeAlterClientQuotasRequestEntryDataList(r: ByteReader, version: number, count: number, field: string): AlterClientQuotasRequestEntryData[] {
  const values = new Array<AlterClientQuotasRequestEntryData>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeAlterClientQuotasRequestEntryData(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeAlterClientQuotasRequestEntityData(r: ByteReader, version: number): AlterClientQuotasRequestEntityData {
  const entityType = version >= 1 ? r.compactString('entityType') : r.string('entityType')
  const entityName = version >= 1 ? r.compactNullableString('entityName') : r.nullableString('entityName')
  const unknownTags = version >= 1 ? readUnknownTags(r) : undefined
  return { entityType, entityName, unknownTags }
}

function decodeAlterClientQuotasRequestEntityDataList(r: ByteReader, version: number, count: number, field: string): AlterClientQuotasRequestEntityData[] {
  const values = new Array<AlterClientQuotasRequestEntityData>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeAlterClientQuotasRequestEntityData(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeAlterClientQuotasRequestOpData(r: ByteReader, version: number): AlterClientQuotasRequestOpData {
  const key = version >= 1 ? r.compactString('key') : r.string('key')
  const valueField = r.float64('value')
  const remove = r.bool('remove')
  const unknownTags = version >= 1 ? readUnknownTags(r) : undefined
  return { key, value: valueField, remove, unknownTags }
}

function decodeAlterClientQuotasRequestOpDataList(r: ByteReader, version: number, count: number, field: string): AlterClientQuotasRequestOpData[] {
  const values = new Array<AlterClientQuotasRequestOpData>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeAlterClientQuotasRequestOpData(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
