// Generated from protocol-specs/apis/033-alter-configs.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, requireStruct, writeCount } from '../../codec.ts'
import { readUnknownTags, refuseTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { AlterConfigsRequestAlterConfigsResourceInput, AlterConfigsRequestAlterableConfigInput, AlterConfigsRequestInput, AlterConfigsResponse, AlterConfigsResponseAlterConfigsResourceResponse, AlterConfigsTypes } from '../types/alter-configs.ts'

/**
 * AlterConfigs (API key 33) as a client sees it.
 *
 * Sets all configs of a resource: those not named fall back to defaults. IncrementalAlterConfigs is what most want.
 */
export const AlterConfigs: ClientApi<AlterConfigsTypes> = {
  key: 33,
  name: 'AlterConfigs',
  versions: { min: 0, max: 2 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 2,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'any',
  encodeRequest(w, m, version) {
    checkVersion('AlterConfigsRequest', version, 0, 2)
    try {
      encodeAlterConfigsRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'AlterConfigsRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('AlterConfigsResponse', version, 0, 2)
    try {
      return decodeAlterConfigsResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'AlterConfigsResponse', version)
    }
  },
}

function encodeAlterConfigsRequest(w: ByteWriter, m: AlterConfigsRequestInput, version: number): void {
  requireStruct(m)
  const resources = m.resources
  writeCount(w, resources, version >= 2, false, 'resources')
  encodeAlterConfigsRequestAlterConfigsResourceList(w, resources, version, 'resources')
  w.bool(m.validateOnly, 'validateOnly')
  if (version >= 2) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeAlterConfigsRequestAlterConfigsResource(w: ByteWriter, m: AlterConfigsRequestAlterConfigsResourceInput, version: number): void {
  requireStruct(m)
  w.int8(m.resourceType, 'resourceType')
  if (version >= 2) w.compactString(m.resourceName, 'resourceName')
  else w.string(m.resourceName, 'resourceName')
  const configs = m.configs
  writeCount(w, configs, version >= 2, false, 'configs')
  encodeAlterConfigsRequestAlterableConfigList(w, configs, version, 'configs')
  if (version >= 2) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeAlterConfigsRequestAlterConfigsResourceList(w: ByteWriter, values: readonly AlterConfigsRequestAlterConfigsResourceInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeAlterConfigsRequestAlterConfigsResource(w, values[i] as AlterConfigsRequestAlterConfigsResourceInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeAlterConfigsRequestAlterableConfig(w: ByteWriter, m: AlterConfigsRequestAlterableConfigInput, version: number): void {
  requireStruct(m)
  if (version >= 2) w.compactString(m.name, 'name')
  else w.string(m.name, 'name')
  if (version >= 2) w.compactNullableString(m.value, 'value')
  else w.nullableString(m.value, 'value')
  if (version >= 2) {
    if (m.unknownTags === undefined) w.unsignedVarint(0)
    else writeUnknownTags(w, m.unknownTags)
  } else refuseTags(m.unknownTags)
}

function encodeAlterConfigsRequestAlterableConfigList(w: ByteWriter, values: readonly AlterConfigsRequestAlterableConfigInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeAlterConfigsRequestAlterableConfig(w, values[i] as AlterConfigsRequestAlterableConfigInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeAlterConfigsResponse(r: ByteReader, version: number): AlterConfigsResponse {
  const throttleTimeMs = r.int32('throttleTimeMs')
  const responses = decodeAlterConfigsResponseAlterConfigsResourceResponseList(r, version, version >= 2 ? r.compactArrayLength(6, 'responses') : r.arrayLength(7, 'responses'), 'responses')
  const unknownTags = version >= 2 ? readUnknownTags(r) : undefined
  return { throttleTimeMs, responses, unknownTags }
}

function decodeAlterConfigsResponseAlterConfigsResourceResponse(r: ByteReader, version: number): AlterConfigsResponseAlterConfigsResourceResponse {
  const errorCode = r.int16('errorCode')
  const errorMessage = version >= 2 ? r.compactNullableString('errorMessage') : r.nullableString('errorMessage')
  const resourceType = r.int8('resourceType')
  const resourceName = version >= 2 ? r.compactString('resourceName') : r.string('resourceName')
  const unknownTags = version >= 2 ? readUnknownTags(r) : undefined
  return { errorCode, errorMessage, resourceType, resourceName, unknownTags }
}

function decodeAlterConfigsResponseAlterConfigsResourceResponseList(r: ByteReader, version: number, count: number, field: string): AlterConfigsResponseAlterConfigsResourceResponse[] {
  const values = new Array<AlterConfigsResponseAlterConfigsResourceResponse>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeAlterConfigsResponseAlterConfigsResourceResponse(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
