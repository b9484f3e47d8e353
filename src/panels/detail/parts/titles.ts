import type { Detail } from '../../../facts/detail/detail.ts';
import { sessionTitle } from '../../../i18n/words.ts';
import {
  type Language,
  type Names,
  namesIn,
  sameInAll,
  type TaggedText,
} from '../../../model/language.ts';

/** Something that is there to be shown. */
export type Shown = Exclude<Detail, { kind: 'none' | 'missing' }>;

/** The heading in both languages on screen; a form that stands in keeps its own language. */
export function titles(shown: Shown, pair: readonly Language[]): readonly TaggedText[] {
  switch (shown.kind) {
    case 'site':
    case 'project':
      return namesIn(shown.record.names, pair);
    case 'cooperation':
      return namesIn(shown.names, pair);
    case 'flow':
      return seriesTitles(shown.series?.names ?? null, shown.record.series, pair);
    case 'meeting':
      return once(
        pair.map((language) => ({
          text: sessionTitle(shown.mechanism, shown.record, language),
          language,
        })),
      );
  }
}

function seriesTitles(names: Names | null, id: string, pair: readonly Language[]) {
  return namesIn(names ?? sameInAll(id), pair);
}

function once(texts: readonly TaggedText[]): readonly TaggedText[] {
  return texts.filter((one, index) => texts.findIndex(({ text }) => text === one.text) === index);
}
