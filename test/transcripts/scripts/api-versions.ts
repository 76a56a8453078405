import { ApiVersions } from '../../../src/protocol/client.ts'
import { everyRelease, request, type Script, type Step } from '../script.ts'

/** A request by hand: key, version, correlation id, client id `wire`, and what follows, as hex. */
function frame(apiKey: number, version: number, rest = ''): Buffer {
  const head = Buffer.alloc(8)
  head.writeInt16BE(apiKey, 0)
  head.writeInt16BE(version, 2)
  head.writeInt32BE(1, 4)
  return Buffer.concat([head, Buffer.from(`000477697265${rest}`, 'hex')])
}

const raw = (name: string, bytes: Buffer, sized = true): Step => ({ kind: 'raw', name, to: 1, frame: bytes, sized })

const software = (name: string, clientSoftwareName: string, clientSoftwareVersion: string): Step =>
  request(name, ApiVersions, { clientSoftwareName, clientSoftwareVersion }, { versions: [2, 3, 4] })

/** What is offered, and what does not get as far as a handler (KIP-511). */
export const apiVersions: Script = {
  name: 'api-versions',
  releases: everyRelease,
  cluster: 'usual',
  steps: [
    request('what is offered', ApiVersions, { clientSoftwareName: 'wire', clientSoftwareVersion: '1.0' }),
    software('empty software name', '', '1.0'),
    software('odd software name', 'wi re', '1.0'),
    software('odd software version', 'wire', '-1'),
    software('dashes and dots', 'a-b.c', 'v1-2.3'),
    raw('a version of ApiVersions that nobody has', frame(18, 99, '00')),
    raw('a negative version', frame(18, -1)),
    raw('an API that nobody has', frame(999, 0)),
    raw('a version of Metadata that nobody has', frame(3, 99, '00')),
    raw('a version of Fetch that nobody has', frame(1, 99, '00')),
    raw('a frame that ends in its header', Buffer.from('00120000', 'hex')),
    raw('a frame of negative length', Buffer.from('ffffffff', 'hex'), false),
    raw('a frame of 2 GiB', Buffer.from('7fffffff', 'hex'), false),
    raw('a request that ends too early', frame(3, 1, '00000001')),
    raw('an array of two billion topics', frame(3, 1, '7fffffff')),
  ],
}
