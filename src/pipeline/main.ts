import { fileURLToPath } from 'node:url';
import { coverageLines, coverageOf } from './coverage.ts';
import { faultText } from './fault.ts';
import { compare, write } from './folder.ts';
import { run } from './run.ts';

/*
 * `npm run data` builds public/data and data/schema from data/;
 * `npm run data -- --check` only says whether they are up to date.
 */

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const OWNED = ['public/data', 'data/schema'];

function main(args: readonly string[]): number {
  const unknown = args.filter((arg) => arg !== '--check');
  if (unknown.length > 0) {
    console.error(`Unknown: ${unknown.join(' ')}. The only option is --check.`);
    return 2;
  }
  const isCheck = args.includes('--check');
  const start = performance.now();
  const result = run(ROOT);
  if (!result.dossier) {
    for (const fault of result.faults) console.error(faultText(fault));
    console.error(`\n${result.faults.length} faults in data/; nothing was written.`);
    return 1;
  }
  const { dossier, outputs } = result;
  const difference = compare(ROOT, outputs, OWNED);
  const { stale, stray } = difference;
  if (!isCheck) write(ROOT, outputs, difference);

  const sites = dossier.gates.length + dossier.crossings.length;
  console.log(
    `${sites} gates and crossings, ${dossier.projects.length} projects, ${dossier.flows.length} trade figures, ` +
      `${dossier.meetings.length} meetings, ${dossier.talks.length} talks, ${dossier.claims.length} claims, ${dossier.places.length} places, ${dossier.sources.length} sources: no fault.`,
  );
  for (const line of coverageLines(coverageOf(dossier))) console.log(line);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (isCheck && stale.length + stray.length > 0) {
    for (const name of stale) console.error(`${name} is not what data/ gives now`);
    for (const name of stray)
      console.error(`${name} is not built from data/ and should not be there`);
    console.error('\nRun: npm run data');
    return 1;
  }
  const done = isCheck
    ? 'all up to date'
    : `${stale.length} written, ${stray.length} removed, ${outputs.size - stale.length} as they were`;
  console.log(`${outputs.size} built files, ${done} (${seconds} s).`);
  return 0;
}

process.exitCode = main(process.argv.slice(2));
