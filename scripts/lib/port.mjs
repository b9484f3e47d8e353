import { connect, createServer } from 'node:net';
import { networkInterfaces } from 'node:os';

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

/**
 * Takes `--port N` (or `--port=N`) out of the words of a command.
 *
 * @throws {Error} when N is no port.
 */
export function portOf(args, otherwise) {
  const at = args.findIndex((word) => word === '--port' || word.startsWith('--port='));
  if (at < 0) return { port: otherwise, rest: [...args] };
  const isOneWord = args[at] !== '--port';
  const text = (isOneWord ? args[at].slice('--port='.length) : args[at + 1]) ?? '';
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65535) {
    throw new Error(
      `A port is a number from 1 to 65535, for example --port 5000 (found "${text}").`,
    );
  }
  return { port, rest: args.filter((_, i) => i !== at && (isOneWord || i !== at + 1)) };
}

/**
 * Where a page on `port` is reached: on this machine, and with `--host` among the words of the command
 * from others of the room too.
 *
 * @param {Parameters<typeof Object.values>[0]} [networks] as `os.networkInterfaces()` tells them.
 */
export function addressesOf(args, port, networks = networkInterfaces()) {
  const isShared = args.some((word) => word === '--host' || word.startsWith('--host='));
  const others = Object.values(networks)
    .flat()
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
  return ['localhost', ...(isShared ? others : [])].map((host) => `http://${host}:${port}`);
}
