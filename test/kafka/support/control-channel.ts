import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { BrokerControl } from './kafka-under-test.ts'

type Action = keyof BrokerControl

const actions: readonly Action[] = ['stopBroker', 'startBroker', 'killBroker', 'pauseBroker', 'unpauseBroker', 'restore']

/** A served control: its address, and how to end it. */
export interface ControlChannel {
  readonly url: string
  close(): Promise<void>
}

/**
 * Serves a cluster's control to other processes of this machine, as `POST /<action>/<broker id>` on a loopback port: the
 * cluster belongs to the main process of a test run, and the tests run in others.
 */
export async function serveControl(control: BrokerControl): Promise<ControlChannel> {
  const server = createServer((request, response) => {
    const [, action, id] = (request.url ?? '').split('/')
    const obeyed =
      request.method === 'POST' && actions.includes(action as Action)
        ? control[action as Action](Number(id))
        : Promise.reject(new Error(`there is no ${request.method} ${request.url}`))
    obeyed.then(
      () => response.end(),
      (error: Error) => response.writeHead(500).end(error.message),
    )
  })
  // Starting a broker may take minutes.
  server.requestTimeout = 0
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, close: () => closeServer(server) }
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}

/** The control served at this address. A call that fails there rejects here with the same message. */
export function remoteControl(url: string): BrokerControl {
  const call = async (action: Action, id = 0): Promise<void> => {
    const response = await fetch(`${url}/${action}/${id}`, { method: 'POST' })
    const message = await response.text()
    if (!response.ok) throw new Error(message)
  }
  return {
    stopBroker: (id) => call('stopBroker', id),
    startBroker: (id) => call('startBroker', id),
    killBroker: (id) => call('killBroker', id),
    pauseBroker: (id) => call('pauseBroker', id),
    unpauseBroker: (id) => call('unpauseBroker', id),
    restore: () => call('restore'),
  }
}
