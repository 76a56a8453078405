// Run as a process of its own by test/integration/lifetime.test.ts: does it end when nothing is pending any more?
import { Kafka } from '../../src/index.ts'

const [script = '', brokers = ''] = process.argv.slice(2)
const kafka = new Kafka({ brokers })
const producer = kafka.producer()

switch (script) {
  case 'closes':
    await producer.sendMany([0, 1].map((partition) => ({ topic: 't', partition, value: 'v' })))
    await kafka
      .reader({ topics: ['t'] })
      .batches()
      .next()
    await kafka.close()
    break
  case 'is idle':
    // Nothing is closed: open connections alone must not keep the process.
    await producer.send({ topic: 't', value: 'v' })
    break
  case 'awaits a send':
    // The pending send must keep it, until its acknowledgement is there.
    void producer.send({ topic: 't', value: 'v' }).then(() => console.log('done'))
    break
}
if (script !== 'awaits a send') console.log('done')
