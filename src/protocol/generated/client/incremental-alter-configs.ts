// Generated from protocol-specs/apis/044-incremental-alter-configs.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, requireStruct, writeCount } from '../../codec.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { IncrementalAlterConfigsRequestAlterConfigsResourceInput, IncrementalAlterConfigsRequestAlterableConfigInput, IncrementalAlterConfigsRequestInput, IncrementalAlterConfigsResponse, IncrementalAlterConfigsResponseAlterConfigsResourceResponse, IncrementalAlterConfigsTypes } from '../types/incremental-alter-configs.ts'

/** IncrementalAlterConfigs (API key 44) as a client sees it. */
export const IncrementalAlterConfigs: ClientApi<IncrementalAlterConfigsTypes> = {
  key: 44,
  name: 'IncrementalAlterConfigs',
  versions: { min: 0, max: 1 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 1,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'any',
  encodeRequest(w, m, version) {
    checkVersion('IncrementalAlterConfigsRequest', version, 0, 1)
    try {
      encodeIncrementalAlterConfigsRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'IncrementalAlterConfigsRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('IncrementalAlterConfigsResponse', version, 0, 1)
    try {
      return decodeIncrementalAlterConfigsResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'IncrementalAlterConfigsResponse', version)
    }
  },
}

function encodeIncrementalAlterConfigsRequest(w: ByteWriter, m: IncrementalAlterConfigsRequestInput, version: number): void {
  requireStruct(m)
  const resources = m.resources
  writeCount(w, resources, version >= 1, false, 'resources')
  encodeIncrementalAlterConfigsRequestAlterConfigsResourceList(w, resources, version, 'resources')
  w.bool(m.validateOnly, 'validateOnly')
  if (version >= 1) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeIncrementalAlterConfigsRequestAlterConfigsResource(w: ByteWriter, m: IncrementalAlterConfigsRequestAlterConfigsResourceInput, version: number): void {
  requireStruct(m)
  w.int8(m.resourceType, 'resourceType')
  if (version >= 1) w.compactString(m.resourceName, 'resourceName')
  else w.string(m.resourceName, 'resourceName')
  const configs = m.configs
  writeCount(w, configs, version >= 1, false, 'configs')
  encodeIncrementalAlterConfigsRequestAlterableConfigList(w, configs, version, 'configs')
  if (version >= 1) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeIncrementalAlterConfigsRequestAlterConfigsResourceList(w: ByteWriter, values: readonly IncrementalAlterConfigsRequestAlterConfigsResourceInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeIncrementalAlterConfigsRequestAlterConfigsResource(w, values[i] as IncrementalAlterConfigsRequestAlterConfigsResourceInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeIncrementalAlterConfigsRequestAlterableConfig(w: ByteWriter, m: IncrementalAlterConfigsRequestAlterableConfigInput, version: number): void {
  requireStruct(m)
  if (version >= 1) w.compactString(m.name, 'name')
  else w.string(m.name, 'name')
  w.int8(m.configOperation, 'configOperation')
  if (version >= 1) w.compactNullableString(m.value, 'value')
  else w.nullableString(m.value, 'value')
  if (version >= 1) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeIncrementalAlterConfigsRequestAlterableConfigList(w: ByteWriter, values: readonly IncrementalAlterConfigsRequestAlterableConfigInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeIncrementalAlterConfigsRequestAlterableConfig(w, values[i] as IncrementalAlterConfigsRequestAlterableConfigInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeIncrementalAlterConfigsResponse(r: ByteReader, version: number): IncrementalAlterConfigsResponse {
  const throttleTimeMs = r.int32('throttleTimeMs')
  const responses = decodeIncrementalAlterConfigsResponseAlterConfigsResourceResponseList(r, version, version >= 1 ? r.compactArrayLength(6, 'responses') : r.arrayLength(7, 'responses'), 'responses')
  const unknownTags = version >= 1 ? readUnknownTags(r) : undefined
  return { throttleTimeMs, responses, unknownTags }
}

function decodeIncrementalAlterConfigsResponseAlterConfigsResourceResponse(r: ByteReader, version: number): IncrementalAlterConfigsResponseAlterConfigsResourceResponse {
  const errorCode = r.int16('errorCode')
  const errorMessage = version >= 1 ? r.compactNullableString('errorMessage') : r.nullableString('errorMessage')
  const resourceType = r.int8('resourceType')
  const resourceName = version >= 1 ? r.compactString('resourceName') : r.string('resourceName')
  const unknownTags = version >= 1 ? readUnknownTags(r) : undefined
  return { errorCode, errorMessage, resourceType, resourceName, unknownTags }
}

function decodeIncrementalAlterConfigsResponseAlterConfigsResourceResponseList(r: ByteReader, version: number, count: number, field: string): IncrementalAlterConfigsResponseAlterConfigsResourceResponse[] {
  const values = new Array<IncrementalAlterConfigsResponseAlterConfigsResourceResponse>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeIncrementalAlterConfigsResponseAlterConfigsResourceResponse(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
