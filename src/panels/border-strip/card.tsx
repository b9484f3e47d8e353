import type { PlacedStrip, StripPlace } from '../../charts/border-strip/place.ts';
import { t } from '../../i18n/t.ts';
import { shortNames } from '../../model/short-name.ts';
import { Both, NameOf } from '../../ui/text.tsx';
import { cellText } from '../charts/cell-text.ts';
import { columns } from './picture.ts';

interface CardProps {
  readonly place: StripPlace;
  /** Where the columns stand when the card comes. */
  readonly placed: () => PlacedStrip | null;
}

/** What the cell under pointer or focus says, over its column. */
export function StripCard({ place, placed }: CardProps) {
  const column = columns.value[place.column];
  const cell = column?.cells[place.row];
  const at = placed()?.columns[place.column];
  if (!column || !cell || !at) return null;
  return (
    <div class="strip-card plate" role="tooltip" style={{ '--at': `${at.at + at.size / 2}px` }}>
      <p class="record-card-name">
        <NameOf names={shortNames(column.row.names)} />
      </p>
      <p>
        <span class="figures strip-card-year">{cell.year}</span>{' '}
        <Both as="stacked" say={(language) => cellText(cell, language)} />
      </p>
      {cell.events > 0 && (
        <p class="card-ends">
          <Both say={(language) => t(language, 'timeline.events', { count: cell.events })} />
        </p>
      )}
    </div>
  );
}
