import type { ComponentChildren } from 'preact';
import { Hatch, Paint, type Piece } from '../../charts/strip-paint.tsx';
import { statusStrip } from '../../charts/strip-state.ts';
import { tc } from '../../i18n/messages/panels/charts.ts';
import { t } from '../../i18n/t.ts';
import { STATUSES } from '../../model/vocabulary.ts';
import { Both, chrome } from '../../ui/text.tsx';

const note = { vi: '', zh: '', en: '', fr: '' };

const SAMPLES = statusStrip(
  STATUSES.map((status) => ({ from: null, to: null, status, note, sources: [] })),
).map((span): Piece => ({ x: 0, width: 100, span, years: { first: 0, last: 0 } }));

/** Years that are carried on from an older source, on the example of the first status. */
const CARRIED: readonly Piece[] = SAMPLES.slice(0, 1).map((piece) => ({
  ...piece,
  span: piece.span && { ...piece.span, isCarried: true },
}));

const GAP: Piece = { x: 0, width: 100, span: null, years: { first: 0, last: 0 } };

function Sample({ piece, hatch }: { readonly piece: Piece; readonly hatch: string }) {
  return (
    <svg class="ov-sample" aria-hidden="true" focusable="false">
      <Paint piece={piece} hatch={hatch} />
    </svg>
  );
}

interface OverviewKeyProps {
  readonly hatch: string;
  /** How many years of how many no source speaks of. */
  readonly silence: { readonly gaps: number; readonly of: number };
  readonly children: ComponentChildren;
}

/** What the colours and patterns of the strips stand for; brings the hatching for all of them. */
export function OverviewKey({ hatch, silence, children }: OverviewKeyProps) {
  return (
    <ul class="ov-key">
      <li>{children}</li>
      {SAMPLES.map((piece, index) => (
        <li key={index}>
          <Sample piece={piece} hatch={hatch} />
          <Both say={(language) => piece.span?.wordIn(language) ?? ''} />
        </li>
      ))}
      {CARRIED.map((piece) => (
        <li key="carried">
          <Sample piece={piece} hatch={hatch} />
          <Both say={(language) => t(language, 'legend.carried')} />
        </li>
      ))}
      <li>
        <svg class="ov-defs" aria-hidden="true" focusable="false">
          <Hatch id={hatch} />
        </svg>
        <Sample piece={GAP} hatch={hatch} />
        <Both say={(language) => t(language, 'detail.silent')} />
        <span class="figures ov-silence" title={tc(chrome(), 'gapsOf', silence)}>
          {silence.gaps}/{silence.of}
        </span>
      </li>
      <li>
        <span class="sign" aria-hidden="true">
          ≠
        </span>
        <Both say={(language) => t(language, 'detail.disputes')} />
      </li>
    </ul>
  );
}
