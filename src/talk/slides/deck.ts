import { shortSources } from '../../exports/common/source-text.ts';
import { inBoth } from '../../exports/common/words.ts';
import type { Deck, Slide, SlideChart, SlideTable } from '../../exports/slides/types.ts';
import type { Catalogue } from '../../facts/catalogue.ts';
import { sceneChart } from '../../facts/scene/scene-figures.ts';
import { formatPeriod, formatQuantity } from '../../i18n/format.ts';
import { say as sayFile } from '../../i18n/messages/files/downloads.ts';
import { sayWhole } from '../../i18n/messages/files/whole.ts';
import { protocolSay } from '../../i18n/messages/panels/protocol.ts';
import { say } from '../../i18n/messages/talk/picture.ts';
import { words } from '../../i18n/words.ts';
import { delegatesOf, wallName } from '../../model/delegations.ts';
import { nameIn } from '../../model/language.ts';
import { sidesIn } from '../../model/sides.ts';
import type { Talk, TalkScene } from '../../model/talk/talk.ts';
import { sourcesOf } from '../../model/talk/wall.ts';
import type { LanguagePair } from '../../model/view/view.ts';
import { filledNames } from '../../panels/common/filled-names.ts';
import { captionOf, figureText } from '../picture/figure-text.ts';
import { type PictureScene, pictureScene, viewOfScene } from '../picture/picture-scene.ts';
import { textsIn } from '../texts.ts';
import { footOf, type Painter, sourceLine, sourceLines } from './common.ts';

/** The heads of delegation of a session, those of the side of the first language first. */
function headsOf(facts: Catalogue, meeting: string, languages: LanguagePair): SlideTable[] {
  const heads = delegatesOf(facts, meeting).filter(({ delegate }) => delegate.role === 'head');
  if (heads.length === 0) return [];
  const order = sidesIn(languages[0]);
  const columns = ['head.name', 'head.office'] as const;
  const table = {
    heads: columns.map((head) => inBoth(languages, (language) => sayWhole(language, head))),
    rows: heads
      .toSorted((a, b) => order.indexOf(a.side) - order.indexOf(b.side))
      .map((shown) => [
        inBoth(
          languages,
          (language) =>
            wallName(shown, language, filledNames.value)?.text ?? protocolSay(language, 'awaited'),
        ),
        inBoth(languages, shown.wallTitle),
      ]),
  };
  return [table];
}

/** What the map shows of trade, as a table: whose, which way, of when, how much, who counted. */
function figuresOf(
  facts: Catalogue,
  { scene: { flows } }: PictureScene,
  title: Slide['title'],
  languages: LanguagePair,
): Slide['figures'] {
  const told = [...flows.arcs, ...flows.badges];
  if (told.length === 0) return null;
  const heads = [
    'head.name',
    'column.direction',
    'column.period',
    'column.value',
    'column.counted',
    'column.sources',
  ] as const;
  return {
    title,
    table: {
      heads: heads.map((head) =>
        inBoth(languages, (language) =>
          head === 'head.name' ? sayWhole(language, head) : sayFile(language, head),
        ),
      ),
      rows: told.map(({ owners, figure, scope }) => {
        const { value, unit, approximation, countedBy, direction } = figure;
        return [
          inBoth(languages, (language) =>
            [
              ...owners.map(({ names }) => nameIn(names, language).text),
              ...(scope ? [scope[language]] : []),
            ].join(' · '),
          ),
          inBoth(languages, (language) => words(language).direction[direction]),
          inBoth(languages, (language) => formatPeriod(figure, language)),
          inBoth(languages, (language) => formatQuantity(value, unit, language, approximation)),
          countedBy === null
            ? ''
            : inBoth(languages, (language) => words(language).side[countedBy]),
          shortSources(
            figure.sources.flatMap((id) => facts.sources.get(id) ?? []),
            languages[0],
          ),
        ];
      }),
    },
  };
}

/** The figures that a scene compares, as the wall draws them. */
function chartOf(
  facts: Catalogue,
  ids: readonly string[] | undefined,
  languages: LanguagePair,
  numbersOf: (sources: readonly string[]) => readonly number[],
): SlideChart | null {
  const chart = sceneChart(facts, ids);
  if (!chart || chart.figures.length < 2) return null;
  const { series, figures } = chart;
  return {
    caption: series
      ? languages.map((language) => ({ language, text: captionOf(chart, language) }))
      : [],
    bars: figures.map((figure) => ({
      label: [
        ...new Set(languages.map((language) => figureText(facts, figure, figures, language))),
      ],
      numbers: numbersOf((figure.kind === 'flow' ? figure.flow : figure.claim).sources),
      value: figure.value,
      isPale: false,
    })),
  };
}

/** What the speaker has beneath the slide: the note, then all sources whole, with their addresses. */
function notesOf(
  scene: TalkScene,
  ids: readonly string[],
  facts: Catalogue,
  languages: LanguagePair,
) {
  const note = textsIn(scene.note, languages).map(({ text }) => text);
  return [...note, '', ...sourceLines(facts, ids, languages[0])].join('\n');
}

/** A talk as slides: what the wall shows, and what the speaker has beside it. */
export async function deckOf(
  talk: Talk,
  facts: Catalogue,
  languages: LanguagePair,
  paint: Painter,
): Promise<Deck> {
  const slides: Slide[] = [];
  // One after the other: each picture takes all there is of a small machine.
  for (const [at, scene] of talk.scenes.entries()) {
    const view = { ...viewOfScene(facts, talk, at + 1, languages), look: 'light' as const };
    const shown = pictureScene(facts, view, scene);
    const ids = sourcesOf(scene);
    const numbersOf = (sources: readonly string[]) =>
      [...new Set(sources.map((id) => ids.indexOf(id) + 1))]
        .filter((number) => number > 0)
        .toSorted((a, b) => a - b);
    const title = textsIn(scene.title, languages);
    slides.push({
      form: 'scene',
      title,
      line: { said: textsIn(scene.line, languages), numbers: numbersOf(scene.sources) },
      points: scene.points.flatMap(({ done, ...point }) =>
        [point, ...(done ? [done] : [])].map(({ text, sources }) => ({
          said: textsIn(text, languages).map((one) =>
            text === done?.text ? { ...one, text: `→ ${one.text}` } : one,
          ),
          numbers: numbersOf(sources),
        })),
      ),
      tables: scene.session ? headsOf(facts, scene.session, languages) : [],
      chart: chartOf(facts, scene.chart, languages, numbersOf),
      picture: await paint(shown),
      caption: inBoth(languages, (language) =>
        view.compare === null || view.compare === view.year
          ? say(language, 'year', { year: view.year })
          : say(language, 'compared', { year: view.year, other: view.compare }),
      ),
      sources: ids.map((id) => ({
        text: sourceLine(facts, id, languages[0]),
        url: facts.sources.get(id)?.url ?? null,
      })),
      figures: figuresOf(facts, shown, title, languages),
      notes: notesOf(scene, ids, facts, languages),
    });
  }
  const [first] = languages;
  return {
    title: textsIn(talk.title, languages)
      .map(({ text }) => text)
      .join(' · '),
    author: sayFile(first, 'cite.title'),
    foot: footOf(facts, languages),
    slides,
  };
}
