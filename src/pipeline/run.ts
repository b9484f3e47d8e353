import { join } from 'node:path';
import type { Dossier } from '../model/records.ts';
import { buildOutputs, type Outputs } from './build.ts';
import { checkDossier } from './check/check.ts';
import { compareFaults, type PlacedFault } from './fault.ts';
import { oddFiles, readBytes, readTexts } from './folder.ts';
import { loadMemo, saveMemo } from './memo.ts';
import { readDossier } from './read/read.ts';
import { readShapes } from './read/shapes.ts';

export type RunResult =
  | { readonly dossier: Dossier; readonly outputs: Outputs; readonly faults: readonly [] }
  | { readonly dossier: undefined; readonly faults: readonly PlacedFault[] };

/**
 * Reads `data/` below `root`, checks it and builds all outputs in memory. Keeps
 * what it read in `.cache/` for the next run; that changes only how long it takes.
 *
 * @throws {Error} when a base shape is missing or broken.
 */
export function run(root: string): RunResult {
  const data = join(root, 'data');
  const shapeFolder = join(data, 'shapes');
  const records = readTexts(data, (name) => !/^(shapes|schema)\//.test(name));
  const memo = loadMemo(root);
  const kept = new Set(memo.keys());
  const { dossier, faults, locate } = readDossier(records, memo);
  saveMemo(root, memo, records.values(), kept);
  const odd = oddFiles(data);
  if (!dossier || odd.length > 0) {
    return { dossier: undefined, faults: [...odd, ...faults].sort(compareFaults) };
  }

  const shapes = readShapes(readTexts(shapeFolder, (name) => /\.(geojson|json|yaml)$/.test(name)));
  const found = checkDossier(dossier, shapes).map(locate).sort(compareFaults);
  if (found.length > 0) return { dossier: undefined, faults: found };

  const images = readBytes(shapeFolder, (name) => name.endsWith('.jpg'));
  return { dossier, outputs: buildOutputs(dossier, shapes, images), faults: [] };
}
