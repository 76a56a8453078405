// Generated from protocol-specs/apis/081-remove-raft-voter.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import type { ServerApi } from '../../api.ts'
import { checkVersion, inMessage, requireStruct } from '../../codec.ts'
import { readUnknownTags, writeUnknownTags } from '../../unknown-tags.ts'
import type { RemoveRaftVoterRequest, RemoveRaftVoterResponseInput, RemoveRaftVoterTypes } from '../types/remove-raft-voter.ts'

/** RemoveRaftVoter (API key 81) as a broker sees it. */
export const RemoveRaftVoter: ServerApi<RemoveRaftVoterTypes> = {
  key: 81,
  name: 'RemoveRaftVoter',
  versions: { min: 0, max: 0 },
  baseline: 0,
  baselineSince: Number.POSITIVE_INFINITY,
  flexibleFrom: 0,
  unstableFrom: Number.POSITIVE_INFINITY,
  route: 'any',
  encodeResponse(w, m, version) {
    checkVersion('RemoveRaftVoterResponse', version, 0, 0)
    try {
      encodeRemoveRaftVoterResponse(w, m, version)
    } catch (error) {
      throw inMessage(error, 'RemoveRaftVoterResponse', version)
    }
  },
  decodeRequest(r, version) {
    checkVersion('RemoveRaftVoterRequest', version, 0, 0)
    try {
      return decodeRemoveRaftVoterRequest(r, version)
    } catch (error) {
      throw inMessage(error, 'RemoveRaftVoterRequest', version)
    }
  },
}

function encodeRemoveRaftVoterResponse(w: ByteWriter, m: RemoveRaftVoterResponseInput, _version: number): void {
  requireStruct(m)
  w.int32(m.throttleTimeMs, 'throttleTimeMs')
  w.int16(m.errorCode, 'errorCode')
  w.compactNullableString(m.errorMessage, 'errorMessage')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function decodeRemoveRaftVoterRequest(r: ByteReader, _version: number): RemoveRaftVoterRequest {
  const clusterId = r.compactNullableString('clusterId')
  const voterId = r.int32('voterId')
  const voterDirectoryId = r.uuid('voterDirectoryId')
  const unknownTags = readUnknownTags(r)
  return { clusterId, voterId, voterDirectoryId, unknownTags }
}
