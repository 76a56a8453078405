// Generated from protocol-specs/apis/032-describe-configs.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, notCarried, requireStruct, writeCount, writeScalars } from '../../codec.ts'
import { writeCompactString, writeString } from '../../scalar-codecs.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { DescribeConfigsRequestDescribeConfigsResourceInput, DescribeConfigsRequestInput, DescribeConfigsResponse, DescribeConfigsResponseDescribeConfigsResourceResult, DescribeConfigsResponseDescribeConfigsResult, DescribeConfigsResponseDescribeConfigsSynonym, DescribeConfigsTypes } from '../types/describe-configs.ts'

/**
 * DescribeConfigs (API key 32) as a client sees it.
 *
 * Configs of a broker or its loggers come from that broker itself: name it.
 */
export const DescribeConfigs: ClientApi<DescribeConfigsTypes> = {
  key: 32,
  name: 'DescribeConfigs',
  versions: { min: 0, max: 4 },
  baseline: 1,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 4,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'any',
  encodeRequest(w, m, version) {
    checkVersion('DescribeConfigsRequest', version, 0, 4)
    try {
      encodeDescribeConfigsRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'DescribeConfigsRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('DescribeConfigsResponse', version, 0, 4)
    try {
      return decodeDescribeConfigsResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'DescribeConfigsResponse', version)
    }
  },
}

function encodeDescribeConfigsRequest(w: ByteWriter, m: DescribeConfigsRequestInput, version: number): void {
  requireStruct(m)
  const resources = m.resources
  writeCount(w, resources, version >= 4, false, 'resources')
  encodeDescribeConfigsRequestDescribeConfigsResourceList(w, resources, version, 'resources')
  if (version >= 1) {
    w.bool(m.includeSynonyms === undefined ? false : m.includeSynonyms, 'includeSynonyms')
  } else if (m.includeSynonyms !== undefined && m.includeSynonyms !== false) throw notCarried('includeSynonyms', '1+')
  if (version >= 3) {
    w.bool(m.includeDocumentation === undefined ? false : m.includeDocumentation, 'includeDocumentation')
  } else if (m.includeDocumentation !== undefined && m.includeDocumentation !== false) throw notCarried('includeDocumentation', '3+')
  if (version >= 4) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeDescribeConfigsRequestDescribeConfigsResource(w: ByteWriter, m: DescribeConfigsRequestDescribeConfigsResourceInput, version: number): void {
  requireStruct(m)
  w.int8(m.resourceType, 'resourceType')
  if (version >= 4) w.compactString(m.resourceName, 'resourceName')
  else w.string(m.resourceName, 'resourceName')
  const configurationKeys = m.configurationKeys
  writeCount(w, configurationKeys, version >= 4, true, 'configurationKeys')
  if (configurationKeys !== null) writeScalars(w, configurationKeys, 'configurationKeys', version >= 4 ? writeCompactString : writeString)
  if (version >= 4) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeDescribeConfigsRequestDescribeConfigsResourceList(w: ByteWriter, values: readonly DescribeConfigsRequestDescribeConfigsResourceInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeDescribeConfigsRequestDescribeConfigsResource(w, values[i] as DescribeConfigsRequestDescribeConfigsResourceInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeDescribeConfigsResponse(r: ByteReader, version: number): DescribeConfigsResponse {
  const throttleTimeMs = r.int32('throttleTimeMs')
  const results = decodeDescribeConfigsResponseDescribeConfigsResultList(r, version, version >= 4 ? r.compactArrayLength(7, 'results') : r.arrayLength(11, 'results'), 'results')
  const unknownTags = version >= 4 ? readUnknownTags(r) : undefined
  return { throttleTimeMs, results, unknownTags }
}

function decodeDescribeConfigsResponseDescribeConfigsResult(r: ByteReader, version: number): DescribeConfigsResponseDescribeConfigsResult {
  const errorCode = r.int16('errorCode')
  const errorMessage = version >= 4 ? r.compactNullableString('errorMessage') : r.nullableString('errorMessage')
  const resourceType = r.int8('resourceType')
  const resourceName = version >= 4 ? r.compactString('resourceName') : r.string('resourceName')
  const configs = decodeDescribeConfigsResponseDescribeConfigsResourceResultList(r, version, version >= 4 ? r.compactArrayLength(9, 'configs') : r.arrayLength(7, 'configs'), 'configs')
  const unknownTags = version >= 4 ? readUnknownTags(r) : undefined
  return { errorCode, errorMessage, resourceType, resourceName, configs, unknownTags }
}

function decodeDescribeConfigsResponseDescribeConfigsResultList(r: ByteReader, version: number, count: number, field: string): DescribeConfigsResponseDescribeConfigsResult[] {
  const values = new Array<DescribeConfigsResponseDescribeConfigsResult>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeDescribeConfigsResponseDescribeConfigsResult(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeDescribeConfigsResponseDescribeConfigsResourceResult(r: ByteReader, version: number): DescribeConfigsResponseDescribeConfigsResourceResult {
  const name = version >= 4 ? r.compactString('name') : r.string('name')
  const valueField = version >= 4 ? r.compactNullableString('value') : r.nullableString('value')
  const readOnly = r.bool('readOnly')
  const isDefault = version <= 0 ? r.bool('isDefault') : false
  const configSource = version >= 1 ? r.int8('configSource') : -1
  const isSensitive = r.bool('isSensitive')
  const synonyms = decodeDescribeConfigsResponseDescribeConfigsSynonymList(r, version, version >= 1 ? (version >= 4 ? r.compactArrayLength(4, 'synonyms') : r.arrayLength(5, 'synonyms')) : 0, 'synonyms')
  const configType = version >= 3 ? r.int8('configType') : 0
  const documentation = version >= 3 ? (version >= 4 ? r.compactNullableString('documentation') : r.nullableString('documentation')) : ''
  const unknownTags = version >= 4 ? readUnknownTags(r) : undefined
  return { name, value: valueField, readOnly, isDefault, configSource, isSensitive, synonyms, configType, documentation, unknownTags }
}

function decodeDescribeConfigsResponseDescribeConfigsResourceResultList(r: ByteReader, version: number, count: number, field: string): DescribeConfigsResponseDescribeConfigsResourceResult[] {
  const values = new Array<DescribeConfigsResponseDescribeConfigsResourceResult>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeDescribeConfigsResponseDescribeConfigsResourceResult(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeDescribeConfigsResponseDescribeConfigsSynonym(r: ByteReader, version: number): DescribeConfigsResponseDescribeConfigsSynonym {
  const name = version >= 4 ? r.compactString('name') : r.string('name')
  const valueField = version >= 4 ? r.compactNullableString('value') : r.nullableString('value')
  const source = r.int8('source')
  const unknownTags = version >= 4 ? readUnknownTags(r) : undefined
  return { name, value: valueField, source, unknownTags }
}

function decodeDescribeConfigsResponseDescribeConfigsSynonymList(r: ByteReader, version: number, count: number, field: string): DescribeConfigsResponseDescribeConfigsSynonym[] {
  const values = new Array<DescribeConfigsResponseDescribeConfigsSynonym>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeDescribeConfigsResponseDescribeConfigsSynonym(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
