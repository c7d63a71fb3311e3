import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'

/** Somebody who takes every connection and never says a word. */
export async function startHangingReceiver() {
  const connections = new Set<Socket>()
  let most = 0
  const server = createServer((socket) => {
    connections.add(socket)
    most = Math.max(most, connections.size)
    socket.on('error', () => undefined)
    // Unread, a request would keep from us that its sender has gone.
    socket.resume()
    socket.once('end', () => connections.delete(socket))
    socket.once('close', () => connections.delete(socket))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** The most connections there were at once. */
    most: () => most,
    stop(): void {
      server.close()
      for (const socket of connections) socket.destroy()
    },
  }
}
