// Generated from protocol-specs/data/principal.kspec. Never edit this file: change the spec, then run `npm run generate`.

import type { ByteReader } from '../../../wire/byte-reader.ts'
import type { ByteWriter } from '../../../wire/byte-writer.ts'
import { checkVersion, inMessage, requireStruct } from '../../codec.ts'
import type { DataCodec } from '../../data-codec.ts'
import { type UnknownTag, readUnknownTags, writeUnknownTags } from '../../unknown-tags.ts'

/**
 * DefaultPrincipalData, versions 0.
 *
 * Who is behind a request that a broker passes on in an Envelope, behind its version as an int16.
 */
export const DefaultPrincipalData: DataCodec<DefaultPrincipalData, DefaultPrincipalDataInput> = {
  name: 'DefaultPrincipalData',
  versions: { min: 0, max: 0 },
  flexibleFrom: 0,
  recordType: undefined,
  encode(w, m, version) {
    checkVersion('DefaultPrincipalData', version, 0, 0)
    try {
      encodeDefaultPrincipalData(w, m, version)
    } catch (error) {
      throw inMessage(error, 'DefaultPrincipalData', version)
    }
  },
  decode(r, version) {
    checkVersion('DefaultPrincipalData', version, 0, 0)
    try {
      return decodeDefaultPrincipalData(r, version)
    } catch (error) {
      throw inMessage(error, 'DefaultPrincipalData', version)
    }
  },
}

/**
 * DefaultPrincipalData, versions 0, as decoded.
 *
 * Who is behind a request that a broker passes on in an Envelope, behind its version as an int16.
 */
export interface DefaultPrincipalData {
  readonly type: string
  readonly name: string
  readonly tokenAuthenticated: boolean
  readonly unknownTags?: UnknownTag[] | undefined
}

/**
 * DefaultPrincipalData, versions 0, as the encoder takes it.
 *
 * Who is behind a request that a broker passes on in an Envelope, behind its version as an int16.
 */
export interface DefaultPrincipalDataInput {
  readonly type: string
  readonly name: string
  readonly tokenAuthenticated: boolean
  readonly unknownTags?: readonly UnknownTag[] | undefined
}

function encodeDefaultPrincipalData(w: ByteWriter, m: DefaultPrincipalDataInput, _version: number): void {
  requireStruct(m)
  w.compactString(m.type, 'type')
  w.compactString(m.name, 'name')
  w.bool(m.tokenAuthenticated, 'tokenAuthenticated')
  if (m.unknownTags === undefined) w.unsignedVarint(0)
  else writeUnknownTags(w, m.unknownTags)
}

function decodeDefaultPrincipalData(r: ByteReader, _version: number): DefaultPrincipalData {
  const type = r.compactString('type')
  const name = r.compactString('name')
  const tokenAuthenticated = r.bool('tokenAuthenticated')
  const unknownTags = readUnknownTags(r)
  return { type, name, tokenAuthenticated, unknownTags }
}
