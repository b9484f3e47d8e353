import { useId } from 'preact/hooks';
import { formatSpan, joinParts } from '../i18n/format.ts';
import { t } from '../i18n/t.ts';
import { LANGUAGE_TAG, type Language } from '../model/language.ts';
import type { Site, StageSpan, StatusSpan } from '../model/records.ts';
import { type AsOfYear, type YearRange, yearsOf } from '../model/time/time.ts';
import type { LanguagePair } from '../model/view/view.ts';
import { placeSpans } from './place-spans.ts';
import { Hatch, Paint, type Piece, percent } from './strip-paint.tsx';
import { type StripFacts, stageStrip, statusStrip } from './strip-state.ts';

function textOf({ span, years }: Piece, language: Language): string {
  if (!span) return t(language, 'chart.noSourceSpan', { from: years.first, to: years.last });
  const told = [
    span.wordIn(language),
    formatSpan(span.whole, language),
    span.lastKnownIn(language),
  ];
  return joinParts(
    told.filter((text) => text !== null),
    language,
  );
}

interface Shown {
  readonly range: YearRange;
  readonly year: AsOfYear;
  readonly languages: LanguagePair;
}

/** What each piece is, to point at and for those who listen. */
function Texts({ pieces, languages }: Shown & { readonly pieces: readonly Piece[] }) {
  const [first] = languages;
  return (
    <ol class="strip-texts" aria-label={t(first, 'chart.strip')} lang={LANGUAGE_TAG[first]}>
      {pieces.map((piece) => (
        <li
          key={piece.x}
          style={{ insetInlineStart: percent(piece.x), inlineSize: percent(piece.width) }}
          title={languages.map((language) => textOf(piece, language)).join('\n')}
        >
          <span class="hidden-text">{textOf(piece, first)}</span>
        </li>
      ))}
    </ol>
  );
}

/** Every second year, and the year on screen in place of its neighbours. */
function isLabelled(one: AsOfYear, { range, year }: Shown): boolean {
  if (one === year) return true;
  return Math.abs(one - year) > 1 && (one - range.first) % 2 === 0;
}

function Axis(shown: Shown) {
  const years = yearsOf(shown.range);
  return (
    <ol class="strip-axis figures" aria-hidden="true">
      {years.map((one) => (
        <li key={one} class={one === shown.year ? 'now' : undefined}>
          {isLabelled(one, shown) && one}
        </li>
      ))}
    </ol>
  );
}

type StatusStripProps = Shown & {
  readonly catalogue: StripFacts['catalogue'];
} & (
    | {
        readonly kind: 'status';
        readonly spans: readonly StatusSpan[];
        readonly existence: Site['existence'];
      }
    | { readonly kind: 'stage'; readonly spans: readonly StageSpan[] }
  );

/**
 * The whole history as a strip of spans with the colours and forms of the
 * map's symbols. Time of which no source speaks is hatched, never left
 * blank, and years that are carried on from an older source have a broken edge; the
 * year on screen is framed.
 */
export function StatusStrip(props: StatusStripProps) {
  const { range, year, languages } = props;
  const hatch = useId();
  const facts = { catalogue: props.catalogue, range };
  const spans =
    props.kind === 'status'
      ? statusStrip(props.spans, facts, props.existence)
      : stageStrip(props.spans, facts);
  const pieces = placeSpans(spans, range, 100);
  const column = 100 / (range.last + 1 - range.first);
  return (
    <figure class="strip">
      <div class="strip-band">
        <svg class="strip-paint" aria-hidden="true" focusable="false">
          <Hatch id={hatch} />
          {pieces.map((piece) => (
            <Paint key={piece.x} piece={piece} hatch={hatch} />
          ))}
        </svg>
        <Texts pieces={pieces} range={range} year={year} languages={languages} />
        <span
          class="strip-now"
          aria-hidden="true"
          style={{
            insetInlineStart: percent((year - range.first) * column),
            inlineSize: percent(column),
          }}
        />
      </div>
      <Axis range={range} year={year} languages={languages} />
    </figure>
  );
}
