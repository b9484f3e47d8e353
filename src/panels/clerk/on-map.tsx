import { computed, effect } from '@preact/signals';
import type { Catalogue } from '../../facts/catalogue.ts';
import { formatAmount } from '../../i18n/format.ts';
import { say } from '../../i18n/messages/panels/clerk.ts';
import { formSay } from '../../i18n/messages/panels/factforms.ts';
import type { LonLat } from '../../lib/mercator.ts';
import { DRAFT_FRAME, type DraftMark, draftsOver } from '../../map/draft-marks.ts';
import { PALETTES } from '../../map/signs/palette.ts';
import { type Language, nameIn } from '../../model/language.ts';
import { FACT_KINDS, type FactKind } from '../../model/schema/report/kinds.ts';
import { type Group, isGroup, type Value } from '../../model/schema/report/values.ts';
import type { RecordId } from '../../model/vocabulary.ts';
import { catalogue, languages, look, year } from '../../state/store.ts';
import { Both } from '../../ui/text.tsx';
import { draftLayer } from '../control/memory.ts';
import { isClerkOpen } from '../documents/chosen.ts';
import { wordOf } from './choices.ts';
import { file } from './state.ts';

/* The draft on the map: while the editor is open each fact stands at its place, in a colour of its own. */

const textOf = (value: Value) => (typeof value === 'string' ? value : '');
const firstOf = (value: Value) => (Array.isArray(value) ? textOf(value[0] as Value) : '');
const partOf = (value: Group, key: string): Group => {
  const part = value[key];
  return isGroup(part) ? part : {};
};

interface Told {
  /** The record or place at which it is told. */
  readonly at: string;
  /** Years begin with it: a state holds on, all else is of its year. */
  readonly date: string;
  readonly holdsOn: boolean;
  /** Its word: a state, a number, the number of a session. */
  readonly word: string;
  readonly position?: Value;
}

/** Where and when a fact is, and in a word what; `null` for what has no place of its own. */
function toldOf(kind: FactKind, value: Group, known: Catalogue, language: Language): Told | null {
  const word = (key: string, of: Value) => wordOf(kind, key, textOf(of), language);
  switch (kind) {
    case 'states': {
      const state = partOf(value, 'state');
      const { from, status } = state;
      return {
        at: textOf(value.site),
        date: textOf(from),
        holdsOn: true,
        word: word('status', status),
      };
    }
    case 'stages': {
      const { from, stage } = partOf(value, 'stage');
      return {
        at: textOf(value.project),
        date: textOf(from),
        holdsOn: true,
        word: word('stage', stage),
      };
    }
    case 'events': {
      const { date, type } = partOf(value, 'event');
      return {
        at: textOf(value.record),
        date: textOf(date),
        holdsOn: false,
        word: word('type', type),
      };
    }
    case 'claims': {
      const at = firstOf(value.records) || firstOf(value.places);
      const { from } = partOf(value, 'valid');
      return { at, date: textOf(from), holdsOn: false, word: word('type', value.type) };
    }
    case 'meetings':
      return {
        at: textOf(value.place),
        date: textOf(value.from),
        holdsOn: false,
        word: String(value.ordinal ?? ''),
        position: value.position,
      };
    case 'figures': {
      const amount =
        typeof value.value === 'number'
          ? `${formatAmount(value.value, language)} ${textOf(value.unit)}`
          : '';
      const at = firstOf(value.gates) || firstOf(value.a);
      return { at, date: textOf(value.from), holdsOn: false, word: amount };
    }
    case 'outcomes': {
      const { date, state } = partOf(value, 'outcome');
      const promise = known.commitments.find(({ id }) => id === value.commitment);
      const at = promise?.records[0] ?? promise?.by[0] ?? '';
      return { at, date: textOf(date), holdsOn: false, word: word('state', state) };
    }
    default:
      return null;
  }
}

const pointOf = (position: Value): LonLat | null =>
  isGroup(position) && typeof position.lon === 'number' && typeof position.lat === 'number'
    ? [position.lon, position.lat]
    : null;

/** Where a record or a place is; `null` where nobody knows. */
function placeOf({ at, position }: Told, known: Catalogue): LonLat | null {
  const own = pointOf(position);
  if (own) return own;
  const found =
    [...known.gates, ...known.crossings, ...known.projects, ...known.meetings].find(
      ({ id }) => id === at,
    ) ?? known.places.get(at);
  return pointOf((found?.position ?? null) as Value);
}

/** What the thing or the place of a fact is called. */
function nameOf(id: string, known: Catalogue, language: Language): string {
  const record = [...known.gates, ...known.crossings, ...known.projects].find(
    (one) => one.id === id,
  );
  const names = record?.names ?? known.places.get(id)?.names;
  return names ? nameIn(names, language).text : '';
}

/** What of the draft the map shows in the year on screen, and how many facts it does not. */
const layer = computed(() => {
  const known = catalogue.value;
  const [language] = languages.value;
  const marks = new Map<string, DraftMark>();
  let beyond = 0;
  for (const kind of FACT_KINDS) {
    for (const value of file.value[kind]) {
      const told = isGroup(value) ? toldOf(kind, value, known, language) : null;
      if (!told) continue;
      const of = Number(told.date.slice(0, 4));
      const isNow = told.holdsOn ? of <= year.value : of === year.value;
      const at = isNow ? placeOf(told, known) : null;
      if (!at) {
        beyond++;
        continue;
      }
      const key = at.join();
      const line = `${formSay(language, `kind.${kind}`)}: ${told.word}`;
      const lines = [...(marks.get(key)?.lines ?? []), line];
      marks.set(key, {
        id: told.at.includes(':') ? (told.at as RecordId) : null,
        at,
        name: marks.get(key)?.name ?? nameOf(told.at, known, language),
        lines,
      });
    }
  }
  return { marks: [...marks.values()], beyond };
});

/** What the frames on the map mean, while there are any. */
function DraftKey() {
  const { marks, beyond } = layer.value;
  const palette = PALETTES[look.value];
  const { half, width, dash } = DRAFT_FRAME;
  return (
    <div class="map-legend">
      <ul>
        <li>
          <svg class="symbol" viewBox="-14 -14 28 28" aria-hidden="true" focusable="false">
            <rect
              x={-half}
              y={-half}
              width={half * 2}
              height={half * 2}
              fill="none"
              stroke={palette.draft}
              stroke-width={width}
              stroke-dasharray={dash.join(' ')}
            />
          </svg>
          <Both
            as="stacked"
            say={(language) => say(language, 'clerk.layer', { count: marks.length, beyond })}
          />
        </li>
      </ul>
    </div>
  );
}

effect(() => {
  const { marks, beyond } = layer.value;
  draftLayer.value =
    isClerkOpen.value && marks.length + beyond > 0
      ? { onTop: draftsOver(marks), key: () => <DraftKey /> }
      : null;
});
