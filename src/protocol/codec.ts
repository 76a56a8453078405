import { ProtocolError, UnsupportedVersionError } from '../foundation/errors.ts'
import type { ByteReader } from '../wire/byte-reader.ts'
import type { ByteWriter } from '../wire/byte-writer.ts'
import { refused } from '../wire/refused.ts'

/** Stands in for an array that was left out. */
export const emptyArray: readonly never[] = []

/** Throws an `UnsupportedVersionError` unless the codecs of `message` know `version`. */
export function checkVersion(message: string, version: number, min: number, max: number): void {
  if (Number.isInteger(version) && version >= min && version <= max) return
  const carried = `${min}-${max}`
  throw new UnsupportedVersionError(`${message} has no version ${version}: use one of ${carried}`, {
    api: message,
    version,
    carried,
  })
}

/** An error of a field, told where it happened: `segment` is put before the path it has. */
export function inField(error: unknown, segment: string): unknown {
  if (!(error instanceof ProtocolError || error instanceof UnsupportedVersionError)) return error
  return located(error, error.message, error.api, error.version, joined(segment, error.path))
}

/** As `inField`, for element `index` of an array. */
export function inElement(error: unknown, field: string, index: number): unknown {
  return inField(error, `${field}[${index}]`)
}

/** The error as the caller of a codec gets it: with message, version and path, in its fields and in its text. */
export function inMessage(error: unknown, message: string, version: number): unknown {
  if (!(error instanceof ProtocolError || error instanceof UnsupportedVersionError)) return error
  const offset = error instanceof ProtocolError && error.offset !== undefined ? ` at byte ${error.offset}` : ''
  const path = error.path === undefined ? '' : `, ${error.path}`
  return located(error, `${message} version ${version}${path}${offset}: ${error.message}`, message, version, error.path)
}

function located(
  error: ProtocolError | UnsupportedVersionError,
  message: string,
  api: string | undefined,
  version: number | undefined,
  path: string | undefined,
): ProtocolError | UnsupportedVersionError {
  if (error instanceof ProtocolError) return new ProtocolError(message, { api, version, path, offset: error.offset })
  return new UnsupportedVersionError(message, { api: api ?? '', version, path, carried: error.carried })
}

function joined(segment: string, path: string | undefined): string {
  return path === undefined ? segment : `${segment}.${path}`
}

/** The error of a field that is set although the version cannot carry it; `carried` says which ones can. */
export function notCarried(field: string, carried: string): UnsupportedVersionError {
  return new UnsupportedVersionError(`set, but only versions ${carried} carry it`, { api: '', path: field, carried })
}

/** Throws a `ProtocolError` unless `value` can have fields. */
export function requireStruct(value: unknown): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw refused('an object', value, undefined)
}

export function isEmptyArray(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}

export function isEmptyBytes(value: unknown): boolean {
  return (value instanceof Uint8Array || Array.isArray(value)) && value.length === 0
}

/** Writes the count of an array, which is checked to be one, or to be null where that is allowed. */
export function writeCount(
  writer: ByteWriter,
  values: readonly unknown[] | null,
  compact: boolean,
  nullable: boolean,
  field: string,
): void {
  if (!Array.isArray(values) && !(nullable && values === null)) throw refused('an array', values, field)
  const count = values === null ? -1 : values.length
  if (compact) writer.compactArrayLength(count)
  else writer.arrayLength(count)
}

/** The elements of an int32 array. */
export function writeInt32s(writer: ByteWriter, values: readonly number[], field: string): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) writer.int32(values[i] as number)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

/** The elements of an array of any other scalar, each by `write`: a function of `scalar-codecs.ts`. */
export function writeScalars<T>(
  writer: ByteWriter,
  values: readonly T[],
  field: string,
  write: (writer: ByteWriter, value: T) => void,
): void {
  let i = 0
  try {
    for (; i < values.length; i += 1) write(writer, values[i] as T)
  } catch (error) {
    throw inElement(error, field, i)
  }
}

/** `count` elements of an int32 array. */
export function readInt32s(reader: ByteReader, count: number, field: string): number[] {
  const values = new Array<number>(count)
  for (let i = 0; i < count; i += 1) values[i] = reader.int32(field)
  return values
}

/** `count` elements of an array of any other scalar, each by `read`: a function of `scalar-codecs.ts`. */
export function readScalars<T>(reader: ByteReader, count: number, field: string, read: (reader: ByteReader) => T): T[] {
  const values = new Array<T>(count)
  let i = 0
  try {
    for (; i < count; i += 1) values[i] = read(reader)
  } catch (error) {
    throw inElement(error, field, i)
  }
  return values
}

/** The ids of groups or transactions that a request names: those that are there. */
export function presentKeys(keys: readonly (string | null | undefined)[]): string[] {
  return keys.filter((key) => typeof key === 'string' && key !== '') as string[]
}
