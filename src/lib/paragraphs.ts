import { sha256 } from './sha256.ts';

/**
 * The paragraphs of a text: maximal runs of lines that are not blank (nothing
 * left after trimming white space, no-break space included), joined with LF and
 * trimmed. Line ends are read as LF. Paragraph 1 has index 0.
 */
export function paragraphsOf(text: string): string[] {
  const paragraphs: string[] = [];
  let run: string[] = [];
  for (const line of [...text.replace(/\r\n?/g, '\n').split('\n'), '']) {
    if (line.trim() !== '') run.push(line);
    else if (run.length > 0) {
      paragraphs.push(run.join('\n').trim());
      run = [];
    }
  }
  return paragraphs;
}

/** The paragraphs of a text as the card of its document holds them: hash and length in code points. */
export function cardParagraphs(text: string): { sha256: string; chars: number }[] {
  return paragraphsOf(text.replace(/^\uFEFF/, '')).map((paragraph) => ({
    sha256: sha256(paragraph),
    chars: [...paragraph].length,
  }));
}

/** Copied from a page a paragraph is one line: where no line is blank each becomes one of its own. */
export function withBlankLines(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const inner = text.trim().split('\n');
  return inner.length < 2 || inner.some((line) => line.trim() === '') ? text : lines.join('\n\n');
}
