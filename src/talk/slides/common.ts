import { LICENCE } from '../../exports/common/about.ts';
import { POSITION_LICENCE } from '../../exports/common/licence.ts';
import { attributionOf } from '../../facts/attribution.ts';
import type { Catalogue } from '../../facts/catalogue.ts';
import { formatDate } from '../../i18n/format.ts';
import { sayWhole } from '../../i18n/messages/files/whole.ts';
import { say } from '../../i18n/messages/talk/picture.ts';
import { t } from '../../i18n/t.ts';
import type { Language } from '../../model/language.ts';
import type { LanguagePair } from '../../model/view/view.ts';
import { mapApproval } from '../../panels/common/filled-names.ts';
import type { PictureScene } from '../picture/picture-scene.ts';

/** Paints the map of a scene; a data: address, or `null` where it cannot. */
export type Painter = (shown: PictureScene) => Promise<string | null>;

/** Publisher, title and date of a source on one line. */
export function sourceLine({ sources }: Catalogue, id: string, language: Language): string {
  const source = sources.get(id);
  if (!source) return say(language, 'lost', { id });
  const date = source.date === null ? say(language, 'undated') : formatDate(source.date, language);
  return `${source.publisher[language]}. ${source.title}. ${date}`;
}

/** Sources whole, with their addresses, a line each, numbered in their order. */
export function sourceLines(
  facts: Catalogue,
  ids: readonly string[],
  language: Language,
): string[] {
  return [
    `${say(language, 'sources')}:`,
    ...ids.map((id, at) => {
      const url = facts.sources.get(id)?.url;
      return `${at + 1}. ${sourceLine(facts, id, language)}${url ? ` ${url}` : ''}`;
    }),
  ];
}

/** The foot of every slide, a line a language: that it is no official map, edition, licences, origins. */
export function footOf(
  { edition }: Catalogue,
  languages: LanguagePair,
  more: (language: Language) => readonly string[] = () => [],
): string[] {
  const approval = mapApproval.value;
  return languages.map((language) =>
    [
      sayWhole(language, 'cover.sketch'),
      ...(approval ? [say(language, 'approved', { number: approval })] : []),
      ...more(language),
      t(language, 'app.edition', { version: edition.version }),
      formatDate(edition.closed, language),
      LICENCE.name,
      POSITION_LICENCE.name,
      ...attributionOf(edition).map((line) => line[language]),
    ].join(' · '),
  );
}
