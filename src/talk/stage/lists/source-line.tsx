import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formatDate, joinParts } from '../../../i18n/format.ts';
import { say } from '../../../i18n/messages/talk/stage.ts';
import { LANGUAGE_TAG, type Language } from '../../../model/language.ts';
import type { Source } from '../../../model/records.ts';
import { sourcesOf } from '../../../model/talk/wall.ts';
import { catalogue } from '../../../state/store.ts';
import { chrome } from '../../../ui/text.tsx';
import { mastheadOf } from '../../picture/masthead.ts';
import { scene, sheet } from '../shown.ts';

/** Publisher and date, as short as a citation can be. */
function imprintOf(source: Source, language: Language): string {
  const name = mastheadOf(source, language);
  return joinParts([name, ...(source.date ? [formatDate(source.date, language)] : [])], language);
}

/** As many of the imprints as two lines hold, and how many more there are. */
function useAsManyAsFit(imprints: readonly string[]) {
  const line = useRef<HTMLButtonElement>(null);
  const all = imprints.join('\n');
  const [fits, setFits] = useState({ all, count: imprints.length });
  const count = fits.all === all ? fits.count : imprints.length;
  useLayoutEffect(() => {
    const element = line.current;
    if (!element || count <= 1 || element.scrollHeight <= element.clientHeight + 1) return;
    setFits({ all, count: count - 1 });
  });
  const isEmpty = imprints.length === 0;
  useLayoutEffect(() => {
    const element = line.current;
    if (!element) return;
    let width = element.clientWidth;
    // Its height follows from what stands in it: only another width is a reason to begin anew.
    const observer = new ResizeObserver(() => {
      if (element.clientWidth === width) return;
      width = element.clientWidth;
      setFits({ all: '', count: 0 });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [isEmpty]);
  return { line, count };
}

/** Who says what is shown, in a line or two; a press shows all sources in full. */
export function SourceLine() {
  const shown = scene.value;
  const language = chrome();
  const ids = shown ? sourcesOf(shown) : [];
  const sources = ids.flatMap((id) => catalogue.value.sources.get(id) ?? []);
  // Two articles of one paper on one day are one entry here, and two in the full list.
  const imprints = [...new Set(sources.map((source) => imprintOf(source, language)))];
  const { line, count } = useAsManyAsFit(imprints);
  if (imprints.length === 0) return <p class="stage-sources" />;
  const more = imprints.length - count;
  return (
    <button
      type="button"
      class="stage-sources"
      ref={line}
      lang={LANGUAGE_TAG[language]}
      onClick={() => {
        sheet.value = 'sources';
      }}
    >
      <span class="stage-sources-word">{say(language, 'sources')}</span>
      <span>{imprints.slice(0, count).join(' · ')}</span>
      {more > 0 && (
        <span class="stage-sources-more"> {say(language, 'sources.more', { count: more })}</span>
      )}
    </button>
  );
}
