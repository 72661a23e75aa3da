/** A way to a database that can be shut: what the portal sees of a server that stops, and is started again. */
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

export type DatabaseDoor = {
  /** The database's own address, through the door. */
  readonly url: string;
  /** Breaks off every connection, and takes no new one. */
  readonly shut: () => Promise<void>;
  readonly open: () => Promise<void>;
};

/** Opens a door to the database at `url`, on a free port of this machine. */
export async function openDatabaseDoor(url: string): Promise<DatabaseDoor> {
  const there = new URL(url);
  const sockets = new Set<Socket>();
  const join = (socket: Socket, other: Socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    socket.on("close", () => {
      sockets.delete(socket);
      other.destroy();
    });
    socket.pipe(other);
  };
  const server = createServer((near) => {
    const far = connect(Number(there.port), there.hostname);
    join(near, far);
    join(far, near);
  });
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const through = new URL(url);
  through.port = String(port);
  const shut = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
  return { url: through.href, open: () => listen(port), shut };
}
