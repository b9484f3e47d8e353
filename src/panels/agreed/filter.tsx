import { lastSessions, sessionsOf } from '../../facts/changes/changes-period.ts';
import { addressees, givers, NO_AGREED_FILTER } from '../../facts/select-agreed.ts';
import { COLON, formatSpan } from '../../i18n/format.ts';
import { fieldSay } from '../../i18n/messages/panels/agreed/fields.ts';
import { agreedSay } from '../../i18n/messages/panels/agreed.ts';
import { shortSession } from '../../i18n/words.ts';
import { type Language, type Names, nameIn } from '../../model/language.ts';
import type { Commitment } from '../../model/records.ts';
import { AGREED_FIELDS, type RecordId } from '../../model/vocabulary.ts';
import { catalogue } from '../../state/store.ts';
import { chrome } from '../../ui/text.tsx';
import { agreedFile, agreedFilter } from './chosen.ts';

interface Option {
  readonly value: string;
  readonly text: string;
}

type Part = keyof typeof NO_AGREED_FILTER;

/** One way to narrow the list: a word and what there is to choose from. */
function Narrow({ part, options }: { readonly part: Part; readonly options: readonly Option[] }) {
  const language = chrome();
  return (
    <label>
      <span>{agreedSay(language, `narrow.${part}`)}</span>
      <select
        value={agreedFilter.value[part] ?? ''}
        onChange={({ currentTarget: { value } }) => {
          agreedFilter.value = { ...agreedFilter.value, [part]: value === '' ? null : value };
        }}
      >
        <option value="">{agreedSay(language, 'all')}</option>
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The sessions that were held on known days, mechanism by mechanism, the newest first. */
function sessionOptions(language: Language): Option[] {
  const all = catalogue.value;
  const { last } = all.edition.years;
  return lastSessions(all, last).flatMap(({ mechanism }) => {
    const short = all.mechanisms.find((one) => one.id === mechanism)?.short;
    if (!short) return [];
    return sessionsOf(all, mechanism, last).map(({ id, ordinal, from, to }) => {
      const name = shortSession(short, ordinal, language);
      return { value: id, text: `${name}${COLON[language]}${formatSpan({ from, to }, language)}` };
    });
  });
}

const named = (language: Language, entries: readonly (readonly [string, Names])[]): Option[] =>
  entries
    .map(([value, names]) => ({ value, text: nameIn(names, language).text }))
    .sort((a, b) => a.text.localeCompare(b.text, language));

function placeOptions(
  language: Language,
  commitments: readonly Commitment[],
  of: (one: Commitment) => readonly string[],
): Option[] {
  const ids = [...new Set(commitments.flatMap(of))];
  const { places } = catalogue.value;
  return named(
    language,
    ids.flatMap((id) => {
      const place = places.get(id);
      return place ? [[id, place.names] as const] : [];
    }),
  );
}

function recordOptions(language: Language, commitments: readonly Commitment[]): Option[] {
  const { gates, crossings, projects } = catalogue.value;
  const used = new Set<RecordId>(commitments.flatMap(({ records }) => records));
  return named(
    language,
    [...gates, ...crossings, ...projects]
      .filter(({ id }) => used.has(id))
      .map(({ id, names }) => [id, names] as const),
  );
}

/** What the list of promises is narrowed to. */
export function AgreedFilters() {
  const language = chrome();
  const { commitments } = agreedFile.value;
  const sessions = sessionOptions(language);
  const fields = AGREED_FIELDS.filter((field) =>
    commitments.some((one) => one.fields.includes(field)),
  );
  return (
    <div class="agreed-filters">
      <Narrow part="since" options={sessions} />
      <Narrow part="until" options={sessions} />
      <Narrow
        part="field"
        options={fields.map((value) => ({ value, text: fieldSay(language, `field.${value}`) }))}
      />
      <Narrow part="about" options={recordOptions(language, commitments)} />
      <Narrow part="by" options={placeOptions(language, commitments, givers)} />
      <Narrow part="to" options={placeOptions(language, commitments, addressees)} />
    </div>
  );
}

/** Takes all narrowing back; nothing where there is none. */
export function WidenAgreed() {
  const isNarrowed = Object.values(agreedFilter.value).some((value) => value !== null);
  if (!isNarrowed) return null;
  return (
    <button
      type="button"
      class="text-link"
      onClick={() => {
        agreedFilter.value = NO_AGREED_FILTER;
      }}
    >
      {agreedSay(chrome(), 'clear')}
    </button>
  );
}
