import { connect, createServer } from 'node:net';

function answers(port, host) {
  return new Promise((resolve) => {
    const socket = connect({ port, host });
    const end = (taken) => {
      socket.destroy();
      resolve(taken);
    };
    socket.setTimeout(1000, () => end(false));
    socket.on('connect', () => end(true));
    socket.on('error', () => end(false));
  });
}

/** True when nothing listens on `port` here, neither by IPv4 nor by IPv6. */
export async function isFree(port) {
  if ((await answers(port, '127.0.0.1')) || (await answers(port, '::1'))) return false;
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

/** The first free port from `first` on. */
export async function freePort(first) {
  for (let port = first; port < first + 50; port += 1) {
    if (await isFree(port)) return port;
  }
  throw new Error(`No free port between ${first} and ${first + 49}.`);
}
