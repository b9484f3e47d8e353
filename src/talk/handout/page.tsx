import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { attributionOf } from '../../facts/attribution.ts';
import type { Catalogue } from '../../facts/catalogue.ts';
import { hasFlows } from '../../facts/flows/picture.ts';
import { formatDate } from '../../i18n/format.ts';
import { say } from '../../i18n/messages/talk/picture.ts';
import { t } from '../../i18n/t.ts';
import { FlowKey } from '../../map/flows/key.tsx';
import { FlowLegend } from '../../map/flows/legend.tsx';
import { flowShare } from '../../map/plain/flow-scale.ts';
import { paletteOf } from '../../map/plain/looks.ts';
import { rowsInSight } from '../../map/plain/things.ts';
import { windowOf } from '../../map/plain/window.ts';
import { MapLegend } from '../../map/signs/map-legend.tsx';
import { LANGUAGE_TAG, type Language, type LocalText } from '../../model/language.ts';
import type { Talk, TalkScene } from '../../model/talk/talk.ts';
import { sourcesOf } from '../../model/talk/wall.ts';
import type { LanguagePair, ViewState } from '../../model/view/view.ts';
import { mapApproval } from '../../panels/common/filled-names.ts';
import { latestSource } from '../../panels/control/derived.ts';
import { PromiseKey } from '../../panels/promise-key/key.tsx';
import { Both } from '../../ui/both.tsx';
import { Delegations } from '../picture/delegations.tsx';
import { FigureChart } from '../picture/figure-chart.tsx';
import { ScenePicture } from '../picture/picture.tsx';
import { type PictureScene, pictureScene, viewOfScene } from '../picture/picture-scene.ts';
import { Whole } from '../picture/whole.tsx';
import { textsIn } from '../texts.ts';
import type { Fit } from './sheet.ts';
import { PageSources, SourceNumbers } from './sources.tsx';

interface PageProps {
  readonly talk: Talk;
  readonly number: number;
  readonly fit: Fit;
  /** Whether the fit is found, and the picture can be drawn as large as it will be. */
  readonly isFitted: boolean;
  readonly facts: Catalogue;
  readonly languages: LanguagePair;
}

/** A text of the talk in both languages, one beneath the other; `after` stands at the end of each. */
function Said({
  text,
  languages,
  after = null,
}: {
  readonly text: LocalText;
  readonly languages: LanguagePair;
  readonly after?: ComponentChildren;
}) {
  return (
    <>
      {textsIn(text, languages).map(({ text: said, language }, index) => (
        <span key={language} class="handout-said" lang={LANGUAGE_TAG[language]}>
          <Whole text={said} language={language} />
          {index === 0 && after}
        </span>
      ))}
    </>
  );
}

/** Which meeting, and which page of how many. */
function Head({ talk, number, languages }: PageProps) {
  const count = talk.scenes.length;
  const { date } = talk;
  return (
    <header class="handout-head">
      <p>
        {textsIn(talk.occasion, languages).map(({ text, language }) => (
          <span key={language} class="handout-said" lang={LANGUAGE_TAG[language]}>
            {date === null ? text : `${text} · ${formatDate(date, language)}`}
          </span>
        ))}
      </p>
      <p class="handout-number figures">
        {languages.map((language) => (
          <span key={language} class="handout-said" lang={LANGUAGE_TAG[language]}>
            {say(language, 'number', { number, count })}
          </span>
        ))}
      </p>
    </header>
  );
}

function Points({
  scene,
  ids,
  languages,
}: {
  readonly scene: TalkScene;
  readonly ids: readonly string[];
  readonly languages: LanguagePair;
}) {
  if (scene.points.length === 0) return null;
  return (
    <ul class="handout-points">
      {scene.points.map(({ text, sources, done }, index) => (
        <li key={index}>
          <Said
            text={text}
            languages={languages}
            after={<SourceNumbers of={sources} ids={ids} />}
          />
          {done && (
            <p class="handout-done">
              <Said
                text={done.text}
                languages={languages}
                after={<SourceNumbers of={done.sources} ids={ids} />}
              />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The year of the map; of a comparison, also the one against which it is held. */
function captionOf({ year, compare }: ViewState, language: Language): string {
  return compare === null || compare === year
    ? say(language, 'year', { year })
    : say(language, 'compared', { year, other: compare });
}

interface SignsProps {
  readonly shown: PictureScene;
  readonly fit: Fit;
  /** Those that stand in the picture for values of trade. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** The signs that are in the picture, and nothing else. */
function Signs({ shown, fit, numbers }: SignsProps) {
  const { view, scene, rows } = shown;
  const sight = windowOf({ aim: view.camera, width: fit.width, height: fit.height });
  return (
    <section class="handout-legend" style={{ '--flow-share': `${flowShare(sight)}` }}>
      <FlowKey flows={scene.flows} numbers={numbers} languages={view.languages} />
      <MapLegend rows={rowsInSight(rows, sight)} palette={paletteOf('print')} />
      <PromiseKey
        rows={rowsInSight(rows, sight)}
        year={view.year}
        isOn={view.topics.has('cooperation')}
        palette={paletteOf('print')}
      />
      {hasFlows(scene.flows) && (
        <FlowLegend flows={scene.flows} measure={view.measure} asked={view.money} />
      )}
    </section>
  );
}

/** That the map is no official one, how old the data are, and where the shapes of the map and its border line come from. */
function Foot({ facts, languages }: Pick<PageProps, 'facts' | 'languages'>) {
  const latest = latestSource.value;
  const number = mapApproval.value;
  return (
    <footer class="handout-foot">
      {languages.map((language) => (
        <p key={language} lang={LANGUAGE_TAG[language]}>
          <strong>
            {say(language, 'sketch')}
            {number !== '' && ` ${say(language, 'approved', { number })}`}
          </strong>{' '}
          {say(language, 'data', {
            edition: t(language, 'app.edition', { version: facts.edition.version }),
            latest: latest ? t(language, 'app.latest', { date: formatDate(latest, language) }) : '',
          })}{' '}
          {attributionOf(facts.edition)
            .map((line) => line[language])
            .join(' · ')}
        </p>
      ))}
    </footer>
  );
}

/** One scene of a talk on one page. */
export function Page(props: PageProps) {
  const { talk, number, fit, isFitted, facts, languages } = props;
  const [numbers, setNumbers] = useState<ReadonlyMap<string, number>>(new Map());
  const scene = talk.scenes[number - 1];
  const shown = useMemo(
    () => pictureScene(facts, viewOfScene(facts, talk, number, languages)),
    [facts, talk, number, languages],
  );
  if (!scene) return null;
  const ids = sourcesOf(scene);
  return (
    <article class="handout-page" style={{ '--handout-type': `${fit.type}` }}>
      <Head {...props} />
      <div class="handout-title">
        <h1>
          <Said text={scene.title} languages={languages} />
        </h1>
        <p class="handout-line">
          <Said
            text={scene.line}
            languages={languages}
            after={<SourceNumbers of={scene.sources} ids={ids} />}
          />
        </p>
      </div>
      <div class="handout-body">
        <figure class="handout-map">
          <div class="handout-picture">
            {isFitted && (
              <ScenePicture
                talk={talk}
                scene={number}
                width={fit.width}
                height={fit.height}
                look="print"
                detail="full"
                languages={languages}
                onNumbers={setNumbers}
              />
            )}
          </div>
          <figcaption>
            <Both languages={languages} say={(language) => captionOf(shown.view, language)} />
          </figcaption>
        </figure>
        <div class="handout-side">
          {scene.session && (
            <Delegations meeting={scene.session} facts={facts} languages={languages} />
          )}
          <Points scene={scene} ids={ids} languages={languages} />
          <FigureChart ids={scene.chart} facts={facts} languages={languages} />
          <Signs shown={shown} fit={fit} numbers={numbers} />
        </div>
      </div>
      <PageSources ids={ids} facts={facts} languages={languages} />
      <Foot facts={facts} languages={languages} />
    </article>
  );
}
