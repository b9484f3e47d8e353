/** The icon of the page in the sizes that systems ask for, and the card of the installable page. */
import { say } from '../../src/i18n/messages/files/downloads.ts';
import { PALETTES } from '../../src/map/signs/palette.ts';
import {
  LANGUAGE_TAG,
  LANGUAGES,
  type Language,
  type LocalText,
} from '../../src/model/language.ts';

const { paper, border, borderCasing, ink } = PALETTES.light;

/** Side of the drawing. */
const BOX = 32;

interface Icon {
  readonly path: string;
  /** Pixels. */
  readonly size: number;
  /** `maskable`: filled to the edge, and drawn small enough for any shape that a system cuts out. */
  readonly purpose: 'any' | 'maskable';
}

const ICONS: readonly Icon[] = [
  { path: 'icons/icon-192.png', size: 192, purpose: 'any' },
  { path: 'icons/icon-512.png', size: 512, purpose: 'any' },
  { path: 'icons/maskable-192.png', size: 192, purpose: 'maskable' },
  { path: 'icons/maskable-512.png', size: 512, purpose: 'maskable' },
];

/** The line runs on beyond the edge of every form of the icon. */
const LINE = 'M21-6c0 3-1.5 5.2-3.5 8c-3.5 5 2 8-1 13.5s-2.5 9-.5 14.5c1 2.75 1 5 .5 8';
/** Two boundary posts of equal weight. */
const POSTS =
  'M5 12V9.5L8.5 6 12 9.5V12zM5 14.2h7V26H5zM20 12V9.5L23.5 6 27 9.5V12zM20 14.2h7V26h-7z';
const DRAWING = [
  `<path d="${LINE}" fill="none" stroke="${borderCasing}" stroke-width="4.6"/>`,
  `<path d="${LINE}" fill="none" stroke="${border}" stroke-width="2.2"/>`,
  `<path d="${POSTS}" fill="${ink}"/>`,
].join('\n  ');

/** The icon as a drawing of `size` pixels. */
export function iconSvg(size: number, purpose: Icon['purpose']): string {
  const isCut = purpose === 'maskable';
  // What must stay lies within a circle of four fifths of the side.
  const drawing = isCut ? `<g transform="translate(3.2 3.2) scale(0.8)">${DRAWING}</g>` : DRAWING;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${BOX} ${BOX}" width="${size}" height="${size}">
  <rect width="${BOX}" height="${BOX}" rx="${isCut ? 0 : 6}" fill="${paper}"/>
  ${drawing}
</svg>
`;
}

/** Under the icon of the installed page: there is room for some ten letters. */
const SHORT: LocalText = {
  vi: 'Biên giới',
  zh: '边境地图',
  en: 'Border map',
  fr: 'Frontière',
};
const titleIn = (language: Language) => say(language, 'cite.title');

/** The card by which a browser installs the page: its names in every language, its icons. */
export function webManifest(): string {
  const names = (nameOf: (language: Language) => string) =>
    Object.fromEntries(
      LANGUAGES.map((language) => [
        LANGUAGE_TAG[language],
        { value: nameOf(language), lang: LANGUAGE_TAG[language], dir: 'ltr' },
      ]),
    );
  const card = {
    start_url: './',
    scope: './',
    lang: LANGUAGE_TAG.vi,
    dir: 'ltr',
    name: `${titleIn('vi')} · ${titleIn('zh')}`,
    name_localized: names((language) => titleIn(language)),
    short_name: `${SHORT.vi} · ${SHORT.zh}`,
    short_name_localized: names((language) => SHORT[language]),
    display: 'standalone',
    background_color: paper,
    theme_color: paper,
    categories: ['government', 'navigation', 'reference'],
    icons: ICONS.map(({ path, size, purpose }) => {
      return { src: path, sizes: `${size}x${size}`, type: 'image/png', purpose };
    }),
  };
  return `${JSON.stringify(card, null, 2)}\n`;
}

/** Files of `public/`: drawings to be painted, and texts as they are. */
export function iconFiles(): {
  readonly drawings: readonly (readonly [path: string, svg: string])[];
  readonly texts: readonly (readonly [path: string, text: string])[];
} {
  return {
    drawings: ICONS.map(({ path, size, purpose }) => [path, iconSvg(size, purpose)]),
    texts: [
      ['favicon.svg', iconSvg(BOX, 'any')],
      ['border-map.webmanifest', webManifest()],
    ],
  };
}
