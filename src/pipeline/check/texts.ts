import type { Dossier } from '../../model/records.ts';
import { type Fault, type Path, recordKey } from '../fault.ts';
import { codeOf } from '../read/characters.ts';
import { firstTraditional } from '../search/traditional.ts';
import { type Check, recordsOf, sitesOf, walkTexts } from './records.ts';

/**
 * What no text of ours needs and a page shows wrongly or not at all: control characters (TAB too, LF
 * not), marks without width and those that turn the direction of a line, halves of characters, what
 * stands for bytes that could not be read, private and no characters, separators of lines.
 */
const UNWANTED = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\uFFFD\uFFFE\uFFFF]/u;

const WORDS: Readonly<Record<string, string>> = {
  '\t': 'a TAB',
  '\0': 'NUL',
  '\uFFFD': 'U+FFFD, which stands for something that could not be read',
};

const HAN = /\p{Script=Han}/u;
const BLANK_AT_AN_END = /^\s|\s$/u;
const MARKUP = /<\/?[a-z][^>]*>|&(?:[a-z]+|#\d+);/i;

/** What is wrong with how a text is written; `null`: nothing. */
function wrongForm(text: string): string | null {
  if (BLANK_AT_AN_END.test(text)) return 'must not begin or end with a blank or an empty line';
  const [markup] = MARKUP.exec(text) ?? [];
  return markup === undefined ? null : `is shown as it stands: ${markup} is no markup here`;
}

/** What is wrong with the characters of a text; `null`: nothing. */
function wrongCharacters(text: string): string | null {
  const [found] = UNWANTED.exec(text) ?? [];
  if (found === undefined) {
    // Two spellings of one letter look alike, but neither search nor a comparison takes them so.
    return text.normalize('NFC') === text
      ? null
      : 'its accents must be written in one character with their letters (Unicode NFC)';
  }
  const isHalf = /\p{Cs}/u.test(found);
  const what =
    WORDS[found] ??
    (isHalf ? `half a character (${codeOf(found)})` : `the character ${codeOf(found)}`);
  return `must not hold ${what}`;
}

/** What is wrong with a Chinese text of ours, which is in simplified characters; `null`: nothing. */
function wrongHan(text: string, path: Path): string | null {
  const isPrinted = path.includes('otherNames') || path.includes('persons');
  if (path.at(-1) !== 'zh' || isPrinted) return null;
  if (isUnwrittenChinese(text, path)) return 'has no Chinese character';
  const found = firstTraditional(text);
  return found && `${found[0]} is a traditional character: ${found[1]}`;
}

/**
 * Names in Chinese texts of which no Chinese form is known: as a source prints them, where the
 * spelling is what sources disagree on, and Vietnamese places that no Chinese source names.
 */
export const WITHOUT_CHINESE: ReadonlySet<string> = new Set([
  'Den Suoi Thang',
  'Kim Binh“district”',
  'Hong Ha“district”',
  'Bá Sái / Ba Sai',
  'Bản Vược—Ba Sai',
  'Bản Vược',
  'Phố Lu',
  'Thượng Phùng',
  'Xín Cái',
]);

/** Whether a Chinese text of ours was left in Latin letters. Many publishers have no Chinese name. */
export function isUnwrittenChinese(text: string, path: Path): boolean {
  const isOfOthers = path.includes('publisher') || WITHOUT_CHINESE.has(text);
  return path.at(-1) === 'zh' && !isOfOthers && /\p{L}/u.test(text) && !HAN.test(text);
}

/** Every text of every record is made of characters that a reader sees. */
export const textsAreLegible: Check = (dossier) => {
  const sites = new Set<string>(sitesOf(dossier).map(({ id }) => id));
  return everything(dossier).flatMap(({ key: record, value }) => {
    const faults: Fault[] = [];
    walkTexts(value, (text, path) => {
      // The name of a pair is made of those of its sides, which are looked at.
      if (path[0] === 'names' && sites.has(record)) return;
      const message = wrongCharacters(text) ?? wrongForm(text) ?? wrongHan(text, path);
      if (message !== null) faults.push({ record, path: [...path], message });
    });
    return faults;
  });
};

function everything(dossier: Dossier) {
  return [
    { key: recordKey.edition, value: dossier.edition },
    ...dossier.sources.map((value) => ({ key: recordKey.source(value.id), value })),
    ...recordsOf(dossier),
    ...dossier.alsoTyped.map((value) => ({ key: recordKey.alsoTyped(value.id), value })),
    ...dossier.carriers.map((value) => ({ key: recordKey.carrier(value.places), value })),
  ];
}
