// A real Kafka to try things on: `npx tsx test/kafka/support/run.ts [version] [brokers]`. It prints the bootstrap list
// and stays until its standard input ends or it is killed.
import { startKafka } from './start-kafka.ts'

const [version, brokers] = process.argv.slice(2)
const began = performance.now()
const kafka = await startKafka({ version, brokers: brokers === '1' ? 1 : 3 })
console.error(`Kafka ${kafka.version}, ${kafka.way}: ready after ${((performance.now() - began) / 1000).toFixed(1)} s`)
console.log(kafka.brokers)
const end = (): void => {
  kafka.close().then(
    () => process.exit(0),
    (error: unknown) => {
      console.error(error)
      process.exit(1)
    },
  )
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, end)
process.stdin.on('end', end).resume()
