import { delegatesOf, wallName } from '../../model/delegations.ts';
import { LANGUAGES, type Language } from '../../model/language.ts';
import type { Dossier } from '../../model/records.ts';
import { lengthOf, wallLines } from '../../model/talk/wall.ts';

const NAMES: Readonly<Record<Language, string>> = {
  vi: 'Tiếng Việt',
  zh: '中文',
  en: 'English',
  fr: 'Français',
};

/** A cell of a table: no stroke and no line break may end it. */
const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const row = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;

/**
 * Every line that the shipped talks put on a wall, in four languages side by side, for the offices to
 * proof-read: a page of Markdown, built from the talks and never written by hand.
 */
export function wallLinesText(dossier: Dossier): string {
  const catalogue = {
    protocol: dossier.protocol,
    places: new Map(dossier.places.map((place) => [place.id, place])),
  };
  const talks = dossier.talks.flatMap((talk) => [
    `## ${talk.title.vi} / ${talk.title.zh}`,
    '',
    ...talk.scenes.flatMap((scene, at) => {
      const lines = wallLines(scene);
      const lengths = LANGUAGES.map((language) =>
        lines.reduce((sum, { text }) => sum + lengthOf(text[language], language), 0),
      );
      const heads = (scene.session ? delegatesOf(catalogue, scene.session) : []).filter(
        ({ delegate }) => delegate.role === 'head',
      );
      return [
        `### ${at + 1}. \`${scene.id}\``,
        '',
        row(['', ...LANGUAGES.map((language) => NAMES[language]), 'mark']),
        row(['---', ...LANGUAGES.map(() => '---'), '---']),
        ...lines.map(({ part, text, mark }) =>
          row([part, ...LANGUAGES.map((language) => text[language]), mark ?? '']),
        ),
        ...heads.map((shown) =>
          row([
            'head',
            ...LANGUAGES.map((language) => {
              const name = wallName(shown, language, {});
              const office = shown.wallTitle(language);
              return name ? `${name.text}${language === 'zh' ? '，' : ', '}${office}` : office;
            }),
            '',
          ]),
        ),
        row(['length', ...lengths.map(String), scene.ceremony ? 'free' : '']),
        '',
      ];
    }),
  ]);
  return [
    '# Lines on the wall',
    '',
    'Built by `npm run data` from `data/talks` and `data/protocol.yaml`; not to be written by hand. `signed`: in a text that both sides signed. `said`: said by an official organ of one side and contradicted by none of the other. Lengths: Vietnamese syllables, Chinese characters, words.',
    '',
    ...talks,
  ].join('\n');
}
