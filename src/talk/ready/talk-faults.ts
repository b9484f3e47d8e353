import { readAim } from '../../model/aim.ts';
import { LANGUAGES, type Language } from '../../model/language.ts';
import { SHOW_KEYS, type ShowKey, type Talk, type TalkScene } from '../../model/talk.ts';
import type { Catalogue } from '../../state/catalogue.ts';

/**
 * What keeps a scene from being given: a text that is missing, a source or record that is not in
 * the data, a value that the page cannot read.
 */
export type SceneFault = 'text' | 'source' | 'record' | 'value';

export interface TalkFault {
  readonly talk: Talk;
  /** Number of the scene, from 1. */
  readonly scene: number;
  readonly fault: SceneFault;
}

type Known = ReadonlyMap<ShowKey, (value: string) => boolean>;

/** Which values are those of records that there are; keys without records are left out. */
function knownIn(catalogue: Catalogue): Known {
  const { gates, crossings, projects, flows, meetings } = catalogue;
  const has = (ids: Iterable<string>) => {
    const all = new Set(ids);
    return (value: string) => value.split(',').every((id) => all.has(id));
  };
  const idsOf = (list: readonly { readonly id: string }[]) => has(list.map(({ id }) => id));
  return new Map<ShowKey, (value: string) => boolean>([
    ['sel', idsOf([...gates, ...crossings, ...projects, ...flows, ...meetings])],
    ['since', idsOf(meetings)],
    ['series', idsOf(catalogue.flowSeries)],
    ['province', has(catalogue.places.keys())],
    ['mechanism', idsOf(catalogue.mechanisms)],
    ['source', has(catalogue.sources.keys())],
    ['claims', idsOf(catalogue.claims)],
  ]);
}

const TEXTS = ['title', 'line'] as const;

/** Missing in one of the languages in use; a text that is empty in all languages is meant so. */
function isTextMissing({ points, ...scene }: TalkScene, languages: readonly Language[]): boolean {
  const texts = [...TEXTS.map((name) => scene[name]), ...points.map(({ text }) => text)];
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

function faultsOf(scene: TalkScene, catalogue: Catalogue, known: Known): SceneFault[] {
  const shown = SHOW_KEYS.flatMap((key) => {
    const value = scene.show[key] ?? '';
    return value === '' ? [] : [{ key, value }];
  });
  const sources = [...scene.sources, ...scene.points.flatMap((point) => point.sources)];
  const faults: Record<Exclude<SceneFault, 'text'>, boolean> = {
    source: sources.some((id) => !catalogue.sources.has(id)),
    record: shown.some(({ key, value }) => known.get(key)?.(value) === false),
    value: shown.some(({ key, value }) => !isReadable(key, value, catalogue.edition.years)),
  };
  return (['source', 'record', 'value'] as const).filter((fault) => faults[fault]);
}

/** Everything in the talks that would fail before the audience, in their order. */
export function talkFaults(
  talks: readonly Talk[],
  catalogue: Catalogue,
  languages: readonly Language[],
): TalkFault[] {
  const known = knownIn(catalogue);
  return talks.flatMap((talk) =>
    talk.scenes.flatMap((scene, at) => {
      const texts: SceneFault[] = isTextMissing(scene, languages) ? ['text'] : [];
      const faults = [...texts, ...faultsOf(scene, catalogue, known)];
      return faults.map((fault): TalkFault => ({ talk, scene: at + 1, fault }));
    }),
  );
}
