import { expect, it } from 'vitest'
import { compareWithJava } from './support/digests.ts'
import { describeKafka } from './support/shared-kafka.ts'

describeKafka('100,000 records of up to 10 KB and one of 900 KB, 12 partitions, replication 3', (kafka) => {
  it.each([
    ['ours', 'none'],
    ['ours', 'gzip'],
    ['java', 'none'],
    ['java', 'gzip'],
  ] as const)('written by %s, compression %s: Java and we read the same', async (writer, compression) => {
    const said = await compareWithJava(kafka.brokers, writer, 100_000, [compression])
    console.log(said)
    expect(said).toContain('diff is empty')
  })
})
