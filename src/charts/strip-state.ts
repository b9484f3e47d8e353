import { words } from '../i18n/words.ts';
import { type Letter, STAGE_LETTER, STATUS_LETTER } from '../map/signs.ts';
import { type Fill, STAGE_FILL, STATUS_FILL } from '../map/symbols.ts';
import type { Language } from '../model/language.ts';
import type { StageSpan, StatusSpan } from '../model/records.ts';
import type { Span } from '../model/time.ts';

/** A span with the look that its state has on the map as well. */
export interface StripSpan extends Span {
  readonly fill: Fill;
  readonly letter: Letter;
  /** CSS custom property with the colour. */
  readonly colour: `--${string}`;
  readonly wordIn: (language: Language) => string;
}

export function statusStrip(spans: readonly StatusSpan[]): StripSpan[] {
  return spans.map(({ from, to, status }) => ({
    from,
    to,
    fill: STATUS_FILL[status],
    letter: STATUS_LETTER[status],
    colour: `--status-${status}`,
    wordIn: (language) => words(language).status[status],
  }));
}

export function stageStrip(spans: readonly StageSpan[]): StripSpan[] {
  return spans.map(({ from, to, stage }) => ({
    from,
    to,
    fill: STAGE_FILL[stage],
    letter: STAGE_LETTER[stage],
    colour: `--stage-${stage}`,
    wordIn: (language) => words(language).stage[stage],
  }));
}
