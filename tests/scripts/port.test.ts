import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { isFree, portOf } from '../../scripts/lib/port.mjs';

it('takes the port out of the words of a command', () => {
  expect(portOf(['--port', '5000', '--host'], 4173)).toEqual({ port: 5000, rest: ['--host'] });
  expect(portOf(['--host', '--port=5000'], 4173)).toEqual({ port: 5000, rest: ['--host'] });
  expect(portOf(['--host'], 4173)).toEqual({ port: 4173, rest: ['--host'] });
});

it.each([['--port'], ['--port', 'fünf'], ['--port=0'], ['--port=65536'], ['--port=']])(
  'says what a port is: %s %s',
  (...args) => {
    expect(() => portOf(args, 4173)).toThrow('A port is a number from 1 to 65535');
  },
);

it('knows whether somebody listens', async () => {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  expect(await isFree(port)).toBe(false);
  await new Promise((done) => server.close(done));
  expect(await isFree(port)).toBe(true);
});
