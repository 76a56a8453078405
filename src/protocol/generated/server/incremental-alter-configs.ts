// Generated from protocol-specs/apis/044-incremental-alter-configs.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, requireStruct, writeCount } from '../../codec.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { IncrementalAlterConfigsRequest, IncrementalAlterConfigsRequestAlterConfigsResource, IncrementalAlterConfigsRequestAlterableConfig, IncrementalAlterConfigsResponseAlterConfigsResourceResponseInput, IncrementalAlterConfigsResponseInput, IncrementalAlterConfigsTypes } from '../types/incremental-alter-configs.ts'

/** IncrementalAlterConfigs (API key 44) as a broker sees it. */
export const IncrementalAlterConfigs: ServerApi<IncrementalAlterConfigsTypes> = {
  key: 44,
  name: 'IncrementalAlterConfigs',
  versions: { min: 0, max: 1 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 1,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'any',
  encodeResponse(w, m, version) {
    checkVersion('IncrementalAlterConfigsResponse', version, 0, 1)
    try {
      encodeIncrementalAlterConfigsResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'IncrementalAlterConfigsResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('IncrementalAlterConfigsRequest', version, 0, 1)
    try {
      return decodeIncrementalAlterConfigsRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'IncrementalAlterConfigsRequest', version)
    }
  },
}

function encodeIncrementalAlterConfigsResponse(w: ByteWriter, m: IncrementalAlterConfigsResponseInput, version: number): void {
  requireStruct(m)
  w.int32(m.throttleTimeMs, 'throttleTimeMs')
  const responses = m.responses
  writeCount(w, responses, version >= 1, false, 'responses')
  encodeIncrementalAlterConfigsResponseAlterConfigsResourceResponseList(w, responses, version, 'responses')
  if (version >= 1) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeIncrementalAlterConfigsResponseAlterConfigsResourceResponse(w: ByteWriter, m: IncrementalAlterConfigsResponseAlterConfigsResourceResponseInput, version: number): void {
  requireStruct(m)
  w.int16(m.errorCode, 'errorCode')
  if (version >= 1) w.compactNullableString(m.errorMessage, 'errorMessage')
  else w.nullableString(m.errorMessage, 'errorMessage')
  w.int8(m.resourceType, 'resourceType')
  if (version >= 1) w.compactString(m.resourceName, 'resourceName')
  else w.string(m.resourceName, 'resourceName')
  if (version >= 1) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeIncrementalAlterConfigsResponseAlterConfigsResourceResponseList(w: ByteWriter, values: readonly IncrementalAlterConfigsResponseAlterConfigsResourceResponseInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeIncrementalAlterConfigsResponseAlterConfigsResourceResponse(w, values[i] as IncrementalAlterConfigsResponseAlterConfigsResourceResponseInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeIncrementalAlterConfigsRequest(r: ByteReader, version: number): IncrementalAlterConfigsRequest {
  const resources = decodeIncrementalAlterConfigsRequestAlterConfigsResourceList(r, version, version >= 1 ? r.compactArrayLength(4, 'resources') : r.arrayLength(7, 'resources'), 'resources')
  const validateOnly = r.bool('validateOnly')
  const unknownTags = version >= 1 ? readUnknownTags(r) : undefined
  return { resources, validateOnly, unknownTags }
}

function decodeIncrementalAlterConfigsRequestAlterConfigsResource(r: ByteReader, version: number): IncrementalAlterConfigsRequestAlterConfigsResource {
  const resourceType = r.int8('resourceType')
  const resourceName = version >= 1 ? r.compactString('resourceName') : r.string('resourceName')
  const configs = decodeIncrementalAlterConfigsRequestAlterableConfigList(r, version, version >= 1 ? r.compactArrayLength(4, 'configs') : r.arrayLength(5, 'configs'), 'configs')
  const unknownTags = version >= 1 ? readUnknownTags(r) : undefined
  return { resourceType, resourceName, configs, unknownTags }
}

function decodeIncrementalAlterConfigsRequestAlterConfigsResourceList(r: ByteReader, version: number, count: number, field: string): IncrementalAlterConfigsRequestAlterConfigsResource[] {
  const values = new Array<IncrementalAlterConfigsRequestAlterConfigsResource>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeIncrementalAlterConfigsRequestAlterConfigsResource(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeIncrementalAlterConfigsRequestAlterableConfig(r: ByteReader, version: number): IncrementalAlterConfigsRequestAlterableConfig {
  const name = version >= 1 ? r.compactString('name') : r.string('name')
  const configOperation = r.int8('configOperation')
  const valueField = version >= 1 ? r.compactNullableString('value') : r.nullableString('value')
  const unknownTags = version >= 1 ? readUnknownTags(r) : undefined
  return { name, configOperation, value: valueField, unknownTags }
}

function decodeIncrementalAlterConfigsRequestAlterableConfigList(r: ByteReader, version: number, count: number, field: string): IncrementalAlterConfigsRequestAlterableConfig[] {
  const values = new Array<IncrementalAlterConfigsRequestAlterableConfig>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeIncrementalAlterConfigsRequestAlterableConfig(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
