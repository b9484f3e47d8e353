import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { addressesOf, freePort, isFree, portOf } from '../../scripts/lib/port.mjs';

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
  expect(await freePort(port)).toBeGreaterThan(port);
  await new Promise((done) => server.close(done));
  expect(await isFree(port)).toBe(true);
});

it('tells where others of the room find the page, when it is served to them', () => {
  const networks = {
    lo: [{ family: 'IPv4', internal: true, address: '127.0.0.1' }],
    wlan: [
      { family: 'IPv4', internal: false, address: '192.168.1.7' },
      { family: 'IPv6', internal: false, address: 'fe80::1' },
    ],
  };
  expect(addressesOf([], 4173, networks)).toEqual(['http://localhost:4173']);
  expect(addressesOf(['--host'], 4173, networks)).toEqual([
    'http://localhost:4173',
    'http://192.168.1.7:4173',
  ]);
});
