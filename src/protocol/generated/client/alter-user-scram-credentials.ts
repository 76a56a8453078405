// Generated from protocol-specs/apis/051-alter-user-scram-credentials.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ClientApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, requireStruct, writeCount } from '../../codec.ts'
import { readUnknownTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { AlterUserScramCredentialsRequestInput, AlterUserScramCredentialsRequestScramCredentialDeletionInput, AlterUserScramCredentialsRequestScramCredentialUpsertionInput, AlterUserScramCredentialsResponse, AlterUserScramCredentialsResponseAlterUserScramCredentialsResult, AlterUserScramCredentialsTypes } from '../types/alter-user-scram-credentials.ts'

/** AlterUserScramCredentials (API key 51) as a client sees it. */
export const AlterUserScramCredentials: ClientApi<AlterUserScramCredentialsTypes> = {
  key: 51,
  name: 'AlterUserScramCredentials',
  versions: { min: 0, max: 0 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 0,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'controller',
  encodeRequest(w, m, version) {
    checkVersion('AlterUserScramCredentialsRequest', version, 0, 0)
    try {
      encodeAlterUserScramCredentialsRequest(w, m, version)
    } catch (error) {
      throw inMessage(error, 'AlterUserScramCredentialsRequest', version)
    }
  },
  decodeResponse(r, version) {
    checkVersion('AlterUserScramCredentialsResponse', version, 0, 0)
    try {
      return decodeAlterUserScramCredentialsResponse(r, version)
    } catch (error) {
      throw inMessage(error, 'AlterUserScramCredentialsResponse', version)
    }
  },
}

function encodeAlterUserScramCredentialsRequest(w: ByteWriter, m: AlterUserScramCredentialsRequestInput, version: number): void {
  requireStruct(m)
  const deletions = m.deletions
  writeCount(w, deletions, true, false, 'deletions')
  encodeAlterUserScramCredentialsRequestScramCredentialDeletionList(w, deletions, version, 'deletions')
  const upsertions = m.upsertions
  writeCount(w, upsertions, true, false, 'upsertions')
  encodeAlterUserScramCredentialsRequestScramCredentialUpsertionList(w, upsertions, version, 'upsertions')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeAlterUserScramCredentialsRequestScramCredentialDeletion(w: ByteWriter, m: AlterUserScramCredentialsRequestScramCredentialDeletionInput, _version: number): void {
  requireStruct(m)
  w.compactString(m.name, 'name')
  w.int8(m.mechanism, 'mechanism')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeAlterUserScramCredentialsRequestScramCredentialDeletionList(w: ByteWriter, values: readonly AlterUserScramCredentialsRequestScramCredentialDeletionInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeAlterUserScramCredentialsRequestScramCredentialDeletion(w, values[i] as AlterUserScramCredentialsRequestScramCredentialDeletionInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function encodeAlterUserScramCredentialsRequestScramCredentialUpsertion(w: ByteWriter, m: AlterUserScramCredentialsRequestScramCredentialUpsertionInput, _version: number): void {
  requireStruct(m)
  w.compactString(m.name, 'name')
  w.int8(m.mechanism, 'mechanism')
  w.int32(m.iterations, 'iterations')
  w.compactBytes(m.salt, 'salt')
  w.compactBytes(m.saltedPassword, 'saltedPassword')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeAlterUserScramCredentialsRequestScramCredentialUpsertionList(w: ByteWriter, values: readonly AlterUserScramCredentialsRequestScramCredentialUpsertionInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeAlterUserScramCredentialsRequestScramCredentialUpsertion(w, values[i] as AlterUserScramCredentialsRequestScramCredentialUpsertionInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeAlterUserScramCredentialsResponse(r: ByteReader, version: number): AlterUserScramCredentialsResponse {
  const throttleTimeMs = r.int32('throttleTimeMs')
  const results = decodeAlterUserScramCredentialsResponseAlterUserScramCredentialsResultList(r, version, r.compactArrayLength(5, 'results'), 'results')
  const unknownTags = readUnknownTags(r)
  return { throttleTimeMs, results, unknownTags }
}

function decodeAlterUserScramCredentialsResponseAlterUserScramCredentialsResult(r: ByteReader, _version: number): AlterUserScramCredentialsResponseAlterUserScramCredentialsResult {
  const user = r.compactString('user')
  const errorCode = r.int16('errorCode')
  const errorMessage = r.compactNullableString('errorMessage')
  const unknownTags = readUnknownTags(r)
  return { user, errorCode, errorMessage, unknownTags }
}

function decodeAlterUserScramCredentialsResponseAlterUserScramCredentialsResultList(r: ByteReader, version: number, count: number, field: string): AlterUserScramCredentialsResponseAlterUserScramCredentialsResult[] {
  const values = new Array<AlterUserScramCredentialsResponseAlterUserScramCredentialsResult>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeAlterUserScramCredentialsResponseAlterUserScramCredentialsResult(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
