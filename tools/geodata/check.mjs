import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { checkRings, checkWritten } from './checks/form.mjs';
import { checkMarkers, checkSea, checkSharing } from './checks/fit.mjs';
import { SHAPES } from './lib/write.mjs';
import { SIDECARS } from './steps/sidecars.mjs';

/** Checks the written shapes; ends with status 1 when something is wrong. */
const names = Object.keys(SIDECARS).filter((name) => name.endsWith('.geojson'));
const texts = new Map(names.map((name) => [name, readFileSync(new URL(name, SHAPES), 'utf8')]));
const shapes = new Map([...texts].map(([name, text]) => [name, JSON.parse(text)]));
const markers = parse(readFileSync(new URL('markers.yaml', SHAPES), 'utf8'));

const faults = [
  ...[...texts].flatMap(([name, text]) => checkWritten(name, text)),
  ...[...shapes].flatMap(([name, shape]) => checkRings(name, shape)),
  ...checkSharing(shapes),
  ...checkSea(shapes),
  ...checkMarkers(shapes, markers, (line) => process.stdout.write(`${line}\n`)),
];
for (const fault of faults) process.stderr.write(`fault: ${fault}\n`);
process.stdout.write(faults.length === 0 ? `${names.length} files, no fault\n` : `${faults.length} faults\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
