import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formatDate, joinParts } from '../../../i18n/format.ts';
import { say } from '../../../i18n/messages/talk/stage.ts';
import { LANGUAGE_TAG, type Language } from '../../../model/language.ts';
import type { Source } from '../../../model/records.ts';
import { sourcesOf } from '../../../model/talk/wall.ts';
import { catalogue } from '../../../state/store.ts';
import { chrome } from '../../../ui/text.tsx';
import { mastheadOf } from '../../picture/masthead.ts';
import { Whole } from '../../picture/whole.tsx';
import { scene, sheet } from '../shown.ts';

/** Publisher and date, as short as a citation can be. */
function imprintOf(source: Source, language: Language): string {
  const name = mastheadOf(source, language);
  return joinParts([name, ...(source.date ? [formatDate(source.date, language)] : [])], language);
}

/** How the sources are told: in two lines, or in three. */
interface Form {
  readonly text: string;
  readonly isLong: boolean;
}

/** The first of the forms that its lines hold, else the last. */
function useFirstThatFits(forms: readonly Form[]) {
  const line = useRef<HTMLButtonElement>(null);
  const all = forms.map(({ text }) => text).join('\n');
  const [tried, setTried] = useState({ all, at: 0 });
  const at = tried.all === all ? tried.at : 0;
  useLayoutEffect(() => {
    const element = line.current;
    if (!element || at >= forms.length - 1) return;
    if (element.scrollHeight <= element.clientHeight + 1) return;
    setTried({ all, at: at + 1 });
  });
  const isEmpty = forms.length === 0;
  useLayoutEffect(() => {
    const element = line.current;
    if (!element) return;
    let width = element.clientWidth;
    // Its height follows from what stands in it: only another width is a reason to begin anew.
    const observer = new ResizeObserver(() => {
      if (element.clientWidth === width) return;
      width = element.clientWidth;
      setTried({ all: '', at: 0 });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [isEmpty]);
  return { line, form: forms[at] };
}

/**
 * The imprints, all of them or the first ones and how many more there are, from the fullest form on;
 * at last the first publisher alone.
 */
function formsOf(imprints: readonly string[], publisher: string, language: Language): Form[] {
  const [first] = imprints;
  if (first === undefined) return [];
  const others = imprints.length - 1;
  const few = imprints.map((_, left) => {
    const told = imprints.slice(0, imprints.length - left).join(' · ');
    return left === 0 ? told : `${told} ${say(language, 'sources.more', { count: left })}`;
  });
  const more = others > 0 ? ` +${others}` : '';
  const [brief, briefest] = [`${first}${more}`, `${publisher}${more}`];
  return [
    ...[...few, brief].map((text) => ({ text, isLong: false })),
    ...[brief, briefest].map((text) => ({ text, isLong: true })),
  ];
}

/** Who says what is shown, in a line or two; a press shows all sources in full. */
export function SourceLine() {
  const shown = scene.value;
  const language = chrome();
  const ids = shown ? sourcesOf(shown) : [];
  const sources = ids.flatMap((id) => catalogue.value.sources.get(id) ?? []);
  // Two articles of one paper on one day are one entry here, and two in the full list.
  const imprints = [...new Set(sources.map((source) => imprintOf(source, language)))];
  const [first] = sources;
  const publisher = first ? mastheadOf(first, language) : '';
  const { line, form } = useFirstThatFits(formsOf(imprints, publisher, language));
  if (!form) return <p class="stage-sources" />;
  return (
    <button
      type="button"
      class="stage-sources"
      ref={line}
      data-long={form.isLong}
      lang={LANGUAGE_TAG[language]}
      onClick={() => {
        sheet.value = 'sources';
      }}
    >
      <span class="stage-sources-word">{say(language, 'sources')}</span>
      <span>
        <Whole text={form.text} language={language} />
      </span>
    </button>
  );
}
