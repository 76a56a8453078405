// Generated from protocol-specs/apis/050-describe-user-scram-credentials.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, requireStruct, writeCount } from '../../codec.ts'
import { readUnknownTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { DescribeUserScramCredentialsRequest, DescribeUserScramCredentialsRequestUserName, DescribeUserScramCredentialsResponseCredentialInfoInput, DescribeUserScramCredentialsResponseDescribeUserScramCredentialsResultInput, DescribeUserScramCredentialsResponseInput, DescribeUserScramCredentialsTypes } from '../types/describe-user-scram-credentials.ts'

/** DescribeUserScramCredentials (API key 50) as a broker sees it. */
export const DescribeUserScramCredentials: ServerApi<DescribeUserScramCredentialsTypes> = {
  key: 50,
  name: 'DescribeUserScramCredentials',
  versions: { min: 0, max: 0 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 0,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'any',
  encodeResponse(w, m, version) {
    checkVersion('DescribeUserScramCredentialsResponse', version, 0, 0)
    try {
      encodeDescribeUserScramCredentialsResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'DescribeUserScramCredentialsResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('DescribeUserScramCredentialsRequest', version, 0, 0)
    try {
      return decodeDescribeUserScramCredentialsRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'DescribeUserScramCredentialsRequest', version)
    }
  },
}

function encodeDescribeUserScramCredentialsResponse(w: ByteWriter, m: DescribeUserScramCredentialsResponseInput, version: number): void {
  requireStruct(m)
  w.int32(m.throttleTimeMs, 'throttleTimeMs')
  w.int16(m.errorCode, 'errorCode')
  w.compactNullableString(m.errorMessage, 'errorMessage')
  const results = m.results
  writeCount(w, results, true, false, 'results')
  encodeDescribeUserScramCredentialsResponseDescribeUserScramCredentialsResultList(w, results, version, 'results')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeDescribeUserScramCredentialsResponseDescribeUserScramCredentialsResult(w: ByteWriter, m: DescribeUserScramCredentialsResponseDescribeUserScramCredentialsResultInput, version: number): void {
  requireStruct(m)
  w.compactString(m.user, 'user')
  w.int16(m.errorCode, 'errorCode')
  w.compactNullableString(m.errorMessage, 'errorMessage')
  const credentialInfos = m.credentialInfos
  writeCount(w, credentialInfos, true, false, 'credentialInfos')
  encodeDescribeUserScramCredentialsResponseCredentialInfoList(w, credentialInfos, version, 'credentialInfos')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeDescribeUserScramCredentialsResponseDescribeUserScramCredentialsResultList(w: ByteWriter, values: readonly DescribeUserScramCredentialsResponseDescribeUserScramCredentialsResultInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeDescribeUserScramCredentialsResponseDescribeUserScramCredentialsResult(w, values[i] as DescribeUserScramCredentialsResponseDescribeUserScramCredentialsResultInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeDescribeUserScramCredentialsResponseCredentialInfo(w: ByteWriter, m: DescribeUserScramCredentialsResponseCredentialInfoInput, _version: number): void {
  requireStruct(m)
  w.int8(m.mechanism, 'mechanism')
  w.int32(m.iterations, 'iterations')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeDescribeUserScramCredentialsResponseCredentialInfoList(w: ByteWriter, values: readonly DescribeUserScramCredentialsResponseCredentialInfoInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeDescribeUserScramCredentialsResponseCredentialInfo(w, values[i] as DescribeUserScramCredentialsResponseCredentialInfoInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeDescribeUserScramCredentialsRequest(r: ByteReader, version: number): DescribeUserScramCredentialsRequest {
  const countOfUsers = r.compactNullableArrayLength(2, 'users')
  const users = countOfUsers === -1 ? null : decodeDescribeUserScramCredentialsRequestUserNameList(r, version, countOfUsers, 'users')
  const unknownTags = readUnknownTags(r)
  return { users, unknownTags }
}

function decodeDescribeUserScramCredentialsRequestUserName(r: ByteReader, _version: number): DescribeUserScramCredentialsRequestUserName {
  const name = r.compactString('name')
  const unknownTags = readUnknownTags(r)
  return { name, unknownTags }
}

function decodeDescribeUserScramCredentialsRequestUserNameList(r: ByteReader, version: number, count: number, field: string): DescribeUserScramCredentialsRequestUserName[] {
  const values = new Array<DescribeUserScramCredentialsRequestUserName>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeDescribeUserScramCredentialsRequestUserName(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
