import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/*
 * Firefox of the system by Marionette, its own remote protocol: JSON over a socket, the commands of
 * WebDriver. Playwright drives only a Firefox of its own making, which few machines have.
 */

/** A key as WebDriver writes it. */
export const KEYS = { enter: '\uE007', left: '\uE012', tab: '\uE004' } as const;

export interface Firefox {
  open(address: string): Promise<void>;
  /** What the body of a function returns in the page; with `await` in it too. */
  run<T>(body: string): Promise<T>;
  /** Polls until the expression is true in the page. */
  until(expression: string): Promise<void>;
  press(key: string): Promise<void>;
  /** The page on paper, as PDF. */
  print(): Promise<Buffer>;
  close(): Promise<void>;
}

type Command = (name: string, parameters?: object) => Promise<unknown>;

const PATIENCE = 20_000;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Connects as soon as the browser listens. */
async function reach(port: number, process: ChildProcess): Promise<Socket> {
  const start = Date.now();
  while (Date.now() - start < PATIENCE && process.exitCode === null) {
    const socket = connect(port, '127.0.0.1');
    const isThere = await new Promise<boolean>((resolve) => {
      socket.once('connect', () => resolve(true));
      socket.once('error', () => resolve(false));
    });
    if (isThere) return socket;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('Firefox does not listen.');
}

/** Messages are `length:[0, id, command, parameters]`; answers `length:[1, id, error, result]`. */
function commandsOver(socket: Socket): Command {
  const waiting = new Map<number, (error: { message: string } | null, result: unknown) => void>();
  let received = Buffer.alloc(0);
  let last = 0;
  const take = () => {
    const colon = received.indexOf(':');
    if (colon < 0) return false;
    const end = colon + 1 + Number(received.toString('latin1', 0, colon));
    if (received.length < end) return false;
    const message: unknown = JSON.parse(received.toString('utf8', colon + 1, end));
    received = received.subarray(end);
    // The first one only says who is there.
    if (Array.isArray(message)) waiting.get(message[1])?.(message[2], message[3]);
    return true;
  };
  socket.on('data', (piece: Buffer) => {
    received = Buffer.concat([received, piece]);
    while (take());
  });
  return (name, parameters = {}) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, (error, result) =>
        error ? reject(new Error(`${name}: ${error.message}`)) : resolve(result),
      );
      const text = JSON.stringify([0, last, name, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
}

const given = (result: unknown) => (result as { value: unknown }).value;

/** Starts a Firefox that has never seen anything, without a window on the screen. */
export async function startFirefox(path: string): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const port = await freePort();
  const prefs = { 'marionette.port': port, 'datareporting.policy.dataSubmissionEnabled': false };
  const lines = Object.entries(prefs).map(([name, value]) => `user_pref("${name}", ${value});\n`);
  writeFileSync(join(profile, 'user.js'), lines.join(''));
  const args = ['--headless', '--no-remote', '--marionette', '--profile', profile];
  const process = spawn(path, [...args, '--width=1366', '--height=900'], { stdio: 'ignore' });
  const ended = new Promise((resolve) => process.once('exit', resolve));
  const end = async () => {
    process.kill();
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const socket = await reach(port, process);
    const command = commandsOver(socket);
    await command('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });
    const run = async <T>(body: string) => {
      const script = `const done = arguments[arguments.length - 1];
        (async () => { ${body} })().then((value) => done(value ?? null));`;
      return given(await command('WebDriver:ExecuteAsyncScript', { script, args: [] })) as T;
    };
    const act = (type: string, value: string) => ({ type, value });
    return {
      run,
      async open(address) {
        await command('WebDriver:Navigate', { url: address });
      },
      async until(expression) {
        const start = Date.now();
        while (!(await run<boolean>(`return Boolean(${expression});`))) {
          if (Date.now() - start > PATIENCE) throw new Error(`never true: ${expression}`);
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
      },
      async press(key) {
        const actions = [act('keyDown', key), act('keyUp', key)];
        await command('WebDriver:PerformActions', {
          actions: [{ type: 'key', id: 'keyboard', actions }],
        });
      },
      async print() {
        const result = await command('WebDriver:Print', { background: true });
        return Buffer.from(String(given(result)), 'base64');
      },
      async close() {
        socket.destroy();
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}
