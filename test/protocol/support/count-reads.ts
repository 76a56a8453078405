import { ByteReader } from '../../../src/wire/byte-reader.ts'

let reads = 0

/** Counts every call of a method of every reader in this process. */
for (const name of Object.getOwnPropertyNames(ByteReader.prototype)) {
  const property = Object.getOwnPropertyDescriptor(ByteReader.prototype, name)
  const method: unknown = property?.value
  if (name === 'constructor' || name === 'fault' || typeof method !== 'function') continue
  Object.defineProperty(ByteReader.prototype, name, {
    ...property,
    value: function counted(this: ByteReader, ...args: unknown[]): unknown {
      reads += 1
      return method.apply(this, args)
    },
  })
}

/** How many values readers were asked for while `act` ran, those that are made of others counted once each. */
export function countReads(act: () => void): number {
  const before = reads
  act()
  return reads - before
}
