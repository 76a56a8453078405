import { ProtocolError } from '../foundation/errors.ts'
import type { ByteReader } from '../wire/byte-reader.ts'

export interface DecodeOptions {
  /** Accept bytes behind the message, as Java does; refused by default. */
  readonly allowTrailingBytes?: boolean | undefined
}

/** Throws a `ProtocolError` if bytes are left over behind a message. */
export function requireEnd(
  reader: ByteReader,
  message: string,
  version: number,
  { allowTrailingBytes = false }: DecodeOptions,
): void {
  const { position, remaining } = reader
  if (allowTrailingBytes || remaining === 0) return
  const text = `${message} version ${version} at byte ${position}: ${remaining} bytes left over behind the message`
  throw new ProtocolError(text, { api: message, version, offset: position })
}
