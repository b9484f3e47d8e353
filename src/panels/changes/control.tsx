import { lastSessions, type Session, sessionsOf } from '../../facts/changes/changes-period.ts';
import { mechanismNames } from '../../facts/rows/select-rows.ts';
import { COLON, formatDate } from '../../i18n/format.ts';
import { t } from '../../i18n/messages/panels/compare.ts';
import { type Language, nameIn } from '../../model/language.ts';
import { type AsOfYear, yearOf, yearsOf } from '../../model/time/time.ts';
import { catalogue, compare, update, year } from '../../state/store.ts';
import { Choice } from '../../ui/choice.tsx';
import { Both, chrome, NameOf } from '../../ui/text.tsx';
import {
  comparedYears,
  compareSince,
  compareWay,
  compareWith,
  otherState,
  otherYear,
  session,
  swapYears,
} from '../control/compare.ts';

/** One map over the other with a handle between, and two maps side by side. */
const SWIPE_ICON = 'M1.5 3H14.5V13H1.5ZM8 1.5V14.5M5.5 6.5 4 8 5.5 9.5M10.5 6.5 12 8 10.5 9.5';
const SIDE_ICON = 'M1.5 3H7V13H1.5ZM9 3H14.5V13H9Z';

interface YearSelectProps {
  readonly label: string;
  readonly value: AsOfYear;
  readonly onChoose: (year: AsOfYear) => void;
}

function YearSelect({ label, value, onChoose }: YearSelectProps) {
  return (
    <label class="compare-year">
      <span class="hidden-text">{label}</span>
      <select
        class="figures"
        title={label}
        value={value}
        onChange={({ currentTarget }) => onChoose(Number(currentTarget.value))}
      >
        {yearsOf(catalogue.value.edition.years).map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A session by its number and day. */
export function sessionText({ ordinal, from }: Session, language: Language): string {
  return t(language, 'session', { ordinal, date: formatDate(from, language) });
}

function OlderSessions({ of }: { readonly of: Session }) {
  const all = sessionsOf(catalogue.value, of.mechanism, year.value);
  const language = chrome();
  if (all.length < 2) return null;
  const chosen = session.value?.mechanism === of.mechanism ? session.value.id : '';
  return (
    <select
      class="session-select"
      aria-label={`${t(language, 'sessionsOlder')}${COLON[language]}${nameIn(mechanismNames(catalogue.value, of.mechanism), language).text}`}
      value={chosen}
      onChange={({ currentTarget }) => {
        const found = all.find(({ id }) => id === currentTarget.value);
        if (found) compareSince(found.id, yearOf(found.from));
      }}
    >
      {chosen === '' && <option value="">…</option>}
      {all.map((one) => (
        <option key={one.id} value={one.id}>
          {sessionText(one, language)}
        </option>
      ))}
    </select>
  );
}

/** The last session of every mechanism as a start, and the earlier ones of each. */
function Sessions() {
  const { first } = catalogue.value.edition.years;
  const last = lastSessions(catalogue.value, year.value).filter(
    ({ from }) => yearOf(from) >= first,
  );
  const years = comparedYears.value;
  if (last.length === 0) return null;
  return (
    <details class="sessions">
      <summary>
        <Both say={(language) => t(language, 'sessions')} />
      </summary>
      <ul>
        {last.map((one) => (
          <li key={one.id}>
            <button
              type="button"
              class="session"
              data-session={one.id}
              aria-pressed={session.value?.id === one.id}
              onClick={() => compareSince(one.id, yearOf(one.from))}
            >
              <NameOf names={mechanismNames(catalogue.value, one.mechanism)} />
              <span class="session-when figures">
                <Both say={(language) => sessionText(one, language)} />
              </span>
            </button>
            <OlderSessions of={one} />
          </li>
        ))}
      </ul>
      {session.value && years && (
        <button type="button" class="session-whole" onClick={() => update({ since: null })}>
          {t(chrome(), 'wholeYear', { year: years[0] })}
        </button>
      )}
    </details>
  );
}

/** Why there is but one map where two years are compared; the place is there before it speaks. */
function OtherFailed() {
  const isTold = otherState.value === 'impossible' && compare.value !== year.value;
  return (
    <div role="status">
      {isTold && (
        <p class="why other-failed">
          <Both as="stacked" say={(language) => t(language, 'otherFailed')} />
        </p>
      )}
    </div>
  );
}

/** The two years, how the maps show them, since when the list counts, and the way out. */
export function CompareControl() {
  const language = chrome();
  const other = compare.value;
  if (other === null) {
    const wanted = otherYear(year.value);
    return (
      <div class="compare-control">
        <p class="empty">
          <Both as="stacked" say={(said) => t(said, 'noneChosen')} />
        </p>
        <button type="button" class="compare-start" onClick={() => compareWith(wanted)}>
          {t(language, 'start', { year: wanted })}
        </button>
        <Sessions />
      </div>
    );
  }
  return (
    <fieldset class="compare-control">
      <legend class="hidden-text">{t(language, 'control')}</legend>
      <div class="compare-years">
        <YearSelect label={t(language, 'other')} value={other} onChoose={compareWith} />
        <button
          type="button"
          class="compare-swap"
          aria-label={t(language, 'swap')}
          title={t(language, 'swap')}
          onClick={swapYears}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path d="M2 5.5H13M10 2.5 13 5.5M14 10.5H3M6 13.5 3 10.5" />
          </svg>
        </button>
        <YearSelect
          label={t(language, 'shown')}
          value={year.value}
          onChoose={(wanted) => update({ year: wanted })}
        />
        <div class="compare-way">
          <Choice
            label={t(language, 'way')}
            options={[
              { value: 'swipe', text: t(language, 'swipe'), icon: SWIPE_ICON },
              { value: 'side', text: t(language, 'side'), icon: SIDE_ICON },
            ]}
            value={compareWay.value}
            onChoose={(way) => {
              compareWay.value = way;
            }}
          />
        </div>
      </div>
      <OtherFailed />
      <Sessions />
    </fieldset>
  );
}
