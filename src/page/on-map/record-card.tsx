import type { Row } from '../../facts/rows/select-rows.ts';
import { formatSpan } from '../../i18n/format.ts';
import { rowLastKnown, stateWord } from '../../i18n/state-word.ts';
import { t } from '../../i18n/t.ts';
import { word } from '../../i18n/words.ts';
import type { Language } from '../../model/language.ts';
import { stageIn, statusIn } from '../../model/site.ts';
import type { AsOfYear, Span } from '../../model/time/time.ts';
import type { RecordId } from '../../model/vocabulary.ts';
import { SymbolMark, symbolOf } from '../../panels/common/symbol.tsx';
import { type CardAt, useCard } from '../../panels/common/use-card.ts';
import { rows } from '../../panels/control/derived.ts';
import { isStripPointed, pointedGroup } from '../../panels/control/memory.ts';
import { placeOnMap } from '../../state/map-frame.ts';
import { selection, year } from '../../state/store.ts';
import { Both, NameOf } from '../../ui/text.tsx';
import { GroupOf } from './group-card.tsx';

/** Half of the greatest symbol, CSS px: the card hangs beside it. */
const AIR = 6;

/** Beside the symbol of a record where one is on the map, else at the pointer. */
function where(id: RecordId): CardAt | null {
  if (!rows.peek().some((row) => row.id === id)) return null;
  const at = placeOnMap.peek()?.(id);
  return at ? { x: at.x + (at.x > innerWidth / 2 ? -AIR : AIR), y: at.y } : 'here';
}

/** The time in which the state of the year holds; `null` where no source tells one. */
function spanOf(row: Row, asOf: AsOfYear): Span | null {
  if (row.topic === 'meetings') return row.record;
  if (row.topic === 'cooperation') return null;
  const span = row.topic === 'projects' ? stageIn(row.record, asOf) : statusIn(row.record, asOf);
  return span ?? null;
}

const kindOf = (row: Row, language: Language): string => {
  if (row.topic === 'meetings') return t(language, 'meeting.session', { ordinal: row.ordinal });
  if (row.topic === 'cooperation') return t(language, 'topic.cooperation');
  return row.topic === 'projects'
    ? word(language, 'projectType', row.kind)
    : word(language, 'siteKind', row.kind);
};

/** Name, kind, state, since when and when it was last known, of what pointer or focus is on. */
export function RecordCard() {
  const { place, hold } = useCard(where);
  const row = place && rows.value.find(({ id }) => id === place.id);
  // Its details are open, or the border strip tells of it: the card would only tell the same.
  if (!place || !row || selection.value === row.id || isStripPointed.value) return null;
  const group = pointedGroup.value;
  if (group?.includes(place.id)) {
    return (
      <div class="flow-card record-card plate" role="tooltip" style={place.style} {...hold}>
        <GroupOf ids={group} />
      </div>
    );
  }
  const span = spanOf(row, year.value);
  const lastKnown = (language: Language) => rowLastKnown(row, language);
  return (
    <div class="flow-card record-card plate" role="tooltip" style={place.style} {...hold}>
      <p class="record-card-name">
        <NameOf names={row.names} />
      </p>
      <p class="card-ends">
        <Both say={(language) => kindOf(row, language)} />
      </p>
      <div class="record-card-state">
        <SymbolMark symbol={symbolOf(row)} />
        <Both
          as="stacked"
          say={(language) =>
            [stateWord(row, language), span ? formatSpan(span, language) : []].flat().join(' · ')
          }
        />
      </div>
      {'fresh' in row && row.fresh.kind === 'carried' && (
        <p class="why">
          <Both as="stacked" say={(language) => lastKnown(language) ?? ''} />
        </p>
      )}
    </div>
  );
}
