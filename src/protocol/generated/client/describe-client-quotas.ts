// Generated from protocol-specs/apis/048-describe-client-quotas.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, requireStruct, writeCount } from '../../codec.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { DescribeClientQuotasRequestComponentDataInput, DescribeClientQuotasRequestInput, DescribeClientQuotasResponse, DescribeClientQuotasResponseEntityData, DescribeClientQuotasResponseEntryData, DescribeClientQuotasResponseValueData, DescribeClientQuotasTypes } from '../types/describe-client-quotas.ts'

/** DescribeClientQuotas (API key 48) as a client sees it. */
export const DescribeClientQuotas: ClientApi<DescribeClientQuotasTypes> = {
  key: 48,
  name: 'DescribeClientQuotas',
  versions: { min: 0, max: 1 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 1,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'any',
  encodeRequest(w, m, version) {
    checkVersion('DescribeClientQuotasRequest', version, 0, 1)
    try {
      encodeDescribeClientQuotasRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'DescribeClientQuotasRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('DescribeClientQuotasResponse', version, 0, 1)
    try {
      return decodeDescribeClientQuotasResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'DescribeClientQuotasResponse', version)
    }
  },
}

function encodeDescribeClientQuotasRequest(w: ByteWriter, m: DescribeClientQuotasRequestInput, version: number): void {
  requireStruct(m)
  const components = m.components
  writeCount(w, components, version >= 1, false, 'components')
  encodeDescribeClientQuotasRequestComponentDataList(w, components, version, 'components')
  w.bool(m.strict, 'strict')
  if (version >= 1) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeDescribeClientQuotasRequestComponentData(w: ByteWriter, m: DescribeClientQuotasRequestComponentDataInput, version: number): void {
  requireStruct(m)
  if (version >= 1) w.compactString(m.entityType, 'entityType')
  else w.string(m.entityType, 'entityType')
  w.int8(m.matchType, 'matchType')
  if (version >= 1) w.compactNullableString(m.match, 'match')
  else w.nullableString(m.match, 'match')
  if (version >= 1) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeDescribeClientQuotasRequestComponentDataList(w: ByteWriter, values: readonly DescribeClientQuotasRequestComponentDataInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeDescribeClientQuotasRequestComponentData(w, values[i] as DescribeClientQuotasRequestComponentDataInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeDescribeClientQuotasResponse(r: ByteReader, version: number): DescribeClientQuotasResponse {
  const throttleTimeMs = r.int32('throttleTimeMs')
  const errorCode = r.int16('errorCode')
  const errorMessage = version >= 1 ? r.compactNullableString('errorMessage') : r.nullableString('errorMessage')
  const countOfEntries = version >= 1 ? r.compactNullableArrayLength(3, 'entries') : r.nullableArrayLength(8, 'entries')
  const entries = countOfEntries === -1 ? null : decodeDescribeClientQuotasResponseEntryDataList(r, version, countOfEntries, 'entries')
  const unknownTags = version >= 1 ? readUnknownTags(r) : undefined
  return { throttleTimeMs, errorCode, errorMessage, entries, unknownTags }
}

function decodeDescribeClientQuotasResponseEntryData(r: ByteReader, version: number): DescribeClientQuotasResponseEntryData {
  const entity = decodeDescribeClientQuotasResponseEntityDataList(r, version, version >= 1 ? r.compactArrayLength(3, 'entity') : r.arrayLength(4, 'entity'), 'entity')
  const valuesField = decodeDescribeClientQuotasResponseValueDataList(r, version, version >= 1 ? r.compactArrayLength(10, 'values') : r.arrayLength(10, 'values'), 'values')
  const unknownTags = version >= 1 ? readUnknownTags(r) : undefined
  return { entity, values: valuesField, unknownTags }
}

function decodeDescribeClientQuotasResponseEntryDataList(r: ByteReader, version: number, count: number, field: string): DescribeClientQuotasResponseEntryData[] {
  const values = new Array<DescribeClientQuotasResponseEntryData>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeDescribeClientQuotasResponseEntryData(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeDescribeClientQuotasResponseEntityData(r: ByteReader, version: number): DescribeClientQuotasResponseEntityData {
  const entityType = version >= 1 ? r.compactString('entityType') : r.string('entityType')
  const entityName = version >= 1 ? r.compactNullableString('entityName') : r.nullableString('entityName')
  const unknownTags = version >= 1 ? readUnknownTags(r) : undefined
  return { entityType, entityName, unknownTags }
}

function decodeDescribeClientQuotasResponseEntityDataList(r: ByteReader, version: number, count: number, field: string): DescribeClientQuotasResponseEntityData[] {
  const values = new Array<DescribeClientQuotasResponseEntityData>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeDescribeClientQuotasResponseEntityData(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeDescribeClientQuotasResponseValueData(r: ByteReader, version: number): DescribeClientQuotasResponseValueData {
  const key = version >= 1 ? r.compactString('key') : r.string('key')
  const valueField = r.float64('value')
  const unknownTags = version >= 1 ? readUnknownTags(r) : undefined
  return { key, value: valueField, unknownTags }
}

function decodeDescribeClientQuotasResponseValueDataList(r: ByteReader, version: number, count: number, field: string): DescribeClientQuotasResponseValueData[] {
  const values = new Array<DescribeClientQuotasResponseValueData>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeDescribeClientQuotasResponseValueData(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
