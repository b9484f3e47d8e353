import { useSignal } from '@preact/signals';
import { formatDate, joinParts } from '../../../i18n/format.ts';
import { say } from '../../../i18n/messages/talk/desk.ts';
import { fold } from '../../../lib/fold.ts';
import type { Language } from '../../../model/language.ts';
import type { Source } from '../../../model/records.ts';
import { catalogue } from '../../../state/store.ts';
import { Icon } from '../../../ui/icon.tsx';
import { CLOSE_ICON } from '../../../ui/icons.ts';
import { languageTag } from '../../../ui/language-tag.ts';
import { chrome } from '../../../ui/text.tsx';

interface SourcesFieldProps {
  readonly label: string;
  readonly sources: readonly string[];
  readonly onSources: (sources: string[]) => void;
}

/** Sources that are offered at a time: more would not be read. */
const MOST_OFFERED = 5;

function imprint({ publisher, date }: Source, language: Language): string {
  const when = date === null ? [] : [formatDate(date, language)];
  return joinParts([publisher[language], ...when], language);
}

/** Those whose title, publisher, date or id has every word that was typed, the primary ones first. */
function found(typed: string, without: readonly string[]): Source[] {
  const words = fold(typed).words;
  if (words.length === 0) return [];
  const all = [...catalogue.value.sources.values()].filter(({ id }) => !without.includes(id));
  const hits = all.filter(({ id, title, publisher, date }) => {
    const text = [id, title, ...Object.values(publisher), date ?? ''].map(
      (part) => fold(part).compact,
    );
    return words.every((word) => text.some((part) => part.includes(word)));
  });
  return hits.sort((one, other) => Number(other.primary ?? false) - Number(one.primary ?? false));
}

function Chosen({ id, onRemove }: { readonly id: string; readonly onRemove: () => void }) {
  const language = chrome();
  const source = catalogue.value.sources.get(id);
  const title = source?.title ?? id;
  return (
    <li class="source-chosen">
      <span>
        <cite lang={source && languageTag(source.language)}>{title}</cite>
        {source && <span class="why">{imprint(source, language)}</span>}
      </span>
      <button
        type="button"
        class="close"
        aria-label={say(language, 'sources.remove', { title })}
        onClick={onRemove}
      >
        <Icon path={CLOSE_ICON} />
      </button>
    </li>
  );
}

/** The sources of a statement: who says so. */
export function SourcesField({ label, sources, onSources }: SourcesFieldProps) {
  const language = chrome();
  const typed = useSignal('');
  const hits = found(typed.value, sources);
  const add = (id: string) => {
    onSources([...sources, id]);
    typed.value = '';
  };
  return (
    <fieldset class="sources-field">
      <legend class="field-label">{label}</legend>
      {sources.length === 0 ? (
        <p class="unknown">{say(language, 'sources.empty')}</p>
      ) : (
        <ul>
          {sources.map((id) => (
            <Chosen
              key={id}
              id={id}
              onRemove={() => onSources(sources.filter((one) => one !== id))}
            />
          ))}
        </ul>
      )}
      <input
        type="text"
        aria-label={say(language, 'sources.find')}
        placeholder={say(language, 'sources.find')}
        value={typed.value}
        onInput={({ currentTarget }) => {
          typed.value = currentTarget.value;
        }}
      />
      {typed.value.trim() !== '' && (
        <ul class="sources-found">
          {hits.slice(0, MOST_OFFERED).map((source) => (
            <li key={source.id}>
              <button
                type="button"
                aria-label={say(language, 'sources.add', { title: source.title })}
                onClick={() => add(source.id)}
              >
                <cite lang={languageTag(source.language)}>{source.title}</cite>
                <span class="why">{imprint(source, language)}</span>
              </button>
            </li>
          ))}
          {hits.length === 0 && <li class="unknown">{say(language, 'sources.none')}</li>}
        </ul>
      )}
    </fieldset>
  );
}
