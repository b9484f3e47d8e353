import type { Coverage, FontFile } from './characters.ts';

/**
 * Han and its punctuation as whole blocks, so that this list stays short: the Han font is the only
 * one asked for them, and a character that was cut away falls through to the system's fonts.
 */
const HAN_BLOCKS = ['U+2E80-2FDF', 'U+3000-9FFF', 'U+F900-FAFF', 'U+FE30-FE4F', 'U+FF00-FFEF'];

function inHanBlock(code: number): boolean {
  return HAN_BLOCKS.some((block) => {
    const [first = 0, last = 0] = block
      .slice(2)
      .split('-')
      .map((hex) => Number.parseInt(hex, 16));
    return code >= first && code <= last;
  });
}

/** `U+41-43, U+61` for the code points of a text, runs joined. */
export function unicodeRange(text: string): string {
  const codes = [...new Set([...text].map((c) => c.codePointAt(0) ?? 0))].sort((a, b) => a - b);
  const runs: [first: number, last: number][] = [];
  for (const code of codes) {
    const run = runs.at(-1);
    if (run && run[1] === code - 1) run[1] = code;
    else runs.push([code, code]);
  }
  const hex = (code: number) => code.toString(16).toUpperCase();
  return runs
    .map(([first, last]) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`)
    .join(', ');
}

function face(family: string, file: string, weight: string, range: string): string {
  return [
    '@font-face {',
    `  font-family: "${family}";`,
    '  font-style: normal;',
    `  font-weight: ${weight};`,
    '  font-display: swap;',
    `  src: url("/fonts/${file}-${weight}.woff2") format("woff2");`,
    `  unicode-range: ${range};`,
    '}',
    '',
  ].join('\n');
}

/** Characters for which a file is asked; a Latin file brings the space with it, which comes first. */
function rangeOf({ family, name, characters }: FontFile): string {
  const isRest = !/-(first|desk)$/.test(name);
  if (family === 'Be Vietnam Pro') {
    return unicodeRange(isRest ? characters : ` \u00a0${characters}`);
  }
  if (!isRest) return unicodeRange(characters);
  const others = [...characters].filter((c) => !inHanBlock(c.codePointAt(0) ?? 0));
  return [...HAN_BLOCKS, unicodeRange(others.join(''))].join(', ');
}

/** The style sheet that names the shipped fonts; the builder makes its addresses relative. */
export function styleSheet({ files }: Coverage): string {
  const weights = [...new Set(files.map(({ weight }) => weight))];
  const faces = [
    ...weights.map((weight) =>
      face('Be Vietnam Pro Tabular', 'be-vietnam-pro-tabular', weight, 'U+30-39'),
    ),
    // Of two faces with the same character the later one is asked.
    ...files.map((file) => face(file.family, file.name, file.weight, rangeOf(file))),
  ];
  const stacks = [
    ':root {',
    '  --font-text: "Be Vietnam Pro", "Noto Sans SC", system-ui, sans-serif;',
    '  /* Chinese first: its quotes, dashes and dots are full-width. */',
    '  --font-han: "Noto Sans SC", "Be Vietnam Pro", system-ui, sans-serif;',
    '  /* Digits of one width, for columns, scales and counters. */',
    '  --font-figures: "Be Vietnam Pro Tabular", var(--font-text);',
    '}',
    '',
  ].join('\n');
  return `/* Written by \`npm run fonts\`; change src/pipeline/fonts instead. */\n\n${faces.join('\n')}\n${stacks}`;
}
