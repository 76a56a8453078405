import { expect, it } from 'vitest'
import { compareWithJava } from './support/digests.ts'
import { javaUnavailable } from './support/java.ts'
import { kafkaChoice } from './support/kafka-choice.ts'
import { describeKafka } from './support/shared-kafka.ts'

const noJava = await javaUnavailable()
if (noJava !== undefined && kafkaChoice().required) throw new Error(`REQUIRE_KAFKA=1, and Java cannot compare: ${noJava}`)

describeKafka(
  `what we write, Java reads, and the other way round${noJava === undefined ? '' : ` (skipped: ${noJava})`}`,
  (kafka) => {
    it.skipIf(noJava !== undefined).each([
      ['ours', 'none'],
      ['ours', 'gzip'],
      ['java', 'none'],
      ['java', 'gzip'],
    ] as const)('2,000 records written by %s, compression %s', async (writer, compression) => {
      expect(await compareWithJava(kafka.brokers, writer, 2_000, compression)).toContain('diff is empty')
    })
  },
)
