import type { LocalText } from '../../model/language.ts';
import { pointTexts } from '../../model/point-texts.ts';
import type { Project, Site } from '../../model/records.ts';
import { shortName } from '../../model/short-name.ts';
import type { TalkScene } from '../../model/talk/talk.ts';
import type { RecordId } from '../../model/vocabulary.ts';
import type { Catalogue } from '../catalogue.ts';
import type { ProjectRow, Row, SiteRow } from '../rows/select-rows.ts';

/*
 * What the texts of a scene speak of, found by names: maps name it before all else, and always.
 */

/** What a scene of a talk speaks of. */
export interface Mentioned {
  /** Records by their ids. */
  readonly ids: ReadonlySet<RecordId>;
  /** The texts themselves, for the names of places. */
  readonly texts: readonly Said[];
  /** Whether what finds no room for its name may have a number, because it is told beside the map. */
  readonly isNumbered: boolean;
}

type Said = Pick<LocalText, 'vi' | 'zh'>;

const isLetter = (sign: string | undefined) =>
  sign !== undefined && /[\p{L}\p{M}\p{N}]/u.test(sign);

/** Whether a text has a name in it as words of its own. */
function hasWords(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + name.length])) return true;
  }
  return false;
}

/** What the Chinese name of a unit ends in, which texts leave out. */
const UNIT = /[省市]$/u;

/** Whether texts speak of a place by its Vietnamese or Chinese name. */
export function isNameIn(
  texts: readonly Said[],
  { name_vi, name_zh }: { readonly name_vi: string; readonly name_zh: string },
): boolean {
  const short = name_zh.replace(UNIT, '');
  // Han text has no capitals: 和平 is peace as well as a province. It is asked only where there is no other.
  return texts.some(({ vi, zh }) =>
    vi === '' ? short.length > 1 && zh.includes(short) : hasWords(vi, name_vi),
  );
}

/** A side of a gate by a name that only it has; the name of a province alone means the province. */
function isSideIn(names: Site['vietnam']['names'], { vi, zh }: Said, places: ReadonlySet<string>) {
  const inVietnamese = names.vi === null ? '' : shortName(names.vi);
  const inChinese = names.zh === null ? '' : shortName(names.zh);
  const isSaid =
    inVietnamese.length > 1 && hasWords(vi, asGate(inVietnamese, 'cửa khẩu ', '', places));
  return isSaid || (inChinese.length > 1 && zh.includes(asGate(inChinese, '', '口岸', places)));
}

/** A name by which a gate is meant, and not the place of that name. */
const asGate = (name: string, before: string, after: string, places: ReadonlySet<string>) =>
  places.has(name) ? `${before}${name}${after}` : name;

function isPairIn({ vietnam, china }: Site, { vi, zh }: Said): boolean {
  const isIn = (text: string, one: string | null, dash: string, other: string | null) =>
    one !== null && other !== null && text.includes(`${shortName(one)}${dash}${shortName(other)}`);
  return (
    isIn(vi, vietnam.names.vi, ' – ', china.names.vi) ||
    isIn(zh, china.names.zh, '—', vietnam.names.zh)
  );
}

/** Where a line of works begins and ends, by the proper names on both sides of a dash. */
function endsOf({ names: { vi } }: Project): readonly [string, string] | null {
  const [, left, right] =
    /(\p{Lu}[^\s–]*(?: \p{Lu}[^\s–]*)*) – (\p{Lu}[^\s–(]*(?: \p{Lu}[^\s–(]*)*)/u.exec(vi ?? '') ??
    [];
  return left === undefined || right === undefined ? null : [left, right];
}

/**
 * The records of a scene's rows that its title, line and points speak of.
 *
 * @param isNumbered see {@link Mentioned}.
 */
export function mentionedIn(
  { gates, crossings, places }: Catalogue,
  rows: readonly Row[],
  { title, line, points }: Pick<TalkScene, 'title' | 'line' | 'points'>,
  isNumbered: boolean,
): Mentioned {
  const texts: Said[] = [title, line, ...pointTexts({ points })];
  const placeNames = new Set(
    [...places.values()].flatMap(({ names: { vi, zh } }) => [vi, zh?.replace(UNIT, '') ?? null]),
  ) as ReadonlySet<string>;
  const isSite = (row: Row): row is SiteRow => row.topic === 'gates' || row.topic === 'crossings';
  const isProject = (row: Row): row is ProjectRow => row.topic === 'projects';
  const isSpoken = (site: Site) =>
    texts.some(
      (text) =>
        isPairIn(site, text) ||
        isSideIn(site.vietnam.names, text, placeNames) ||
        isSideIn(site.china.names, text, placeNames),
    );
  const sites = rows.filter(isSite).filter(({ record }) => isSpoken(record));
  const shown = new Set(sites.map(({ id }) => id));
  const pairs = new Set([...gates, ...crossings].filter(isSpoken).map(({ id }) => id as RecordId));
  const isWork = ({ record }: ProjectRow) => {
    const ends = endsOf(record);
    const isWay = record.type === 'railway' || record.type === 'expressway';
    if (isWay)
      return ends !== null && texts.some(({ vi }) => ends.every((end) => hasWords(vi, end)));
    return record.gates.some((id) => pairs.has(id)) && !record.gates.some((id) => shown.has(id));
  };
  const works = rows.filter(isProject).filter(isWork);
  return {
    ids: new Set([...sites.map(({ id }) => id), ...works.map(({ id }) => id)]),
    texts,
    isNumbered,
  };
}
