import { attributionOf } from '../../facts/attribution.ts';
import { COLON, formatDate, joinParts, SEMICOLON } from '../../i18n/format.ts';
import { say } from '../../i18n/messages/talk/picture.ts';
import { sayPlate } from '../../i18n/messages/talk/plate.ts';
import { stateText } from '../../i18n/state-word.ts';
import { t } from '../../i18n/t.ts';
import { word } from '../../i18n/words.ts';
import { rowsInSight } from '../../map/plain/things.ts';
import type { Window } from '../../map/plain/window.ts';
import { legendSections } from '../../map/signs/legend.ts';
import { saysOf } from '../../map/signs/map-legend.tsx';
import type { Language } from '../../model/language.ts';
import { DIRECTIONS } from '../../model/vocabulary.ts';
import { mapApproval } from '../../panels/common/filled-names.ts';
import { detail, flows, latestSource, rows } from '../../panels/control/derived.ts';
import { titles } from '../../panels/detail/parts/titles.ts';
import { chosenText } from '../../panels/filters/labels.ts';
import { qrPath } from '../../panels/share/qr.tsx';
import { writeLink } from '../../state/link/link.ts';
import { pageForOthers } from '../../state/public-page.ts';
import { catalogue, filters, languages, selection, view, year } from '../../state/store.ts';
import type { KeyEntry, PlateTexts, Said } from './layout.ts';

/** Letters of a link at most for a code that a telephone reads from paper. */
const MOST_FOR_QR = 300;

const inPair = (text: (language: Language) => string): Said[] =>
  languages.value
    .map((language) => ({ language, text: text(language) }))
    .filter(({ text }) => text !== '');

/** The signs in sight of a window, in words that the page says. */
function keyOf(window: Window): KeyEntry[] {
  const signs = legendSections(rowsInSight(rows.value, window), selection.value).flatMap(
    ({ entries }) => entries,
  );
  const drawn = new Set(flows.value.arcs.map(({ direction }) => direction));
  return [
    ...signs.map(({ mark, words }) => ({
      mark,
      words: inPair((language) => saysOf(words, language)),
    })),
    ...DIRECTIONS.filter((direction) => drawn.has(direction)).map((direction) => ({
      mark: { mark: 'flow', direction } as const,
      words: inPair((language) =>
        joinParts([t(language, 'topic.flows'), word(language, 'direction', direction)], language),
      ),
    })),
  ];
}

/** What is selected, with its state of the year. */
function selectedNow(): Said[] {
  const shown = detail.value;
  if (shown.kind === 'none' || shown.kind === 'missing') return [];
  return titles(shown, languages.value).map(({ text, language }) => ({
    language,
    text: [text, stateText(shown, language)].filter((part) => part !== '').join(' · '),
  }));
}

/** Those who say so, of what is selected: publisher and date. */
function sourcesNow(language: Language): string {
  const shown = detail.value;
  const backing =
    shown.kind === 'site'
      ? shown.status?.backing
      : shown.kind === 'project'
        ? shown.stage?.backing
        : 'backing' in shown
          ? shown.backing
          : null;
  if (!backing || backing.sources.length === 0) return '';
  const list = backing.sources.map(({ publisher, date }) =>
    joinParts(
      [publisher[language], date ? formatDate(date, language) : say(language, 'undated')],
      language,
    ),
  );
  return `${say(language, 'sources')}${COLON[language]}${list.join(SEMICOLON[language])}`;
}

/** The address of the view, or what of it may leave the machine. */
function linkNow(): string {
  return `${pageForOthers() ?? ''}#${writeLink(view.value)}`;
}

const today = () => {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

/** All that a plate of the view on screen says, for the window that its map shows. */
export function plateTexts(window: Window): PlateTexts {
  const link = linkNow();
  const latest = latestSource.value;
  const approval = mapApproval.value;
  const [first] = languages.value;
  return {
    title: inPair((language) => t(language, 'app.title')),
    shown: inPair((language) =>
      [
        say(language, 'year', { year: year.value }),
        chosenText(catalogue.value, filters.value, language),
      ]
        .filter((part) => part !== '')
        .join(' · '),
    ),
    selected: selectedNow(),
    key: keyOf(window),
    sketch: inPair((language) =>
      [
        say(language, 'sketch'),
        ...(approval ? [say(language, 'approved', { number: approval })] : []),
      ].join(' '),
    ),
    foot: [
      ...inPair((language) =>
        [
          sourcesNow(language),
          say(language, 'data', {
            edition: t(language, 'app.edition', { version: catalogue.value.edition.version }),
            latest: latest ? t(language, 'app.latest', { date: formatDate(latest, language) }) : '',
          }),
          sayPlate(language, 'made', { date: formatDate(today(), language) }),
        ]
          .filter((part) => part !== '')
          .join(' '),
      ),
      {
        language: first,
        text: attributionOf(catalogue.value.edition)
          .map((line) => line[first])
          .join(' · '),
      },
      { language: first, text: link },
    ],
    qr: pageForOthers() !== null && link.length <= MOST_FOR_QR ? qrPath(link) : null,
  };
}
