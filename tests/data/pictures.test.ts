import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
  advice,
  inputsOf,
  keptInputs,
  PICTURES,
  staleOf,
} from '../../scripts/lib/picture-inputs.mjs';

/* The pictures are of the edition as it is: after an addition they are made anew, as its numbers are. */

const files = readdirSync(PICTURES).filter((name) => name.endsWith('.webp'));

it('the pictures in docs show what the page shows', () => {
  const known = new Map<string, string>();
  const stale = staleOf(files, keptInputs(), (file) => inputsOf(file, undefined, known));
  if (stale.length > 0) expect.fail(advice(stale, files.length));
});
