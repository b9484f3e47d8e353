import { sayWhole } from '../../i18n/messages/files/whole.ts';
import { words } from '../../i18n/words.ts';
import type { DelegateShown } from '../../model/delegations.ts';
import { delegatesOf } from '../../model/delegations.ts';
import type { Meeting, ProtocolSession } from '../../model/records.ts';
import { exactness, unitText } from '../common/quantity-words.ts';
import { flag, integer, local, number, type Table, table, text } from './column.ts';
import {
  ENTRY_KEY,
  type Entry,
  endColumns,
  entriesOf,
  entryColumns,
  inAll,
  namesOfRecords,
  place,
  places,
  positionColumns,
  recordColumns,
  spanColumns,
} from './common.ts';

const meetings = table(
  'meetings',
  'table.meetings',
  ['id'],
  (facts) => facts.meetings,
  (facts) => {
    const names = namesOfRecords(facts);
    return [
      text('id', ({ id }) => id, { head: 'column.id', isForPrograms: true }),
      text('mechanism', ({ mechanism }) => mechanism, {
        head: 'head.mechanism',
        isForPrograms: true,
      }),
      integer('ordinal', ({ ordinal }) => ordinal, { head: 'column.ordinal' }),
      local('name', ({ id }) => names.get(id) ?? null, { head: 'head.name', width: 44 }),
      ...spanColumns<Meeting>((one) => one),
      text('date_basis', (one) => one.dateBasis, { head: 'head.dateBasis', isForPrograms: true }),
      text('status', ({ status }) => status, {
        head: 'column.state',
        width: 12,
        words: ({ status }, language) => words(language).meetingStatus[status],
      }),
      text('mode', ({ mode }) => mode, {
        head: 'head.mode',
        width: 12,
        words: ({ mode }, language) => words(language).meetingMode[mode],
      }),
      place<Meeting>(facts, 'place', (one) => one.place, 'column.place'),
      place<Meeting>(facts, 'host_region', (one) => one.hostRegion, 'head.host'),
      places<Meeting>(facts, 'participants', (one) => one.participants, 'column.participants'),
      places<Meeting>(facts, 'guests', (one) => one.guests, 'head.guests'),
      ...positionColumns<Meeting>(({ position }) => position),
      local('note', ({ note }) => note ?? null, { head: 'head.note', width: 40 }),
      ...endColumns<Meeting>(
        facts,
        ({ sources }) => sources,
        ({ position }) => position,
      ),
    ];
  },
);

type Outcome = Meeting['outcomes'][number];
const outcomes = table(
  'meeting_outcomes',
  'table.outcomes',
  ENTRY_KEY,
  (facts) => entriesOf(facts.meetings, (meeting) => meeting.outcomes),
  (facts) => [
    ...entryColumns<Outcome>(facts, 'meetings'),
    local('measure', ({ held }) => held.measure, { head: 'head.what' }),
    number('value', ({ held }) => held.value, { head: 'column.value' }),
    text('unit', ({ held }) => held.unit, {
      head: 'column.unit',
      width: 9,
      words: ({ held }, language) => unitText(held.unit, language),
    }),
    text('approximation', ({ held }) => held.approximation, {
      head: 'column.approximation',
      width: 12,
      words: ({ held }, language) => exactness(held.approximation, language),
    }),
    ...spanColumns<Entry<Outcome>>(({ held: { from = null, to = null } }) => ({ from, to })),
    local('note', ({ held }) => held.note ?? null, { head: 'head.note', width: 40 }),
    ...endColumns<Entry<Outcome>>(facts, ({ held }) => held.sources),
  ],
);

interface Present {
  readonly id: string;
  readonly shown: DelegateShown;
}

const delegations = table(
  'delegations',
  'table.delegations',
  ['record', 'person'],
  (facts) =>
    facts.meetings.flatMap(({ id }): Present[] =>
      delegatesOf(facts, id).map((shown) => ({ id, shown })),
    ),
  (facts) => [
    ...recordColumns<Present>(facts, 'meetings', ({ id }) => id),
    text('person', ({ shown }) => shown.person.id, { head: 'head.person', isForPrograms: true }),
    text('side', ({ shown }) => shown.delegate.side, {
      head: 'head.side',
      width: 12,
      words: ({ shown }, language) =>
        words(language).side[shown.delegate.side === 'cn' ? 'CN' : 'VN'],
    }),
    text('role', ({ shown }) => shown.delegate.role, {
      head: 'head.role',
      width: 16,
      words: ({ shown }, language) => sayWhole(language, `role.${shown.delegate.role}`),
    }),
    // Only forms that a source gives: none is made from another.
    text('name_printed_vi', ({ shown }) => shown.person.vi?.text ?? null, {
      head: 'column.name_vi',
      side: 'vietnam',
    }),
    text('name_printed_zh', ({ shown }) => shown.person.zh?.text ?? null, {
      head: 'column.name_zh',
      side: 'china',
    }),
    text('name_printed_latin', ({ shown }) => shown.person.latin, { head: 'head.latin' }),
    local('office', ({ shown }) => inAll((l) => shown.titles.map((one) => one(l)).join('; ')), {
      head: 'head.office',
      width: 40,
    }),
    place<Present>(facts, 'unit', ({ shown }) => shown.delegate.unit, 'head.region'),
    flag('spoke', ({ shown }) => shown.delegate.spoke ?? null, { head: 'head.spoke' }),
    ...endColumns<Present>(facts, ({ shown: { delegate, person } }) => [
      ...new Set([
        ...delegate.sources,
        ...(person.vi?.sources ?? []),
        ...(person.zh?.sources ?? []),
      ]),
    ]),
  ],
);

type Paper = ProtocolSession['signed'][number];
const signed = table(
  'signed',
  'table.signed',
  ENTRY_KEY,
  ({ protocol }) =>
    entriesOf(
      protocol.sessions.map(({ meeting, signed: papers }) => ({ id: meeting, papers })),
      ({ papers }) => papers,
    ),
  (facts) => [
    ...entryColumns<Paper>(facts, 'meetings'),
    local('what', ({ held }) => held.what, { head: 'head.what', width: 60 }),
    ...endColumns<Entry<Paper>>(facts, ({ held }) => held.sources),
  ],
);

/** Sessions, what they came to, who was there and what was signed. */
export const MEETING_TABLES: readonly Table[] = [meetings, outcomes, delegations, signed];
