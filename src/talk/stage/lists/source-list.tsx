import { useSignal, useSignalEffect } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { attributionOf } from '../../../facts/attribution.ts';
import { backingOf } from '../../../facts/detail/cite.ts';
import { say } from '../../../i18n/messages/talk/stage.ts';
import { t } from '../../../i18n/t.ts';
import { sourcesOf } from '../../../model/talk/wall.ts';
import { SourceItems } from '../../../panels/detail/said/backing.tsx';
import { catalogue, claims, lens } from '../../../state/store.ts';
import { Both } from '../../../ui/text.tsx';
import { SaidInTalk } from '../said.tsx';
import { SheetOf } from '../sheet.tsx';
import { scene, sheet } from '../shown.ts';

function Group({
  heading,
  ids,
}: {
  readonly heading: ComponentChildren;
  readonly ids: readonly string[];
}) {
  // Of the primary documents, the claims at which the scene points are quoted.
  const shown = new Set(claims.value);
  const backing = backingOf(catalogue.value, ids, ({ id }) => shown.has(id));
  return (
    <section>
      <h3>{heading}</h3>
      <ol class="sources">
        <SourceItems backing={backing} />
      </ol>
    </section>
  );
}

/** Who says what the scene says: all sources in full, statement by statement. */
export function SourceList() {
  const shown = scene.value;
  // What a source says as a whole is shown on the map, from which this sheet goes away.
  const before = useSignal(lens.peek()).peek();
  useSignalEffect(() => {
    if (lens.value !== before) sheet.value = null;
  });
  if (!shown) return null;
  const { sources, points } = shown;
  const isBare = sourcesOf(shown).length === 0;
  const told = points.flatMap(({ done, ...point }) => (done ? [point, done] : [point]));
  return (
    <SheetOf title={(language) => say(language, 'sources.title')} class="stage-source-sheet">
      {isBare && (
        <p>
          <Both as="stacked" say={(language) => say(language, 'sources.none')} />
        </p>
      )}
      {sources.length > 0 && (
        <Group
          heading={<Both as="stacked" say={(language) => say(language, 'sources.head')} />}
          ids={sources}
        />
      )}
      {told.map(
        ({ text, sources: ids }) =>
          ids.length > 0 && <Group key={text.vi} heading={<SaidInTalk text={text} />} ids={ids} />,
      )}
      <section>
        <h3>
          <Both as="stacked" say={(language) => t(language, 'legend.ground')} />
        </h3>
        {attributionOf(catalogue.value.edition).map((line) => (
          <p key={line.en}>
            <Both as="stacked" say={(language) => line[language]} />
          </p>
        ))}
      </section>
    </SheetOf>
  );
}
