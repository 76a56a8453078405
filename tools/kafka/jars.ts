// Prints the folder with the jars of a Kafka version, which it fetches if it must: npx tsx tools/kafka/jars.ts [version]
import { defaultVersion } from '../../test/kafka/support/kafka-choice.ts'
import { kafkaJars } from '../../test/kafka/support/kafka-jars.ts'

console.log(await kafkaJars(process.argv[2] ?? defaultVersion))
