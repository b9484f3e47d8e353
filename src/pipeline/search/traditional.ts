import { Converter } from 'opencc-js/t2cn';

/** The block of Han characters in which names are written. */
const HAN_BLOCK = { first: 0x4e00, last: 0x9fff };

let simplified: ReadonlyMap<string, string> | undefined;

/** Each traditional character, as it is written in Taiwan, Hong Kong and old books, with its simplified one. */
function allTraditional(): ReadonlyMap<string, string> {
  if (simplified) return simplified;
  const converters = (['t', 'tw', 'hk'] as const).map((from) => Converter({ from, to: 'cn' }));
  const found = new Map<string, string>();
  for (let code = HAN_BLOCK.first; code <= HAN_BLOCK.last; code += 1) {
    const character = String.fromCharCode(code);
    const other = converters.map((convert) => convert(character)).find((one) => one !== character);
    if (other !== undefined && other.length === 1) found.set(character, other);
  }
  simplified = found;
  return found;
}

/** Written alike in both: 著名, 乾隆 and the like are right in simplified texts too. */
const IN_BOTH = new Set('著乾瞭藉覆徵');

/** The first traditional character of a text with its simplified form; `null` where it has none. */
export function firstTraditional(text: string): readonly [string, string] | null {
  for (const character of text) {
    const simple = IN_BOTH.has(character) ? undefined : allTraditional().get(character);
    if (simple !== undefined) return [character, simple];
  }
  return null;
}

/**
 * The traditional forms of all characters that occur in some texts, each before its simplified one.
 *
 * @returns `東东關关`, in the order of code units; empty where no text holds Han characters.
 */
export function traditionalOf(texts: readonly string[]): string {
  const used = new Set(texts.join(''));
  return [...allTraditional()]
    .filter(([traditional, simple]) => used.has(simple) || used.has(traditional))
    .map(([traditional, simple]) => traditional + simple)
    .join('');
}
