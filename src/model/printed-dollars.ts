import type { Flow } from './records.ts';
import type { Approximation } from './vocabulary.ts';

/** Dollars as a text of ours names them: `about 35 billion USD`. */
export interface PrintedDollars {
  readonly value: number;
  readonly approximation: Approximation;
}

const DOLLARS =
  /(?:\b(about|nearly|more than|close to) )?(\d[\d,]*(?:\.\d+)?) (?:(million|billion) )?USD\b/g;

const SCALE: Readonly<Record<string, number>> = { million: 1e6, billion: 1e9 };

const APPROXIMATION: Readonly<Record<string, Approximation>> = {
  about: 'about',
  nearly: 'nearly',
  'more than': 'more-than',
  'close to': 'close-to',
};

/** All figures in dollars that an English text names. */
function dollarsIn(text: string): PrintedDollars[] {
  return [...text.matchAll(DOLLARS)].map(([, about = '', figure = '', scale = '']) => ({
    // Without the traces that multiplying leaves: 31.42 billion is a whole number.
    value: Number((Number(figure.replaceAll(',', '')) * (SCALE[scale] ?? 1)).toPrecision(12)),
    approximation: APPROXIMATION[about] ?? 'exact',
  }));
}

/**
 * The dollars of a figure in yuan as its note or its scope names them, with the word that the
 * source puts before them.
 *
 * @returns `null` where neither names them: then nobody can tell that a source printed them.
 */
export function dollarsNamed({
  valueUsd,
  note,
  scope,
}: Pick<Flow, 'valueUsd' | 'note' | 'scope'>): PrintedDollars | null {
  const named = [note?.en ?? '', scope.en].flatMap(dollarsIn);
  return named.find(({ value }) => value === valueUsd) ?? null;
}
