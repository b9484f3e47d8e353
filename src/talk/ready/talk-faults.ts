import type { Catalogue } from '../../facts/catalogue.ts';
import { LANGUAGES, type Language } from '../../model/language.ts';
import { pointTexts } from '../../model/point-texts.ts';
import type { ShowKey, Talk, TalkScene } from '../../model/talk/talk.ts';
import { SHOW_KEYS } from '../../model/talk/talk-format.ts';
import { readAim } from '../../model/view/aim.ts';
import { missingIn } from '../editor/known.ts';

/** See {@link SceneFault}. */
const FAULTS = ['title', 'text', 'source', 'record', 'value'] as const;

/**
 * What keeps a scene from being given: no title at all, a text that is missing in a language, a
 * source or record that is not in the data, a value that the page cannot read.
 */
export type SceneFault = (typeof FAULTS)[number];

export interface TalkFault {
  readonly talk: Talk;
  /** Number of the scene, from 1. */
  readonly scene: number;
  readonly fault: SceneFault;
}

const TEXTS = ['title', 'line'] as const;

/** Missing in one of the languages in use; a line that is empty in all languages is meant so. */
function isTextMissing({ points, ...scene }: TalkScene, languages: readonly Language[]): boolean {
  const texts = [...TEXTS.map((name) => scene[name]), ...pointTexts({ points })];
  return texts.some(
    (text) =>
      LANGUAGES.some((language) => text[language].trim() !== '') &&
      languages.some((language) => text[language].trim() === ''),
  );
}

function isReadable(key: ShowKey, value: string, { first, last }: Catalogue['edition']['years']) {
  if (value === '') return true;
  if (key === 'map') return readAim(value) !== null;
  if (key !== 'year' && key !== 'compare') return true;
  return /^\d{4}$/.test(value) && Number(value) >= first && Number(value) <= last;
}

const isUntitled = ({ title }: TalkScene) =>
  LANGUAGES.every((language) => title[language].trim() === '');

function hasUnreadable({ show }: TalkScene, { edition }: Catalogue): boolean {
  return SHOW_KEYS.some((key) => !isReadable(key, show[key] ?? '', edition.years));
}

/** Everything in the talks that would fail before the audience, in their order. */
export function talkFaults(
  talks: readonly Talk[],
  catalogue: Catalogue,
  languages: readonly Language[],
): TalkFault[] {
  const missing = missingIn(catalogue);
  return talks.flatMap((talk) =>
    talk.scenes.flatMap((scene, at) => {
      const { shown, sources } = missing(scene);
      const has: Readonly<Record<SceneFault, boolean>> = {
        title: isUntitled(scene),
        text: isTextMissing(scene, languages),
        source: sources.length > 0,
        record: shown.length > 0,
        value: hasUnreadable(scene, catalogue),
      };
      const faults = FAULTS.filter((fault) => has[fault]);
      return faults.map((fault): TalkFault => ({ talk, scene: at + 1, fault }));
    }),
  );
}
