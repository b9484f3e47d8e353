import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

/** Which character of the page each shipped font draws, as `public/fonts/characters.json` says it. */
export interface Coverage {
  readonly 'Be Vietnam Pro': string;
  readonly 'Noto Sans SC': string;
  /** Characters in use that neither font has (Thai, for example): the system's fonts draw them. */
  readonly uncovered: string;
  /** The files that the fonts are cut into, and what each draws; what comes first comes last here. */
  readonly files: readonly FontFile[];
}

/** One file of a font: its name without weight and ending. */
export interface FontFile {
  readonly family: 'Be Vietnam Pro' | 'Noto Sans SC';
  readonly name: string;
  readonly weight: '400' | '600';
  readonly characters: string;
}

/** A character that no shipped font draws, and the first file that uses it. */
export interface MissingCharacter {
  readonly character: string;
  readonly file: string;
}

const VOWELS = 'aăâeêioôơuưy';
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

/** The small letters of Vietnamese that are none of English, and its vowels. */
export const VIETNAMESE = `${[...VOWELS]
  .flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize()))
  .join('')}đ`;

/** The characters from one code to another, both included. */
export function range(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, i) => first + i));
}

/** Quotes, dashes and dots that Chinese sets full-width: also wanted in the Han font. */
export const SHARED_PUNCTUATION = '‘’“”—…·×';

/** Always shipped, whatever the data holds today. */
export const BASE = [
  range(0x21, 0x7e),
  VIETNAMESE,
  VIETNAMESE.toUpperCase(),
  'àâæçéèêëîïôœùûüÿÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸ',
  'āáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜńňǹĀÁǍÀĒÉĚÈĪÍǏÌŌÓǑÒŪÚǓÙÜǕǗǙǛ',
  '→←↑↓–—…«»‹›‘’“”„·•×÷±≥≤≈−°′″№★☆●○■□▲△▼▽◆◇✓₫€¥£%‰§©®™²³½',
  '、。〃々〇·ー〜〈〉《》「」『』【】〔〕',
  range(0xff01, 0xff5e), // full-width letters, digits and punctuation
  SHARED_PUNCTUATION,
].join('');

/** What reaches the screen. The pipeline and the schemas run before there is a screen. */
const PLACES = [
  { folder: 'public/data', endings: ['.json', '.geojson'] },
  {
    folder: 'src',
    endings: ['.ts', '.tsx', '.css', '.json'],
    except: ['pipeline', 'model/schema'],
  },
];
const FILES = ['index.html', 'public/manifest.webmanifest'];

function filesOf(root: string): string[] {
  const found = PLACES.flatMap(({ folder, endings, except = [] }) => {
    const start = join(root, folder);
    if (!existsSync(start)) return [];
    return readdirSync(start, { recursive: true, encoding: 'utf8' })
      .map((path) => path.split(sep).join('/'))
      .filter((path) => endings.includes(extname(path)))
      .filter((path) => !except.some((part) => path.startsWith(`${part}/`)))
      .map((path) => join(start, path));
  });
  return [...found, ...FILES.map((file) => join(root, file)).filter(existsSync)].sort();
}

/** The characters of a text, escapes such as `\u2192` read; without spaces and controls. */
export function charactersOf(text: string): Set<string> {
  const plain = text.replace(/\\u\{([\da-f]+)\}|\\u([\da-f]{4})/gi, (all, long, short) => {
    const code = Number.parseInt(long ?? short, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
  return new Set([...plain.normalize()].filter((c) => !/[\p{C}\p{Z}\p{M}]/u.test(c)));
}

/** Of the search index the page shows how names are read; the rest only meets what is typed. */
function shownOf(file: string, text: string): string {
  return file === 'public/data/search.json' ? JSON.stringify(JSON.parse(text).readings) : text;
}

/** Every character in use under `root`, with the first file that uses it. */
export function collectCharacters(root: string): Map<string, string> {
  const used = new Map<string, string>();
  for (const path of filesOf(root)) {
    const file = relative(root, path).split(sep).join('/');
    for (const character of charactersOf(shownOf(file, readFileSync(path, 'utf8')))) {
      if (!used.has(character)) used.set(character, file);
    }
  }
  return used;
}

/** Reads what the shipped fonts cover; nothing at all when they have not been built. */
export function readCoverage(root: string): Coverage {
  const path = join(root, 'public/fonts/characters.json');
  if (!existsSync(path))
    return { 'Be Vietnam Pro': '', 'Noto Sans SC': '', uncovered: '', files: [] };
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** Characters in use that the shipped fonts do not draw and are not known to be left to the system. */
export function missingCharacters(
  used: ReadonlyMap<string, string>,
  coverage: Coverage,
): MissingCharacter[] {
  const { 'Be Vietnam Pro': latin, 'Noto Sans SC': han, uncovered } = coverage;
  const known = new Set(latin + han + uncovered);
  return [...used]
    .filter(([character]) => !known.has(character))
    .map(([character, file]) => ({ character, file }));
}
