import type { Backed } from '../../../facts/detail/detail.ts';
import { formatDistance, joinParts } from '../../../i18n/format.ts';
import { t } from '../../../i18n/t.ts';
import { words } from '../../../i18n/words.ts';
import type { Position } from '../../../model/records.ts';
import { Both, capital } from '../../../ui/text.tsx';
import { Sources } from '../said/backing.tsx';
import { LocalParagraph } from './parts.tsx';

/** How well a point is known: on what basis, within how many metres, and who says so. */
export function PositionQuality({ position }: { readonly position: Backed<Position> }) {
  const { statement, backing } = position;
  return (
    <>
      <p>
        <Both
          as="stacked"
          say={(language) =>
            joinParts(
              [
                capital(words(language).positionBasis[statement.basis], language),
                t(language, 'detail.positionWithin', {
                  distance: formatDistance(statement.precisionMetres, language),
                }),
              ],
              language,
            )
          }
        />
      </p>
      {statement.note && <LocalParagraph text={statement.note} class="why" />}
      <Sources backing={backing} />
    </>
  );
}
