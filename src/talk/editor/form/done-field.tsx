import { promiseSay } from '../../../i18n/messages/panels/agreed/promise.ts';
import { say } from '../../../i18n/messages/talk/desk.ts';
import { LANGUAGES, type LocalText } from '../../../model/language.ts';
import type { Commitment, Outcome } from '../../../model/records.ts';
import type { TalkPoint } from '../../../model/talk/talk.ts';
import { catalogue } from '../../../state/store.ts';
import { Icon } from '../../../ui/icon.tsx';
import { CLOSE_ICON } from '../../../ui/icons.ts';
import { chrome } from '../../../ui/text.tsx';
import { TextField } from './fields.tsx';
import { SourcesField } from './sources-field.tsx';

type Done = NonNullable<TalkPoint['done']>;
type Told = Exclude<Outcome, { readonly state: 'no-report' }>;

/** The last outcome that somebody tells; a silence cannot stand on a wall. */
function toldOf({ outcomes }: Commitment): Told | undefined {
  const [told] = outcomes.flatMap((one) => (one.state === 'no-report' ? [] : [one])).toReversed();
  return told;
}

/** What is known to have come of a commitment, as a text to go on from, with its sources. */
export function doneOf(one: Commitment): Done | null {
  const told = toldOf(one);
  if (!told) return null;
  const entries = LANGUAGES.map((language) => [
    language,
    told.note?.[language] ?? promiseSay(language, `state.${told.state}`),
  ]);
  return {
    promise: one.id,
    text: Object.fromEntries(entries) as unknown as LocalText,
    sources: [...(told.sources ?? [])],
  };
}

/** The commitments of which an outcome is told, the newest first. */
export function offeredPromises(commitments: readonly Commitment[]): readonly Commitment[] {
  return commitments
    .filter((one) => toldOf(one) !== undefined)
    .toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1));
}

interface DoneFieldProps {
  readonly label: string;
  readonly name: string;
  readonly done: Done | undefined;
  /** @param about the text that is being typed. */
  readonly onDone: (done: Done | undefined, about: string | null) => void;
}

/** What came of something agreed: the commitment, the words beneath the point, and who says so. */
export function DoneField({ label, name, done, onDone }: DoneFieldProps) {
  const language = chrome();
  const { commitments } = catalogue.value;
  const choose = (id: string) => {
    const chosen = commitments.find((one) => one.id === id);
    const wanted = chosen && doneOf(chosen);
    if (wanted) onDone(wanted, null);
  };
  const remove = say(language, 'done.remove');
  return (
    <fieldset class="done-field">
      <legend class="field-label">{label}</legend>
      <label>
        <span class="field-label">{say(language, 'done.promise')}</span>
        <select
          name={`${name}.promise`}
          value={done?.promise ?? ''}
          onChange={({ currentTarget: { value } }) => choose(value)}
        >
          {!done && <option value="">{say(language, 'done.choose')}</option>}
          {offeredPromises(commitments).map(({ id, what }) => (
            <option key={id} value={id}>
              {what[language]}
            </option>
          ))}
        </select>
      </label>
      {done && (
        <>
          <button
            type="button"
            class="close"
            aria-label={remove}
            title={remove}
            onClick={() => onDone(undefined, null)}
          >
            <Icon path={CLOSE_ICON} />
          </button>
          <TextField
            label={say(language, 'done.text')}
            name={name}
            rows={2}
            text={done.text}
            onText={(text, of) => onDone({ ...done, text }, of)}
          />
          <SourcesField
            label={`${label} · ${say(language, 'scene.sources')}`}
            sources={done.sources}
            onSources={(sources) => onDone({ ...done, sources }, null)}
          />
        </>
      )}
    </fieldset>
  );
}
