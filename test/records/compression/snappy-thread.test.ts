import { describe, expect, it } from 'vitest'
import { SnappyThread } from '../../../src/records/compression/snappy-thread.ts'
import { text } from '../support/codecs.ts'

/** A file that is run as the thread, with `post(id, output)` for answers. */
const file = (onTask: string): URL =>
  new URL(
    `data:text/javascript,${encodeURIComponent(`
      import { parentPort } from 'node:worker_threads'
      const post = (id, output) => parentPort.postMessage({ id, output })
      parentPort.on('message', ({ id, kind, bytes }) => { ${onTask} })`)}`,
  )
const notHere = (): Buffer => {
  throw new Error('done on the calling thread')
}
const here = (): Buffer => Buffer.from('here')

describe('the thread for Snappy in JavaScript', () => {
  it('gets a copy of the bytes and gives back what becomes of them, many at a time', async () => {
    const thread = new SnappyThread(file('post(id, Uint8Array.from(bytes).reverse())'))
    const inputs = ['abc', 'de', 'fghi'].map((input) => Buffer.from(input))
    const outputs = await Promise.all(inputs.map((input) => thread.run('compress', input, notHere)))
    expect(outputs.map(String)).toEqual(['cba', 'ed', 'ihgf'])
    expect(inputs.map(String)).toEqual(['abc', 'de', 'fghi'])
  })

  it('says that a block is broken', async () => {
    const thread = new SnappyThread(file('post(id, null)'))
    await expect(thread.run('uncompress', Buffer.from('x'), notHere)).rejects.toThrow('broken')
  })

  it.each([
    ['there is no file for it', null],
    ['its file cannot be found', new URL('file:///no/such/file.js')],
    ['it is no file at all', new URL('https://localhost/worker.js')],
    ['it fails when it starts', new URL('data:text/javascript,throw%201')],
    ['it fails at a task', file('throw new Error("broken")')],
    ['it ends in the middle of a task', file('process.exit()')],
  ])('is done without where %s, now and later', async (_, url) => {
    const thread = new SnappyThread(url)
    expect(String(await thread.run('compress', Buffer.from('x'), here))).toBe('here')
    expect((await Promise.all([1, 2].map(() => thread.run('compress', Buffer.from('x'), here)))).map(String)).toEqual([
      'here',
      'here',
    ])
    await expect(thread.run('uncompress', Buffer.from('x'), notHere)).rejects.toThrow('done on the calling thread')
  })

  it('does what snappyjs does', async () => {
    const thread = new SnappyThread(new URL('../../support/snappy-worker.mjs', import.meta.url))
    const packed = await thread.run('compress', text(200_000), notHere)
    expect(packed.length).toBeLessThan(100_000)
    expect((await thread.run('uncompress', packed, notHere)).equals(text(200_000))).toBe(true)
    await expect(thread.run('uncompress', Buffer.from([0x80]), notHere)).rejects.toThrow('broken')
  })
})
