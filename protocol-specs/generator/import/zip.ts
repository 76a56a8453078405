import { inflateRawSync } from 'node:zlib'

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const endSize = 22
const entrySize = 46
const localSize = 30
/** Compression methods of the format. */
const stored = 0
const deflated = 8

/** The files of a zip archive (a jar is one) whose path `wanted` accepts, by path. Throws an `Error` if it is no zip archive. */
export function unzip(archive: Buffer, wanted: (path: string) => boolean): Map<string, Buffer> {
  const end = findEnd(archive)
  const files = new Map<string, Buffer>()
  let at = archive.readUInt32LE(end + 16)
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (archive.readUInt32LE(at) !== entrySignature) throw new Error(`no zip archive: no entry at byte ${at}`)
    const nameSize = archive.readUInt16LE(at + 28)
    const path = archive.toString('utf8', at + entrySize, at + entrySize + nameSize)
    if (wanted(path)) files.set(path, readEntry(archive, at, path))
    at += entrySize + nameSize + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32)
  }
  return files
}

/** The directory's end is the last of the archive, before a comment of up to 65,535 bytes. */
function findEnd(archive: Buffer): number {
  for (let at = archive.length - endSize; at >= Math.max(0, archive.length - endSize - 0xffff); at -= 1) {
    if (archive.readUInt32LE(at) === endSignature) return at
  }
  throw new Error('no zip archive: its directory is missing')
}

function readEntry(archive: Buffer, entry: number, path: string): Buffer {
  const method = archive.readUInt16LE(entry + 10)
  const size = archive.readUInt32LE(entry + 20)
  const local = archive.readUInt32LE(entry + 42)
  const start = local + localSize + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
  const bytes = archive.subarray(start, start + size)
  if (method === stored) return bytes
  if (method === deflated) return inflateRawSync(bytes)
  throw new Error(`${path}: zip compression method ${method} is not supported`)
}
