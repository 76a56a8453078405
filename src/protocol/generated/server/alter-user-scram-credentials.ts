// Generated from protocol-specs/apis/051-alter-user-scram-credentials.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, inElement, inMessage, requireStruct, writeCount } from '../../codec.ts'
import { readUnknownTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { AlterUserScramCredentialsRequest, AlterUserScramCredentialsRequestScramCredentialDeletion, AlterUserScramCredentialsRequestScramCredentialUpsertion, AlterUserScramCredentialsResponseAlterUserScramCredentialsResultInput, AlterUserScramCredentialsResponseInput, AlterUserScramCredentialsTypes } from '../types/alter-user-scram-credentials.ts'

/** AlterUserScramCredentials (API key 51) as a broker sees it. */
export const AlterUserScramCredentials: ServerApi<AlterUserScramCredentialsTypes> = {
  key: 51,
  name: 'AlterUserScramCredentials',
  versions: { min: 0, max: 0 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 0,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'controller',
  encodeResponse(w, m, version) {
    checkVersion('AlterUserScramCredentialsResponse', version, 0, 0)
    try {
      encodeAlterUserScramCredentialsResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'AlterUserScramCredentialsResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('AlterUserScramCredentialsRequest', version, 0, 0)
    try {
      return decodeAlterUserScramCredentialsRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'AlterUserScramCredentialsRequest', version)
    }
  },
}

function encodeAlterUserScramCredentialsResponse(w: ByteWriter, m: AlterUserScramCredentialsResponseInput, version: number): void {
  requireStruct(m)
  w.int32(m.throttleTimeMs, 'throttleTimeMs')
  const results = m.results
  writeCount(w, results, true, false, 'results')
  encodeAlterUserScramCredentialsResponseAlterUserScramCredentialsResultList(w, results, version, 'results')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeAlterUserScramCredentialsResponseAlterUserScramCredentialsResult(w: ByteWriter, m: AlterUserScramCredentialsResponseAlterUserScramCredentialsResultInput, _version: number): void {
  requireStruct(m)
  w.compactString(m.user, 'user')
  w.int16(m.errorCode, 'errorCode')
  w.compactNullableString(m.errorMessage, 'errorMessage')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function encodeAlterUserScramCredentialsResponseAlterUserScramCredentialsResultList(w: ByteWriter, values: readonly AlterUserScramCredentialsResponseAlterUserScramCredentialsResultInput[], version: number, field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) encodeAlterUserScramCredentialsResponseAlterUserScramCredentialsResult(w, values[i] as AlterUserScramCredentialsResponseAlterUserScramCredentialsResultInput, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

function decodeAlterUserScramCredentialsRequest(r: ByteReader, version: number): AlterUserScramCredentialsRequest {
  const deletions = decodeAlterUserScramCredentialsRequestScramCredentialDeletionList(r, version, r.compactArrayLength(3, 'deletions'), 'deletions')
  const upsertions = decodeAlterUserScramCredentialsRequestScramCredentialUpsertionList(r, version, r.compactArrayLength(9, 'upsertions'), 'upsertions')
  const unknownTags = readUnknownTags(r)
  return { deletions, upsertions, unknownTags }
}

function decodeAlterUserScramCredentialsRequestScramCredentialDeletion(r: ByteReader, _version: number): AlterUserScramCredentialsRequestScramCredentialDeletion {
  const name = r.compactString('name')
  const mechanism = r.int8('mechanism')
  const unknownTags = readUnknownTags(r)
  return { name, mechanism, unknownTags }
}

function decodeAlterUserScramCredentialsRequestScramCredentialDeletionList(r: ByteReader, version: number, count: number, field: string): AlterUserScramCredentialsRequestScramCredentialDeletion[] {
  const values = new Array<AlterUserScramCredentialsRequestScramCredentialDeletion>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeAlterUserScramCredentialsRequestScramCredentialDeletion(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

function decodeAlterUserScramCredentialsRequestScramCredentialUpsertion(r: ByteReader, _version: number): AlterUserScramCredentialsRequestScramCredentialUpsertion {
  const name = r.compactString('name')
  const mechanism = r.int8('mechanism')
  const iterations = r.int32('iterations')
  const salt = r.compactBytes('salt')
  const saltedPassword = r.compactBytes('saltedPassword')
  const unknownTags = readUnknownTags(r)
  return { name, mechanism, iterations, salt, saltedPassword, unknownTags }
}

function decodeAlterUserScramCredentialsRequestScramCredentialUpsertionList(r: ByteReader, version: number, count: number, field: string): AlterUserScramCredentialsRequestScramCredentialUpsertion[] {
  const values = new Array<AlterUserScramCredentialsRequestScramCredentialUpsertion>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = decodeAlterUserScramCredentialsRequestScramCredentialUpsertion(r, version)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}
