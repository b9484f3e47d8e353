import './whole.css';
import type { Language } from '../../model/language.ts';

/*
 * Where a line of a talk may end. A date, a span of years or a figure with its unit is read at one
 * glance from the far end of a room, so it stays on one line; so does a Chinese word, which a
 * browser would else cut between any two of its characters; and no line begins with a dash.
 */

const UNIT = '公顷|公里|亿美元|万美元|ha|km|%|(?:tỷ|triệu) USD';

/** What is never cut in two. */
const WHOLE: Record<'zh' | 'latin', RegExp> = {
  zh: new RegExp(
    String.raw`\d{4}[—–]\d{4}年?|(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?(?:至\d{1,2}日)?|\d{4}年|\d[\d.]*(?:${UNIT})`,
    'gu',
  ),
  latin: new RegExp(
    [
      String.raw`(?:(?:tháng|ngày|năm) )?\d{1,2}[–/]\d[\d/–]*\d`,
      String.raw`\d{1,2}(?:er)? \p{L}+ \d{4}`,
      String.raw`(?:năm )?\d{4}[–-]\d{4}`,
      String.raw`năm \d{4}`,
      String.raw`\d[\d.,]* (?:${UNIT})`,
    ].join('|'),
    'gu',
  ),
};

const NO_BREAK_SPACE = '\u00a0';

/** A piece of a text, and whether a line may end inside it. */
interface Piece {
  readonly text: string;
  readonly isWhole: boolean;
}

let words: Intl.Segmenter | null | undefined;

/** The words of a Chinese text, as the browser's own dictionary tells them; the text where it has none. */
function wordsOf(text: string): readonly string[] {
  words ??= 'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'word' }) : null;
  return words ? [...words.segment(text)].map(({ segment }) => segment) : [text];
}

/** Chinese words of several characters whole; what is between them as it comes. */
function chinesePieces(text: string): Piece[] {
  return wordsOf(text).map((word) => ({
    text: word,
    isWhole: /^\p{Script=Han}{2,6}$/u.test(word),
  }));
}

/** The text in pieces, in their order; together they read as the text does. */
export function piecesOf(text: string, language: Language): readonly Piece[] {
  const isChinese = language === 'zh';
  const between = (part: string): Piece[] => {
    if (part === '') return [];
    if (isChinese) return chinesePieces(part);
    return [{ text: part.replaceAll(' – ', `${NO_BREAK_SPACE}– `), isWhole: false }];
  };
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(WHOLE[isChinese ? 'zh' : 'latin'])) {
    pieces.push(...between(text.slice(from, match.index)), { text: match[0], isWhole: true });
    from = match.index + match[0].length;
  }
  return [...pieces, ...between(text.slice(from))];
}

/** A text whose dates, figures and Chinese words stay on one line each. */
export function Whole({ text, language }: { readonly text: string; readonly language: Language }) {
  return (
    <>
      {piecesOf(text, language).map(({ text: piece, isWhole }, at) =>
        isWhole ? (
          <span key={at} class="whole">
            {piece}
          </span>
        ) : (
          piece
        ),
      )}
    </>
  );
}
