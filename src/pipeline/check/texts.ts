import type { Dossier } from '../../model/records.ts';
import { type Fault, type Path, recordKey } from '../fault.ts';
import { codeOf } from '../read/characters.ts';
import { firstTraditional } from '../search/traditional.ts';
import { type Check, recordsOf, walkTexts } from './records.ts';

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

/** More than any note of ours says: what is longer is a file that was pasted by mistake. */
const LONGEST = 4000;

const BLANK_AT_AN_END = /^\s|\s$/u;
const MARKUP = /<\/?[a-z][^>]*>|&(?:[a-z]+|#\d+);/i;

/** What is wrong with how a text is written; `null`: nothing. */
export function wrongForm(text: string): string | null {
  if (text.length > LONGEST) {
    return `has ${text.length} characters, and none of ours has more than ${LONGEST}`;
  }
  if (BLANK_AT_AN_END.test(text)) return 'must not begin or end with a blank or an empty line';
  const [markup] = MARKUP.exec(text) ?? [];
  return markup === undefined ? null : `is shown as it stands: ${markup} is no markup here`;
}

/** What is wrong with the characters of a text; `null`: nothing. */
export function wrongCharacters(text: string): string | null {
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
export function wrongHan(text: string, path: readonly (string | number)[]): string | null {
  const isPrinted = path.includes('otherNames') || path.includes('persons');
  if (path.at(-1) !== 'zh' || isPrinted) return null;
  const found = firstTraditional(text);
  return found && `${found[0]} is a traditional character: ${found[1]}`;
}

/** Every text of every record is made of characters that a reader sees. */
export const textsAreLegible: Check = (dossier) =>
  everything(dossier).flatMap(({ key: record, value }) => {
    const faults: Fault[] = [];
    walkTexts(value, (text, path) => {
      const message = wrongCharacters(text) ?? wrongForm(text) ?? wrongHan(text, path);
      if (message !== null) faults.push({ record, path: [...path] as Path, message });
    });
    return faults;
  });

function everything(dossier: Dossier) {
  return [
    { key: recordKey.edition, value: dossier.edition },
    ...dossier.sources.map((value) => ({ key: recordKey.source(value.id), value })),
    ...recordsOf(dossier),
    ...dossier.alsoTyped.map((value) => ({ key: recordKey.alsoTyped(value.id), value })),
  ];
}
