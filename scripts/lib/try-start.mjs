import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

/*
 * Started by `conditions.mjs` in a copy of the project: takes the usual port, runs what `npm start` runs,
 * and asks the page for what a reader needs. Ends with 0 when all of it came.
 */

const USUAL = 4173;
const FILES = ['', 'data/edition.json', 'data/gates.geojson', 'border-map.html'];

const server = createServer();
await new Promise((resolve) => {
  // Another program may have it already, which serves as well.
  server.once('error', resolve);
  server.listen(USUAL, '127.0.0.1', resolve);
});

const child = spawn(process.execPath, ['scripts/run.mjs', 'start'], {
  stdio: ['ignore', 'pipe', 'inherit'],
  detached: process.platform !== 'win32',
});
const end = () => {
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid);
  } catch {
    // It has ended by itself.
  }
};
process.on('SIGTERM', () => {
  end();
  process.exit(1);
});

/** The address that the start tells; rejects when it ends before. */
const address = new Promise((resolve, reject) => {
  let told = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    process.stdout.write(text);
    told += text;
    const [, found] = /The map is at {2}(http\S+)/.exec(told) ?? [];
    if (found) resolve(found);
  });
  child.on('exit', (code) => reject(new Error(`npm start ended with ${code}`)));
});

/** The server comes up a moment after its address is told. */
async function fetched(url) {
  for (let left = 50; ; left -= 1) {
    try {
      return await fetch(url);
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

try {
  const at = await address;
  if (new URL(at).port === String(USUAL)) throw new Error(`the taken port ${USUAL} was told`);
  for (const file of FILES) {
    const { status } = await fetched(new URL(file, `${at}/`));
    console.log(`${status} /${file}`);
    if (status !== 200) process.exitCode = 1;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  end();
  server.close();
}
