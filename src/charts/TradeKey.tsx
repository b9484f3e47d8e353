import { tradeText } from '../i18n/messages/trade/trade.ts';
import { words } from '../i18n/words.ts';
import type { Language } from '../model/language.ts';
import { languages } from '../state/store.ts';
import { Both } from '../ui/both.tsx';
import { kindOf } from './figure-kind.ts';
import type { SeriesPoint } from './place-series.ts';
import { colourOf, MARK, Mark, OFF_SCALE } from './TradePlot.tsx';

interface EntryProps {
  readonly say: (language: Language) => string;
  readonly kind: 'solid' | 'disputed' | 'apart';
}

function Entry({ kind, say }: EntryProps) {
  return (
    <li>
      <svg
        class={kind === 'apart' ? 'wide' : undefined}
        viewBox={kind === 'apart' ? '-12 -6 24 12' : '-6 -6 12 12'}
        aria-hidden="true"
        focusable="false"
      >
        {kind === 'apart' && (
          <path d="M-12 0H12" class="series-period" style={{ stroke: colourOf('total') }} />
        )}
        <Mark direction="total" isDisputed={kind === 'disputed'} isSolid={kind === 'solid'} />
      </svg>
      <Both languages={languages.value} say={say} />
    </li>
  );
}

/** What the marks mean; only those that are there. */
export function TradeKey({ points }: { readonly points: readonly SeriesPoint[] }) {
  const kinds = new Set(points.map(({ flow }) => kindOf(flow)));
  const apart = (['part', 'several', 'told', 'expected', 'derived', 'implausible'] as const).filter(
    (kind) => kinds.has(kind),
  );
  const directions = (['export', 'import'] as const).filter((direction) =>
    points.some(({ flow }) => flow.direction === direction),
  );
  return (
    <ul class="series-key">
      {points.some(({ isSolid }) => isSolid) && (
        <Entry kind="solid" say={(language) => tradeText(language, 'figure.full')} />
      )}
      {points.some(({ flow }) => flow.disputes.length > 0) && (
        <Entry kind="disputed" say={(language) => tradeText(language, 'figure.disputed')} />
      )}
      {apart.length > 0 && (
        <Entry
          kind="apart"
          say={(language) => apart.map((kind) => tradeText(language, `figure.${kind}`)).join(' / ')}
        />
      )}
      {directions.map((direction) => (
        <li key={direction}>
          <svg viewBox="-6 -6 12 12" aria-hidden="true" focusable="false">
            <path d={MARK[direction]} style={{ fill: colourOf(direction) }} />
          </svg>
          <Both
            languages={languages.value}
            say={(language) => words(language).direction[direction]}
          />
        </li>
      ))}
      {points.some(({ isOffScale }) => isOffScale) && (
        <li>
          <svg viewBox="-7 -15 14 12" aria-hidden="true" focusable="false">
            <path d={OFF_SCALE} style={{ fill: colourOf('total') }} />
          </svg>
          <Both
            languages={languages.value}
            say={(language) => tradeText(language, 'figure.offScale')}
          />
        </li>
      )}
    </ul>
  );
}
