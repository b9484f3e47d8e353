import './slope.css';
import { type PlacedBand, type PlacedState, placeStreams } from '../../charts/place-streams.ts';
import type { StateWord } from '../../facts/changes/changes.ts';
import { inOrder, type Stream, streamKey } from '../../facts/changes/streams.ts';
import { COLON, joinParts } from '../../i18n/format.ts';
import { t } from '../../i18n/messages/panels/compare.ts';
import { words } from '../../i18n/words.ts';
import type { MapSymbol } from '../../map/signs/symbols.ts';
import type { Language } from '../../model/language.ts';
import type { AsOfYear } from '../../model/time/time.ts';
import type { Stage, Status } from '../../model/vocabulary.ts';
import { Both, chrome } from '../../ui/text.tsx';
import { SymbolMark } from '../common/symbol.tsx';
import { stateWordOf } from './change-texts.ts';
import { stream as chosen } from './chosen.ts';

/** Heights of the picture and of a line of it, in CSS px where one rem is 16. */
const ROOM = { height: 116, least: 15.5, gap: 1 } as const;

/** All grows with the type of the page. */
const rem = (px: number) => `${px / 16}rem`;

/** Width of the drawing in its own units; it is stretched to the room that the words leave. */
const WIDE = 100;

/** Sites have statuses, projects stages; the words are told apart by what they are said of. */
export type SlopeOf = 'sites' | 'projects';

const facetOf = (of: SlopeOf) => (of === 'sites' ? 'status' : 'stage');

/** The sign that stands for a state on the map; none for what is not there. */
function signOf(of: SlopeOf, word: StateWord): MapSymbol | null {
  if (word === 'absent') return null;
  if (of === 'sites') {
    const status = word in words('en').status ? (word as Status) : 'unknown';
    return { family: 'site', kind: 'international', status, basis: null };
  }
  const stage = word in words('en').stage ? (word as Stage) : 'unknown';
  return { family: 'project', stage, basis: null };
}

function colourOf(of: SlopeOf, word: StateWord): string {
  if (word === 'silent' || word === 'absent' || word === 'unknown') return 'var(--ink-soft)';
  return `var(--${facetOf(of)}-${word})`;
}

/** `open → suspended: 10`. */
const bandText = (
  of: SlopeOf,
  { before, after, count }: PlacedBand<StateWord>,
  language: Language,
) =>
  `${t(language, 'turn', {
    before: stateWordOf(facetOf(of), before, language),
    after: stateWordOf(facetOf(of), after, language),
  })}${COLON[language]}${count}`;

/** A band of constant thickness, seen upright, between two edges of the drawing. */
function bandPath({ from, to, thick }: PlacedBand<StateWord>): string {
  const middle = WIDE / 2;
  const [below, under] = [from + thick, to + thick];
  return (
    `M0 ${from}C${middle} ${from} ${middle} ${to} ${WIDE} ${to}` +
    `V${under}C${middle} ${under} ${middle} ${below} 0 ${below}Z`
  );
}

function Band({ of, band }: { readonly of: SlopeOf; readonly band: PlacedBand<StateWord> }) {
  const language = chrome();
  const isSame = band.before === band.after;
  const key = streamKey(band);
  const paint = { fill: colourOf(of, isSame ? band.before : band.after) };
  const text = bandText(of, band, language);
  if (isSame) {
    return (
      <path class="slope-band same" d={bandPath(band)} style={paint}>
        <title>{joinParts([text, t(language, 'unchanged')], language)}</title>
      </path>
    );
  }
  const press = () => {
    chosen.value = chosen.peek() === key ? null : key;
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button has no place in a drawing
    <path
      class="slope-band"
      d={bandPath(band)}
      style={paint}
      role="button"
      tabindex={0}
      data-stream={key}
      aria-label={text}
      aria-pressed={chosen.value === key}
      onClick={press}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        press();
      }}
    >
      <title>{text}</title>
    </path>
  );
}

function Side({
  of,
  states,
  end,
}: {
  readonly of: SlopeOf;
  readonly states: readonly PlacedState<StateWord>[];
  readonly end: 'before' | 'after';
}) {
  return (
    <ul class={`slope-side ${end}`}>
      {states.map(({ state, count, at, size }) => (
        <li
          key={state}
          style={{ insetBlockStart: rem(at), blockSize: rem(size) }}
          title={stateWordOf(facetOf(of), state, chrome())}
        >
          <SymbolMark symbol={signOf(of, state)} />
          <span class="slope-word">
            <Both say={(language) => stateWordOf(facetOf(of), state, language)} />
          </span>
          <b class="figures">{count}</b>
        </li>
      ))}
    </ul>
  );
}

interface SlopeProps {
  readonly of: SlopeOf;
  readonly streams: readonly Stream[];
  readonly years: readonly [AsOfYear, AsOfYear];
}

/**
 * Who went from what to what: the states of the first year on the left, of the last on the right, and
 * a band for all that went the same way; a press on a band narrows the list to it.
 */
export function Slope({ of, streams, years: [before, after] }: SlopeProps) {
  const language = chrome();
  if (streams.length === 0) return null;
  const counted = streams.map((one) => ({ ...one, count: one.ids.length }));
  const placed = placeStreams(counted, inOrder, ROOM);
  const changed = counted
    .filter((one) => one.before !== one.after)
    .reduce((sum, { count }) => sum + count, 0);
  const all = counted.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <p class="slope-head figures">
        <Both as="stacked" say={(said) => t(said, 'changedOf', { changed, all })} />
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: no form, a picture of which parts can be pressed */}
      <div
        class="slope"
        role="group"
        aria-label={joinParts(
          [
            t(language, of === 'sites' ? 'slopeSites' : 'slopeProjects'),
            `${before} → ${after}`,
            t(language, 'changedOf', { changed, all }),
          ],
          language,
        )}
      >
        <div class="slope-body" style={{ blockSize: rem(ROOM.height) }}>
          <Side of={of} states={placed.before} end="before" />
          <svg
            class="slope-bands"
            viewBox={`0 0 ${WIDE} ${ROOM.height}`}
            preserveAspectRatio="none"
            data-has-choice={chosen.value !== null}
          >
            <title>{t(language, 'changedOf', { changed, all })}</title>
            {placed.bands
              .toSorted((a, b) => Number(b.before === b.after) - Number(a.before === a.after))
              .map((band) => (
                <Band key={streamKey(band)} of={of} band={band} />
              ))}
          </svg>
          <Side of={of} states={placed.after} end="after" />
        </div>
      </div>
    </>
  );
}
