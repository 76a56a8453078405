import { murmur2, partitionForKey } from '../../producer/partitioner/murmur2.ts'
import { compareJson, type Outcome } from './outcome.ts'

/** For so many partitions a line states the partition of its key. */
const partitionCounts = [1, 2, 3, 6, 7, 12, 50, 1000]

/** Checks a line of a `murmur2` file, `keyHex hash partitions`: hash and partitions are those of Java's partitioner. */
export async function checkMurmur2([keyHex = '', hash = '', partitions = '']: readonly string[]): Promise<Outcome> {
  const key = Buffer.from(keyHex, 'hex')
  const ours = { hash: murmur2(key), partitions: partitionCounts.map((count) => partitionForKey(key, count)) }
  return compareJson('hash', ours, { hash: Number(hash), partitions: partitions.split(' ').map(Number) })
}
