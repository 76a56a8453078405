import { expect, it } from 'vitest'
import { compareWithJava } from './support/digests.ts'
import { javaUnavailable } from './support/java.ts'
import { kafkaChoice } from './support/kafka-choice.ts'
import { describeKafka } from './support/shared-kafka.ts'

const noJava = await javaUnavailable()
if (noJava !== undefined && kafkaChoice().required) throw new Error(`REQUIRE_KAFKA=1, and Java cannot compare: ${noJava}`)

const codecs = ['none', 'gzip', 'snappy', 'lz4', 'zstd'] as const

describeKafka(
  `what we write, Java reads, and the other way round${noJava === undefined ? '' : ` (skipped: ${noJava})`}`,
  (kafka) => {
    it.skipIf(noJava !== undefined).each(['ours', 'java'] as const)(
      '1,000 records in every codec, written by %s',
      async (writer) => {
        expect(await compareWithJava(kafka.brokers, writer, 1_000, codecs)).toContain('diff is empty')
      },
    )
  },
)
