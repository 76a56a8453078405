// Generated from protocol-specs/apis/048-describe-client-quotas.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, requireStruct, writeCount } from '../../codec.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { DescribeClientQuotasRequest, DescribeClientQuotasRequestComponentData, DescribeClientQuotasResponseEntityDataInput, DescribeClientQuotasResponseEntryDataInput, DescribeClientQuotasResponseInput, DescribeClientQuotasResponseValueDataInput, DescribeClientQuotasTypes } from '../types/describe-client-quotas.ts'

/** DescribeClientQuotas (API key 48) as a broker sees it. */
export const DescribeClientQuotas: ServerApi<DescribeClientQuotasTypes> = {
  key: 48,
  name: 'DescribeClientQuotas',
  versions: { min: 0, max: 1 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 1,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'any',
  encodeResponse(w, m, version) {
    checkVersion('DescribeClientQuotasResponse', version, 0, 1)
    try {
      encodeDescribeClientQuotasResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'DescribeClientQuotasResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('DescribeClientQuotasRequest', version, 0, 1)
    try {
      return decodeDescribeClientQuotasRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'DescribeClientQuotasRequest', version)
    }
  },
}

function encodeDescribeClientQuotasResponse(w: ByteWriter, m: DescribeClientQuotasResponseInput, version: number): void {
  requireStruct(m)
  w.int32(m.throttleTimeMs, 'throttleTimeMs')
  w.int16(m.errorCode, 'errorCode')
  if (version >= 1) w.compactNullableString(m.errorMessage, 'errorMessage')
  else w.nullableString(m.errorMessage, 'errorMessage')
  const entries = m.entries
  writeCount(w, entries, version >= 1, true, 'entries')
  if (entries !== null) encodeDescribeClientQuotasResponseEntryDataList(w, entries, version, 'entries')
  if (version >= 1) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeDescribeClientQuotasResponseEntryData(w: ByteWriter, m: DescribeClientQuotasResponseEntryDataInput, version: number): void {
  requireStruct(m)
  const entity = m.entity
  writeCount(w, entity, version >= 1, false, 'entity')
  encodeDescribeClientQuotasResponseEntityDataList(w, entity, version, 'entity')
  const valuesField = m.values
  writeCount(w, valuesField, version >= 1, false, 'values')
  encodeDescribeClientQuotasResponseValueDataList(w, valuesField, version, 'values')
  if (version >= 1) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeDescribeClientQuotasResponseEntryDataList(w: ByteWriter, values: readonly DescribeClientQuotasResponseEntryDataInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeDescribeClientQuotasResponseEntryData(w, values[i] as DescribeClientQuotasResponseEntryDataInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeDescribeClientQuotasResponseEntityData(w: ByteWriter, m: DescribeClientQuotasResponseEntityDataInput, version: number): void {
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

function encodeDescribeClientQuotasResponseEntityDataList(w: ByteWriter, values: readonly DescribeClientQuotasResponseEntityDataInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeDescribeClientQuotasResponseEntityData(w, values[i] as DescribeClientQuotasResponseEntityDataInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeDescribeClientQuotasResponseValueData(w: ByteWriter, m: DescribeClientQuotasResponseValueDataInput, version: number): void {
  requireStruct(m)
  if (version >= 1) w.compactString(m.key, 'key')
  else w.string(m.key, 'key')
  w.float64(m.value, 'value')
  if (version >= 1) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeDescribeClientQuotasResponseValueDataList(w: ByteWriter, values: readonly DescribeClientQuotasResponseValueDataInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeDescribeClientQuotasResponseValueData(w, values[i] as DescribeClientQuotasResponseValueDataInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeDescribeClientQuotasRequest(r: ByteReader, version: number): DescribeClientQuotasRequest {
  const components = decodeDescribeClientQuotasRequestComponentDataList(r, version, version >= 1 ? r.compactArrayLength(4, 'components') : r.arrayLength(5, 'components'), 'components')
  const strict = r.bool('strict')
  const unknownTags = version >= 1 ? readUnknownTags(r) : undefined
  return { components, strict, unknownTags }
}

function decodeDescribeClientQuotasRequestComponentData(r: ByteReader, version: number): DescribeClientQuotasRequestComponentData {
  const entityType = version >= 1 ? r.compactString('entityType') : r.string('entityType')
  const matchType = r.int8('matchType')
  const match = version >= 1 ? r.compactNullableString('match') : r.nullableString('match')
  const unknownTags = version >= 1 ? readUnknownTags(r) : undefined
  return { entityType, matchType, match, unknownTags }
}

function decodeDescribeClientQuotasRequestComponentDataList(r: ByteReader, version: number, count: number, field: string): DescribeClientQuotasRequestComponentData[] {
  const values = new Array<DescribeClientQuotasRequestComponentData>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeDescribeClientQuotasRequestComponentData(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
