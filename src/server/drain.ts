import type { Server } from "node:http";
import type { Socket } from "node:net";

/**
 * Watches a server's connections, and returns a function that ends them: those that wait for a request at once, the
 * others after their answer, and all of them after so many milliseconds. Node's `closeIdleConnections` leaves open those
 * that never sent a request, which browsers keep in reserve.
 */
export function drainOf(server: Server): (drainMs: number) => Promise<void> {
  const idle = new Set<Socket>();
  let draining = false;
  server.on("connection", (socket: Socket) => {
    idle.add(socket);
    socket.once("close", () => idle.delete(socket));
  });
  server.prependListener("request", ({ socket }, response) => {
    idle.delete(socket);
    response.once("close", () => {
      if (draining) socket.end();
      else if (!socket.destroyed) idle.add(socket);
    });
  });
  return (drainMs) =>
    new Promise((resolve) => {
      draining = true;
      const late = setTimeout(() => server.closeAllConnections(), drainMs);
      server.close(() => {
        clearTimeout(late);
        resolve();
      });
      for (const socket of idle) socket.destroy();
    });
}
