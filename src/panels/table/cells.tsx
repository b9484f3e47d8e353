import type { PlaceRef } from '../../facts/detail/detail.ts';
import type { Amount } from '../../facts/flows/money.ts';
import type { Fresh } from '../../facts/fresh.ts';
import type { Row } from '../../facts/rows/select-rows.ts';
import { formatDate, formatPrecision, formatQuantity, joinParts } from '../../i18n/format.ts';
import { tableText } from '../../i18n/messages/panels/table.ts';
import { tradeText } from '../../i18n/messages/trade/trade.ts';
import { t } from '../../i18n/t.ts';
import { words } from '../../i18n/words.ts';
import type { PartialDate } from '../../model/time/time.ts';
import { Both, chrome, HiddenText, NameOf, type Say } from '../../ui/text.tsx';
import { placesInOrder } from '../common/sides.tsx';

/** What stands for a text that would be repeated in cell after cell; the head of the table explains it. */
export const SIGNS = { none: '–', unknown: '?', disputed: '≠' } as const;

const SIGN_TEXTS: Readonly<Record<keyof typeof SIGNS, Say>> = {
  none: (language) => t(language, 'detail.silent'),
  unknown: (language) => tableText(language, 'notKnown'),
  disputed: (language) => t(language, 'detail.disputes'),
};

/** In words what a sign stands for. */
export const signText = (sign: keyof typeof SIGNS): Say => SIGN_TEXTS[sign];

/** A sign in place of a text: read out in full, and told to those who point at it. */
function Sign({ sign }: { readonly sign: keyof typeof SIGNS }) {
  const text = signText(sign)(chrome());
  return (
    <span class="sign" title={text}>
      <span aria-hidden="true">{SIGNS[sign]}</span>
      <HiddenText>{text}</HiddenText>
    </span>
  );
}

/** A word in both languages; a sign where no source gives one. */
export function WordCell({ say }: { readonly say: Say | null }) {
  return say ? <Both as="stacked" say={say} /> : <Sign sign="none" />;
}

/** Since when; `isTold` is false where no source speaks of the year at all. */
export function SinceCell({
  date,
  isTold = true,
}: {
  readonly date: PartialDate | null;
  readonly isTold?: boolean;
}) {
  if (!isTold) return <Sign sign="none" />;
  if (date === null) return <Sign sign="unknown" />;
  return <Both as="stacked" say={(language) => formatDate(date, language)} />;
}

/** When a state that is carried on was last known, and who said so; empty for all others. */
export function LastKnownCell({ fresh }: { readonly fresh: Fresh }) {
  if (fresh.kind !== 'carried') return null;
  const { lastKnown, source } = fresh;
  if (lastKnown === null) return <Sign sign="unknown" />;
  return (
    <>
      <Both as="stacked" say={(language) => formatDate(lastKnown, language)} />
      {source && (
        <span class="remark">
          <Both say={(language) => source.publisher[language]} />
        </span>
      )}
    </>
  );
}

export function PlaceCell({ place }: { readonly place: PlaceRef | null }) {
  return place ? <NameOf names={place.names} /> : <Sign sign="none" />;
}

export function NamesCell({ places }: { readonly places: readonly PlaceRef[] }) {
  return placesInOrder(places).map(({ id, names }) => (
    <NameOf key={id} names={names} as="inline" />
  ));
}

export function PositionCell({ row }: { readonly row: Row }) {
  const { basis, precisionMetres } = row;
  return (
    <Both
      as="stacked"
      say={(language) =>
        basis && precisionMetres !== null
          ? joinParts(
              [words(language).positionBasis[basis], formatPrecision(precisionMetres, language)],
              language,
            )
          : t(language, 'list.offMap')
      }
    />
  );
}

/** How many sources, and whether they agree. */
export function SourcesCell({
  count,
  isDisputed = false,
}: {
  readonly count: number;
  readonly isDisputed?: boolean;
}) {
  return (
    <>
      <span class="figures">{count}</span>
      {isDisputed && (
        <>
          {' '}
          <Sign sign="disputed" />
        </>
      )}
    </>
  );
}

/** A sum in the money that the reader asks for; in words where the source gives none. */
export function ValueCell({
  amount,
  isDisputed,
}: {
  readonly amount: Amount | null;
  readonly isDisputed: boolean;
}) {
  return (
    <>
      {amount ? (
        <Both
          as="stacked"
          say={(language) =>
            formatQuantity(amount.value, amount.unit, language, amount.approximation)
          }
        />
      ) : (
        <span class="unknown">
          <Both as="stacked" say={(language) => tradeText(language, 'money.none')} />
        </span>
      )}
      {isDisputed && (
        <span class="remark">
          <Both say={(language) => t(language, 'flow.disputedShort')} />
        </span>
      )}
    </>
  );
}
