/** The host of the browser tests, for playwright.config.ts: `host.ts <port>`. */
import { DIST, serveBelow } from './folder-server.ts';

const { origin } = await serveBelow('/', DIST, Number(process.argv[2]));
console.log(origin);
