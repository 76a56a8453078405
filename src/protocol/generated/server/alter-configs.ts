// Generated from protocol-specs/apis/033-alter-configs.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, requireStruct, writeCount } from '../../codec.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { AlterConfigsRequest, AlterConfigsRequestAlterConfigsResource, AlterConfigsRequestAlterableConfig, AlterConfigsResponseAlterConfigsResourceResponseInput, AlterConfigsResponseInput, AlterConfigsTypes } from '../types/alter-configs.ts'

/**
 * AlterConfigs (API key 33) as a broker sees it.
 *
 * Sets all configs of a resource: those not named fall back to defaults. IncrementalAlterConfigs is what most want.
 */
export const AlterConfigs: ServerApi<AlterConfigsTypes> = {
  key: 33,
  name: 'AlterConfigs',
  versions: { min: 0, max: 2 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 2,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'any',
  encodeResponse(w, m, version) {
    checkVersion('AlterConfigsResponse', version, 0, 2)
    try {
      encodeAlterConfigsResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'AlterConfigsResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('AlterConfigsRequest', version, 0, 2)
    try {
      return decodeAlterConfigsRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'AlterConfigsRequest', version)
    }
  },
}

function encodeAlterConfigsResponse(w: ByteWriter, m: AlterConfigsResponseInput, version: number): void {
  requireStruct(m)
  w.int32(m.throttleTimeMs, 'throttleTimeMs')
  const responses = m.responses
  writeCount(w, responses, version >= 2, false, 'responses')
  encodeAlterConfigsResponseAlterConfigsResourceResponseList(w, responses, version, 'responses')
  if (version >= 2) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeAlterConfigsResponseAlterConfigsResourceResponse(w: ByteWriter, m: AlterConfigsResponseAlterConfigsResourceResponseInput, version: number): void {
  requireStruct(m)
  w.int16(m.errorCode, 'errorCode')
  if (version >= 2) w.compactNullableString(m.errorMessage, 'errorMessage')
  else w.nullableString(m.errorMessage, 'errorMessage')
  w.int8(m.resourceType, 'resourceType')
  if (version >= 2) w.compactString(m.resourceName, 'resourceName')
  else w.string(m.resourceName, 'resourceName')
  if (version >= 2) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeAlterConfigsResponseAlterConfigsResourceResponseList(w: ByteWriter, values: readonly AlterConfigsResponseAlterConfigsResourceResponseInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeAlterConfigsResponseAlterConfigsResourceResponse(w, values[i] as AlterConfigsResponseAlterConfigsResourceResponseInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeAlterConfigsRequest(r: ByteReader, version: number): AlterConfigsRequest {
  const resources = decodeAlterConfigsRequestAlterConfigsResourceList(r, version, version >= 2 ? r.compactArrayLength(4, 'resources') : r.arrayLength(7, 'resources'), 'resources')
  const validateOnly = r.bool('validateOnly')
  const unknownTags = version >= 2 ? readUnknownTags(r) : undefined
  return { resources, validateOnly, unknownTags }
}

function decodeAlterConfigsRequestAlterConfigsResource(r: ByteReader, version: number): AlterConfigsRequestAlterConfigsResource {
  const resourceType = r.int8('resourceType')
  const resourceName = version >= 2 ? r.compactString('resourceName') : r.string('resourceName')
  const configs = decodeAlterConfigsRequestAlterableConfigList(r, version, version >= 2 ? r.compactArrayLength(3, 'configs') : r.arrayLength(4, 'configs'), 'configs')
  const unknownTags = version >= 2 ? readUnknownTags(r) : undefined
  return { resourceType, resourceName, configs, unknownTags }
}

function decodeAlterConfigsRequestAlterConfigsResourceList(r: ByteReader, version: number, count: number, field: string): AlterConfigsRequestAlterConfigsResource[] {
  const values = new Array<AlterConfigsRequestAlterConfigsResource>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeAlterConfigsRequestAlterConfigsResource(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeAlterConfigsRequestAlterableConfig(r: ByteReader, version: number): AlterConfigsRequestAlterableConfig {
  const name = version >= 2 ? r.compactString('name') : r.string('name')
  const valueField = version >= 2 ? r.compactNullableString('value') : r.nullableString('value')
  const unknownTags = version >= 2 ? readUnknownTags(r) : undefined
  return { name, value: valueField, unknownTags }
}

function decodeAlterConfigsRequestAlterableConfigList(r: ByteReader, version: number, count: number, field: string): AlterConfigsRequestAlterableConfig[] {
  const values = new Array<AlterConfigsRequestAlterableConfig>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeAlterConfigsRequestAlterableConfig(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
