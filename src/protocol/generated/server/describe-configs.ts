// Generated from protocol-specs/apis/032-describe-configs.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, emptyArray, inElement, inMessage, notCarried, readScalars, requireStruct, writeCount } from '../../codec.ts'
import { readCompactString, readString } from '../../scalar-codecs.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { DescribeConfigsRequest, DescribeConfigsRequestDescribeConfigsResource, DescribeConfigsResponseDescribeConfigsResourceResultInput, DescribeConfigsResponseDescribeConfigsResultInput, DescribeConfigsResponseDescribeConfigsSynonymInput, DescribeConfigsResponseInput, DescribeConfigsTypes } from '../types/describe-configs.ts'

/**
 * DescribeConfigs (API key 32) as a broker sees it.
 *
 * Configs of a broker or its loggers come from that broker itself: name it.
 */
export const DescribeConfigs: ServerApi<DescribeConfigsTypes> = {
  key: 32,
  name: 'DescribeConfigs',
  versions: { min: 0, max: 4 },
  baseline: 1,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 4,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'any',
  encodeResponse(w, m, version) {
    checkVersion('DescribeConfigsResponse', version, 0, 4)
    try {
      encodeDescribeConfigsResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'DescribeConfigsResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('DescribeConfigsRequest', version, 0, 4)
    try {
      return decodeDescribeConfigsRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'DescribeConfigsRequest', version)
    }
  },
}

function encodeDescribeConfigsResponse(w: ByteWriter, m: DescribeConfigsResponseInput, version: number): void {
  requireStruct(m)
  w.int32(m.throttleTimeMs, 'throttleTimeMs')
  const results = m.results
  writeCount(w, results, version >= 4, false, 'results')
  encodeDescribeConfigsResponseDescribeConfigsResultList(w, results, version, 'results')
  if (version >= 4) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeDescribeConfigsResponseDescribeConfigsResult(w: ByteWriter, m: DescribeConfigsResponseDescribeConfigsResultInput, version: number): void {
  requireStruct(m)
  w.int16(m.errorCode, 'errorCode')
  if (version >= 4) w.compactNullableString(m.errorMessage, 'errorMessage')
  else w.nullableString(m.errorMessage, 'errorMessage')
  w.int8(m.resourceType, 'resourceType')
  if (version >= 4) w.compactString(m.resourceName, 'resourceName')
  else w.string(m.resourceName, 'resourceName')
  const configs = m.configs
  writeCount(w, configs, version >= 4, false, 'configs')
  encodeDescribeConfigsResponseDescribeConfigsResourceResultList(w, configs, version, 'configs')
  if (version >= 4) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeDescribeConfigsResponseDescribeConfigsResultList(w: ByteWriter, values: readonly DescribeConfigsResponseDescribeConfigsResultInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeDescribeConfigsResponseDescribeConfigsResult(w, values[i] as DescribeConfigsResponseDescribeConfigsResultInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeDescribeConfigsResponseDescribeConfigsResourceResult(w: ByteWriter, m: DescribeConfigsResponseDescribeConfigsResourceResultInput, version: number): void {
  requireStruct(m)
  if (version >= 4) w.compactString(m.name, 'name')
  else w.string(m.name, 'name')
  if (version >= 4) w.compactNullableString(m.value, 'value')
  else w.nullableString(m.value, 'value')
  w.bool(m.readOnly, 'readOnly')
  if (version <= 0) {
    w.bool(m.isDefault === undefined ? false : m.isDefault, 'isDefault')
  } else if (m.isDefault !== undefined && m.isDefault !== false) throw notCarried('isDefault', '0')
  if (version >= 1) {
    w.int8(m.configSource === undefined ? -1 : m.configSource, 'configSource')
  }
  w.bool(m.isSensitive, 'isSensitive')
  if (version >= 1) {
    const synonyms = m.synonyms === undefined ? emptyArray : m.synonyms
    writeCount(w, synonyms, version >= 4, false, 'synonyms')
    encodeDescribeConfigsResponseDescribeConfigsSynonymList(w, synonyms, version, 'synonyms')
  }
  if (version >= 3) {
    w.int8(m.configType === undefined ? 0 : m.configType, 'configType')
  }
  if (version >= 3) {
    const documentation = m.documentation === undefined ? '' : m.documentation
    if (version >= 4) w.compactNullableString(documentation, 'documentation')
    else w.nullableString(documentation, 'documentation')
  }
  if (version >= 4) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeDescribeConfigsResponseDescribeConfigsResourceResultList(w: ByteWriter, values: readonly DescribeConfigsResponseDescribeConfigsResourceResultInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeDescribeConfigsResponseDescribeConfigsResourceResult(w, values[i] as DescribeConfigsResponseDescribeConfigsResourceResultInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeDescribeConfigsResponseDescribeConfigsSynonym(w: ByteWriter, m: DescribeConfigsResponseDescribeConfigsSynonymInput, version: number): void {
  requireStruct(m)
  if (version >= 4) w.compactString(m.name, 'name')
  else w.string(m.name, 'name')
  if (version >= 4) w.compactNullableString(m.value, 'value')
  else w.nullableString(m.value, 'value')
  w.int8(m.source, 'source')
  if (version >= 4) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeDescribeConfigsResponseDescribeConfigsSynonymList(w: ByteWriter, values: readonly DescribeConfigsResponseDescribeConfigsSynonymInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeDescribeConfigsResponseDescribeConfigsSynonym(w, values[i] as DescribeConfigsResponseDescribeConfigsSynonymInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeDescribeConfigsRequest(r: ByteReader, version: number): DescribeConfigsRequest {
  const resources = decodeDescribeConfigsRequestDescribeConfigsResourceList(r, version, version >= 4 ? r.compactArrayLength(4, 'resources') : r.arrayLength(7, 'resources'), 'resources')
  const includeSynonyms = version >= 1 ? r.bool('includeSynonyms') : false
  const includeDocumentation = version >= 3 ? r.bool('includeDocumentation') : false
  const unknownTags = version >= 4 ? readUnknownTags(r) : undefined
  return { resources, includeSynonyms, includeDocumentation, unknownTags }
}

function decodeDescribeConfigsRequestDescribeConfigsResource(r: ByteReader, version: number): DescribeConfigsRequestDescribeConfigsResource {
  const resourceType = r.int8('resourceType')
  const resourceName = version >= 4 ? r.compactString('resourceName') : r.string('resourceName')
  const countOfConfigurationKeys = version >= 4 ? r.compactNullableArrayLength(1, 'configurationKeys') : r.nullableArrayLength(2, 'configurationKeys')
  const configurationKeys = countOfConfigurationKeys === -1 ? null : readScalars(r, countOfConfigurationKeys, 'configurationKeys', version >= 4 ? readCompactString : readString)
  const unknownTags = version >= 4 ? readUnknownTags(r) : undefined
  return { resourceType, resourceName, configurationKeys, unknownTags }
}

function decodeDescribeConfigsRequestDescribeConfigsResourceList(r: ByteReader, version: number, count: number, field: string): DescribeConfigsRequestDescribeConfigsResource[] {
  const values = new Array<DescribeConfigsRequestDescribeConfigsResource>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeDescribeConfigsRequestDescribeConfigsResource(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
