// Generated from protocol-specs/apis/050-describe-user-scram-credentials.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, requireStruct, writeCount } from '../../codec.ts'
import { readUnknownTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { DescribeUserScramCredentialsRequestInput, DescribeUserScramCredentialsRequestUserNameInput, DescribeUserScramCredentialsResponse, DescribeUserScramCredentialsResponseCredentialInfo, DescribeUserScramCredentialsResponseDescribeUserScramCredentialsResult, DescribeUserScramCredentialsTypes } from '../types/describe-user-scram-credentials.ts'

/** DescribeUserScramCredentials (API key 50) as a client sees it. */
export const DescribeUserScramCredentials: ClientApi<DescribeUserScramCredentialsTypes> = {
  key: 50,
  name: 'DescribeUserScramCredentials',
  versions: { min: 0, max: 0 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 0,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'any',
  encodeRequest(w, m, version) {
    checkVersion('DescribeUserScramCredentialsRequest', version, 0, 0)
    try {
      encodeDescribeUserScramCredentialsRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'DescribeUserScramCredentialsRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('DescribeUserScramCredentialsResponse', version, 0, 0)
    try {
      return decodeDescribeUserScramCredentialsResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'DescribeUserScramCredentialsResponse', version)
    }
  },
}

function encodeDescribeUserScramCredentialsRequest(w: ByteWriter, m: DescribeUserScramCredentialsRequestInput, version: number): void {
  requireStruct(m)
  const users = m.users
  writeCount(w, users, true, true, 'users')
  if (users !== null) encodeDescribeUserScramCredentialsRequestUserNameList(w, users, version, 'users')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeDescribeUserScramCredentialsRequestUserName(w: ByteWriter, m: DescribeUserScramCredentialsRequestUserNameInput, _version: number): void {
  requireStruct(m)
  w.compactString(m.name, 'name')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeDescribeUserScramCredentialsRequestUserNameList(w: ByteWriter, values: readonly DescribeUserScramCredentialsRequestUserNameInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeDescribeUserScramCredentialsRequestUserName(w, values[i] as DescribeUserScramCredentialsRequestUserNameInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeDescribeUserScramCredentialsResponse(r: ByteReader, version: number): DescribeUserScramCredentialsResponse {
  const throttleTimeMs = r.int32('throttleTimeMs')
  const errorCode = r.int16('errorCode')
  const errorMessage = r.compactNullableString('errorMessage')
  const results = decodeDescribeUserScramCredentialsResponseDescribeUserScramCredentialsResultList(r, version, r.compactArrayLength(6, 'results'), 'results')
  const unknownTags = readUnknownTags(r)
  return { throttleTimeMs, errorCode, errorMessage, results, unknownTags }
}

function decodeDescribeUserScramCredentialsResponseDescribeUserScramCredentialsResult(r: ByteReader, version: number): DescribeUserScramCredentialsResponseDescribeUserScramCredentialsResult {
  const user = r.compactString('user')
  const errorCode = r.int16('errorCode')
  const errorMessage = r.compactNullableString('errorMessage')
  const credentialInfos = decodeDescribeUserScramCredentialsResponseCredentialInfoList(r, version, r.compactArrayLength(6, 'credentialInfos'), 'credentialInfos')
  const unknownTags = readUnknownTags(r)
  return { user, errorCode, errorMessage, credentialInfos, unknownTags }
}

function decodeDescribeUserScramCredentialsResponseDescribeUserScramCredentialsResultList(r: ByteReader, version: number, count: number, field: string): DescribeUserScramCredentialsResponseDescribeUserScramCredentialsResult[] {
  const values = new Array<DescribeUserScramCredentialsResponseDescribeUserScramCredentialsResult>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeDescribeUserScramCredentialsResponseDescribeUserScramCredentialsResult(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeDescribeUserScramCredentialsResponseCredentialInfo(r: ByteReader, _version: number): DescribeUserScramCredentialsResponseCredentialInfo {
  const mechanism = r.int8('mechanism')
  const iterations = r.int32('iterations')
  const unknownTags = readUnknownTags(r)
  return { mechanism, iterations, unknownTags }
}

function decodeDescribeUserScramCredentialsResponseCredentialInfoList(r: ByteReader, version: number, count: number, field: string): DescribeUserScramCredentialsResponseCredentialInfo[] {
  const values = new Array<DescribeUserScramCredentialsResponseCredentialInfo>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeDescribeUserScramCredentialsResponseCredentialInfo(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
