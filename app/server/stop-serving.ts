import type { Server } from "node:http";

/** Takes no new connection, lets every request under way finish, and closes the connections that wait for a next one. */
export async function stopServing(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())));
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  try {
    await closed;
  } finally {
    clearInterval(idle);
  }
}
