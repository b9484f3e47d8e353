import { customPinyin, pinyin } from 'pinyin-pro';
import type { SearchFile } from '../../model/files/search-file.ts';
import type { Dossier } from '../../model/records.ts';
import { traditionalOf } from './traditional.ts';

/**
 * How the records themselves read what has more than one reading; a test holds the list against
 * every name whose record gives its pinyin.
 */
const LOCAL_READINGS: Readonly<Record<string, string>> = {
  箐: 'qìng',
  都龙: 'dū lóng',
  乌马都洪: 'wū mǎ dū hóng',
  巴刹: 'bā shā',
};

customPinyin({ ...LOCAL_READINGS });

const HAN = /\p{Script=Han}/u;

/** Pinyin with tone marks, syllables apart; what is not Han stays as it is. */
export function readingOf(text: string): string {
  return pinyin(text, { type: 'array', nonZh: 'consecutive' })
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ');
}

/** What the search needs beside the records, in the order of the texts' code units. */
export function searchFile(dossier: Dossier): SearchFile {
  const texts = [...new Set(textsOf(dossier).filter((text) => HAN.test(text)))].sort();
  return {
    readings: Object.fromEntries(texts.map((text) => [text, readingOf(text)])),
    also: Object.fromEntries(dossier.alsoTyped.map(({ id, texts: typed }) => [id, typed])),
    traditional: traditionalOf(texts),
  };
}

function textsOf(dossier: Dossier): string[] {
  const { gates, crossings, projects, places, mechanisms, sources, documents, claims } = dossier;
  const { alsoTyped } = dossier;
  const sites = [...gates, ...crossings];
  return [
    ...sites.flatMap(({ names, vietnam, china, otherNames }) => [
      names.zh,
      vietnam.names.zh,
      china.names.zh,
      ...otherNames.map(({ text }) => text),
    ]),
    ...projects.map(({ names }) => names.zh),
    ...places.map(({ names }) => names.zh),
    ...alsoTyped.flatMap(({ texts }) => texts),
    ...mechanisms.map(({ names }) => names.zh),
    ...sources.map(({ title }) => title),
    ...documents.flatMap(({ title, event }) => [title.zh, event.names.zh]),
    ...claims.map(({ paraphrase }) => paraphrase.zh),
  ].filter((text) => text !== null);
}
