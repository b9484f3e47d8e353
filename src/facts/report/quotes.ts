/** The most words in a row that a file may take from a report. */
export const MOST_WORDS = 8;

const HAN = /\p{Script=Han}/u;

/**
 * The words of a text as they are counted for quotation: runs of letters and digits; of Chinese,
 * which parts no words, two characters each.
 */
export function wordsIn(text: string): string[] {
  const words: string[] = [];
  for (const run of text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) {
    for (const part of run.match(/\p{Script=Han}{1,2}|[^\p{Script=Han}]+/gu) ?? [])
      words.push(part);
  }
  return words;
}

/** A text without all that parts words, Chinese ones letter by letter: where a run may begin is open there. */
function stepsIn(text: string): string[] {
  return wordsIn(text).flatMap((word) => (HAN.test(word) ? [...word] : [word]));
}

/** Steps of a run of that many words: a Chinese character is half a word. */
const weightOf = (step: string) => (HAN.test(step) ? 1 : 2);

/** Every run of more words than may be quoted, as the steps of a report. */
export type Runs = ReadonlySet<string>;

/** The runs that begin at each step and are just too long. */
function runsOf(steps: readonly string[]): string[] {
  return steps.flatMap((_, at) => {
    let weight = 0;
    for (let end = at; end < steps.length; end++) {
      weight += weightOf(steps[end] ?? '');
      if (weight > MOST_WORDS * 2) return [steps.slice(at, end + 1).join(' ')];
    }
    return [];
  });
}

/** What of a report may stand in no file: every run of nine words in each of its paragraphs. */
export function runsIn(paragraphs: readonly string[]): Runs {
  return new Set(paragraphs.flatMap((paragraph) => runsOf(stepsIn(paragraph))));
}

/** Whether a text says more than eight words in a row as the report does. */
export function quotes(text: string, runs: Runs): boolean {
  return runs.size > 0 && runsOf(stepsIn(text)).some((run) => runs.has(run));
}
