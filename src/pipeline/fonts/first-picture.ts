import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIRST, type FirstFile } from '../../model/files/first-file.ts';
import { COARSE, type GroundFile } from '../../model/files/ground.ts';
import { LANGUAGES, type Language, type Names } from '../../model/language.ts';
import { charactersOf, range, VIETNAMESE } from './characters.ts';

/*
 * Which characters the first picture is set in: names on the map and in the list, and the words of the
 * desk around it. A character that is left out here is drawn too, from a file that comes when it is
 * first needed: what this decides is how little the first picture waits for.
 */

/** The characters of the first picture, by the files that they come in. */
export interface FirstPicture {
  /** In regular type, in whatever place a language has: names, and words that stand there in both. */
  readonly regular: ReadonlySet<string>;
  /** In regular type only of the first language, or where the desk is unfolded. */
  readonly desk: ReadonlySet<string>;
  /** Bold, in Latin letters. */
  readonly boldLatin: ReadonlySet<string>;
  /** Bold in whatever place Chinese has among the languages: names of provinces and regions. */
  readonly areas: ReadonlySet<string>;
  /** Bold only where Chinese comes first: names on the map and headings of the desk. */
  readonly boldHan: ReadonlySet<string>;
}

/** Words of the desk that stand there in both languages on screen, by file and key. */
const BOTH: Readonly<Record<string, RegExp>> = {
  messages:
    /^(app\.(title|edition|latest|loading)|region\.(legend|list)|topic\.\w+|timeline\.(now|events)|list\.elsewhere|filter\.title|detail\.none)$/,
  'messages/trade': /^(layerShort|year|count|stub|arc)\b/,
  vocabulary: /^(direction|approximation|unit|currency)$/,
};

/** What else stands on the desk: in the first language alone, or where it is unfolded. */
const DESK: Readonly<Record<string, RegExp>> = {
  messages:
    /^(app\.(title|edition|latest)|skip\.\w+|region\.(legend|list)|look\.\w+|tools\.(list|table|share|changes|agreed|confirm|charts|documents|talks|help|download|panel)|topic\.\w+|legend\.\w+|list\.(offMap|elsewhere)|filter\.title|search\.placeholder|timeline\.(now|events)|detail\.(none|silent)|meeting\.session)$/,
  'messages/fresh': /^(lastKnown|undated|absent)$/,
  'messages/trade': /^(layer|layerShort|measure|legend|rule|year|count|stub|arc|state)\./,
  vocabulary:
    /^(siteKind|status|stage|projectType|positionBasis|direction|measure|meetingStatus|approximation|unit|currency)$/,
};

/** Of these what is set bold: headings, and figures with their units. */
const HEADINGS: Readonly<Record<string, RegExp>> = {
  messages:
    /^(app\.title|region\.list|topic\.\w+|legend\.(kinds|statuses|projects|stages|positions|ground|freshness))$/,
  'messages/trade': /^(legend\.title|layer|measure|arc|stub)\b/,
  vocabulary: /^(measure|approximation|unit|currency)$/,
};

/** Signs beside the values of trade, bold in any language: about, disputed, direction. */
const SIGNS = '≈≠→';

/** Of ordinals and great numbers. */
const HAN_NUMBERS = '一二三四五六七八九十万亿';

/** Of spans of time without an end. */
const HAN_SPANS = '自起';

/** Digits, letters and signs that numbers, dates and names are made of. */
const ALWAYS = `${SIGNS}${range(0x30, 0x39)}${range(0x41, 0x5a)}${range(0x61, 0x7a)}${VIETNAMESE}'()+,-./:;%!?·–—’“”−：${HAN_NUMBERS}`;

/** An entry of a table of texts with all that belongs to it. */
const ENTRY = /^ {2}'?([\w.-]+)'?:([\s\S]*?)(?=^ {2}\S|^\};)/gm;

function wordsOf(root: string, language: Language, wanted: Readonly<Record<string, RegExp>>) {
  return Object.entries(wanted).flatMap(([folder, keys]) => {
    const text = readFileSync(join(root, 'src/i18n', folder, `${language}.ts`), 'utf8');
    return [...text.matchAll(ENTRY)].flatMap(([, key = '', content = '']) => {
      return keys.test(key) ? [content] : [];
    });
  });
}

const read = (root: string, file: string): unknown =>
  JSON.parse(readFileSync(join(root, 'public/data', file), 'utf8'));

/** Names of a layer of the ground of the first picture. */
function groundNames(root: string, language: Language, layer?: GroundFile): string[] {
  const { objects } = read(root, COARSE) as {
    readonly objects: Readonly<
      Record<string, { readonly geometries: readonly { readonly properties?: unknown }[] }>
    >;
  };
  const layers = layer ? [objects[layer]] : Object.values(objects);
  return layers.flatMap((one) =>
    (one?.geometries ?? []).map(({ properties }) => {
      const name = (properties as Record<string, unknown> | undefined)?.[`name_${language}`];
      return typeof name === 'string' ? name : '';
    }),
  );
}

/** What the first picture is set in; nothing where the data are not built yet. */
export function firstPicture(root: string): FirstPicture {
  const isBuilt = [FIRST, COARSE].every((file) => existsSync(join(root, 'public/data', file)));
  if (!isBuilt) {
    const none = new Set<string>();
    return { regular: none, desk: none, boldLatin: none, areas: none, boldHan: none };
  }
  const { gates, crossings, projects, places, publishers, series, edition } = read(
    root,
    FIRST,
  ) as FirstFile;
  const inLanguage = (language: Language) => {
    const say = (all: readonly { readonly names?: Names }[]) =>
      all.map(({ names }) => names?.[language] ?? '');
    const areas = [...say(places), ...groundNames(root, language, 'province-names')];
    const map = [
      ...say(gates),
      ...say(crossings),
      // The map writes the names of provinces in capitals.
      ...areas.flatMap((name) => [name, name.toLocaleUpperCase(language)]),
      ...groundNames(root, language),
      ...series.map(({ arc }) => arc?.label?.[language] ?? ''),
    ];
    const told = publishers.map(
      (names) => names[LANGUAGES.indexOf(language)] ?? names.at(-1) ?? '',
    );
    const both = [
      ...map,
      ...say(projects),
      ...wordsOf(root, language, BOTH),
      // The other languages name some publishers in Han characters too.
      ...(language === 'zh' ? [] : told),
    ];
    const desk = [
      ...told,
      ...edition.attribution.map((line) => line[language]),
      ...wordsOf(root, language, DESK),
    ];
    const heads = wordsOf(root, language, HEADINGS);
    return { areas, map, heads, both, desk };
  };
  const all = LANGUAGES.map(inLanguage);
  const zh = inLanguage('zh');
  return {
    regular: charactersOf([ALWAYS, ...all.flatMap(({ both }) => both)].join('')),
    desk: charactersOf([HAN_SPANS, ...all.flatMap(({ desk }) => desk)].join('')),
    boldLatin: charactersOf(
      [ALWAYS, ...all.flatMap(({ map, heads }) => [...map, ...heads])].join(''),
    ),
    areas: charactersOf([SIGNS, ...zh.areas].join('')),
    boldHan: charactersOf([ALWAYS, ...zh.map, ...zh.heads].join('')),
  };
}
