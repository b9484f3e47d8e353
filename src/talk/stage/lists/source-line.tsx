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

/** The first of the forms that two lines hold; where none is, the last of them has a third line. */
function useFirstThatFits(forms: readonly string[]) {
  const line = useRef<HTMLButtonElement>(null);
  const all = forms.join('\n');
  const [tried, setTried] = useState({ all, at: 0 });
  const at = tried.all === all ? tried.at : 0;
  useLayoutEffect(() => {
    const element = line.current;
    if (!element || at >= forms.length || element.scrollHeight <= element.clientHeight + 1) return;
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
  return { line, form: forms[Math.min(at, forms.length - 1)], isLong: at >= forms.length };
}

/** The imprints, all of them or the first ones and how many more there are, from the fullest form on. */
function formsOf(imprints: readonly string[], language: Language): string[] {
  const [first] = imprints;
  const few = imprints.map((_, left) => {
    const told = imprints.slice(0, imprints.length - left).join(' · ');
    return left === 0 ? told : `${told} ${say(language, 'sources.more', { count: left })}`;
  });
  return imprints.length > 1 ? [...few, `${first} +${imprints.length - 1}`] : few;
}

/** Who says what is shown, in a line or two; a press shows all sources in full. */
export function SourceLine() {
  const shown = scene.value;
  const language = chrome();
  const ids = shown ? sourcesOf(shown) : [];
  const sources = ids.flatMap((id) => catalogue.value.sources.get(id) ?? []);
  // Two articles of one paper on one day are one entry here, and two in the full list.
  const imprints = [...new Set(sources.map((source) => imprintOf(source, language)))];
  const { line, form, isLong } = useFirstThatFits(formsOf(imprints, language));
  if (form === undefined) return <p class="stage-sources" />;
  return (
    <button
      type="button"
      class="stage-sources"
      ref={line}
      data-long={isLong}
      lang={LANGUAGE_TAG[language]}
      onClick={() => {
        sheet.value = 'sources';
      }}
    >
      <span class="stage-sources-word">{say(language, 'sources')}</span>
      <span>{form}</span>
    </button>
  );
}
