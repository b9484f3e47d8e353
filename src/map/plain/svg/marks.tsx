import type { RecordId } from '../../../model/vocabulary.ts';
import { byRank, LEAST_LEADER, SMALL_SCREEN } from '../../places/hierarchy.ts';
import { type CountDisc, countDiscs } from '../../signs/corners.ts';
import type { Palette } from '../../signs/palette.ts';
import {
  bandBox,
  type Detail,
  type MapSymbol,
  SYMBOL_BOX,
  symbolShapes,
} from '../../signs/symbols.ts';
import { TALLY_CORNER, tallyOf } from '../../signs/tally.ts';
import type { Group } from '../groups.ts';
import { BOND, type Bond, isOneOf, standsFor } from '../heaps.ts';
import type { SetName } from '../lettering/setting.ts';
import type { Placed } from '../things.ts';
import { levelOf, place, type Window } from '../window.ts';

interface PaintProps {
  readonly palette: Palette;
  readonly window: Window;
}

/** What is left of a symbol that is the same in the two years that are compared. */
const QUIET = 0.42;
/** From the middle of a line down to its base line, as a share of its size. */
const BASE = 0.35;

interface Drawing {
  readonly symbol: MapSymbol;
  readonly detail: Detail;
  readonly width: number;
  /** The middle. */
  readonly left: number;
  readonly top: number;
  readonly palette: Palette;
}

/** The drawing of a symbol at its place, the same as that of map, list and legend. */
function SymbolAt({ symbol, detail, width, left, top, palette }: Drawing) {
  const share = Math.round((width / SYMBOL_BOX) * 1000) / 1000;
  return (
    <g transform={`translate(${round(left)} ${round(top)}) scale(${share})`}>
      {symbolShapes(symbol, palette, detail).map(({ attrs, band }, index) =>
        band ? (
          <svg key={index} aria-hidden="true" {...bandBox(band)}>
            <path {...attrs} />
          </svg>
        ) : (
          <path key={index} {...attrs} />
        ),
      )}
    </g>
  );
}

/** The sign of several: how many are in which state. */
function GroupAt({
  group,
  left,
  top,
  palette,
  scale,
}: Pick<Drawing, 'left' | 'top' | 'palette'> & { readonly group: Group; readonly scale: number }) {
  const tally = tallyOf(
    group.cells.map(({ count }) => count),
    scale,
  );
  const { width, height, sign, figures, items } = tally;
  const box = {
    x: round(left - width / 2),
    y: round(top - height / 2),
    width: round(width),
    height: round(height),
    rx: TALLY_CORNER * scale,
  };
  return (
    <>
      <rect {...box} fill={palette.casing} stroke={palette.casing} stroke-width={3 * scale} />
      <rect {...box} fill={palette.sheet} stroke={palette.inkSoft} stroke-width={scale} />
      {items.map(({ index, x, y, text, textX }) => {
        const symbol = group.cells[index]?.symbol;
        const at = { left: left + x, top: top + y };
        return (
          <g key={index}>
            {symbol && (
              <SymbolAt symbol={symbol} detail="plain" width={sign} {...at} palette={palette} />
            )}
            <text
              x={round(left + textX)}
              y={round(at.top + figures * BASE)}
              font-size={round(figures)}
              font-weight={600}
              fill={palette.ink}
            >
              {text}
            </text>
          </g>
        );
      })}
    </>
  );
}

const round = (px: number) => Math.round(px * 10) / 10;

/** A hairline from the point on the ground to a symbol that had to move. */
function Leader({ one, palette, window }: PaintProps & { readonly one: Placed }) {
  const { x, y, offset } = one;
  const { scale } = window;
  const isShort = Math.hypot(...offset) < LEAST_LEADER * scale;
  if (isShort || (levelOf(window) < SMALL_SCREEN && one.tier === 0)) return null;
  const ends = { x1: round(x), y1: round(y), x2: round(x + offset[0]), y2: round(y + offset[1]) };
  return (
    <g>
      <line {...ends} stroke={palette.casing} stroke-width={3 * scale} />
      <circle cx={ends.x1} cy={ends.y1} r={2.4 * scale} fill={palette.casing} />
      <line {...ends} stroke={palette.inkSoft} stroke-width={scale} />
      <circle cx={ends.x1} cy={ends.y1} r={1.6 * scale} fill={palette.inkSoft} />
    </g>
  );
}

/** The ring around what is selected. */
function Ring({ one, palette, window: { scale } }: PaintProps & { readonly one: Placed }) {
  const at = {
    cx: round(one.x + one.offset[0]),
    cy: round(one.y + one.offset[1]),
    r: round(one.width / 2 + 2.4 * scale),
    fill: 'none',
  };
  return (
    <>
      <circle {...at} stroke={palette.casing} stroke-width={5 * scale} />
      <circle {...at} stroke={palette.accent} stroke-width={2.6 * scale} />
    </>
  );
}

/** The sign of one thing, or of several. */
function Sign({ one, palette, window: { scale } }: PaintProps & { readonly one: Placed }) {
  const { x, y, offset, group, symbol, detail, width } = one;
  const at = { left: x + offset[0], top: y + offset[1], palette };
  if (group) return <GroupAt {...at} group={group} scale={scale} />;
  return <SymbolAt {...at} {...{ symbol, detail, width }} />;
}

/** Of how many things a sign is, on a small disc. */
function Count({ count, palette, window: { scale } }: PaintProps & { readonly count: CountDisc }) {
  const { size, text } = count;
  const [cx, cy, r] = [round(count.x), round(count.y), round(count.r)];
  return (
    <>
      <circle {...{ cx, cy }} r={r + scale} fill={palette.casing} />
      <circle
        {...{ cx, cy, r }}
        fill={palette.sheet}
        stroke={palette.cooperation}
        stroke-width={scale}
      />
      <text
        x={cx}
        y={round(cy + size * BASE)}
        text-anchor="middle"
        font-size={round(size)}
        font-weight={600}
        fill={palette.ink}
      >
        {text}
      </text>
    </>
  );
}

/** Thin dotted lines between places that something binds: no ways, and no direction. */
export function Bonds({
  bonds,
  selection,
  palette,
  window,
}: PaintProps & { readonly bonds: readonly Bond[]; readonly selection: RecordId | null }) {
  return (
    <g fill="none" stroke={palette.cooperation} stroke-linecap="round">
      {bonds.map(({ ids, line }) => {
        const isChosen = selection !== null && ids.has(selection);
        const width = (isChosen ? BOND.chosen : BOND.width) * window.scale;
        const [from, to] = line.map((at) => place(window, at).map(round).join(' '));
        return (
          <path
            key={line.join()}
            d={`M${from}L${to}`}
            stroke-width={width}
            stroke-dasharray={BOND.dash.map((share) => round(share * width)).join(' ')}
          />
        );
      })}
    </g>
  );
}

interface SymbolsProps extends PaintProps {
  readonly placed: readonly Placed[];
  readonly selection: RecordId | null;
  readonly highlight: RecordId | null;
  /** Ids of what differs between two years; `null`: none are compared. */
  readonly changed: ReadonlySet<string> | null;
  /** Ids of the signs to which the selection leads. */
  readonly ringed?: ReadonlySet<RecordId> | undefined;
}

const isChanged = ({ id, group }: Placed, changed: ReadonlySet<string>) =>
  changed.has(id) || (group?.of.some((member) => changed.has(member.id)) ?? false);

/** All symbols, the greatest on top, each with the line to its point. */
export function Symbols({ placed, selection, highlight, changed, ringed, ...paint }: SymbolsProps) {
  const order = placed.toSorted((a, b) => byRank(b, a));
  const weight = (one: Placed) =>
    changed && !isChanged(one, changed) && !standsFor(one, selection) ? { opacity: QUIET } : {};
  return (
    <>
      {order.map((one) => (
        <Leader key={one.id} one={one} {...paint} />
      ))}
      {order.map((one) => (
        <g key={one.id} data-id={one.id} {...weight(one)}>
          {(standsFor(one, selection) || standsFor(one, highlight) || isOneOf(one, ringed)) && (
            <Ring one={one} {...paint} />
          )}
          <Sign one={one} {...paint} />
        </g>
      ))}
      {countDiscs(placed, paint.window.scale).map((count) => (
        <g key={count.one.id} data-count={count.text} {...weight(count.one)}>
          <Count count={count} {...paint} />
        </g>
      ))}
    </>
  );
}

const ANCHOR = { left: 'start', center: 'middle', right: 'end' } as const;

interface NamesProps extends PaintProps {
  readonly names: readonly SetName[];
  readonly colour: (line: { readonly isSecond: boolean }) => string;
  /** Width of the pale edge around letters, CSS px of an ordinary screen. */
  readonly halo?: number;
  /** Space between letters, ems. */
  readonly spacing?: number;
}

/** Names in their places, each line in its own language. */
export function Names({ names, colour, halo = 1.6, spacing = 0, palette, window }: NamesProps) {
  return (
    <>
      {names.map(({ key, x, y, justify, lines, tie, spacing: own = spacing }) => (
        <g key={key} data-name={key}>
          {tie && <Tie ends={tie} palette={palette} window={window} />}
          {lines.map((line, index) => (
            <text
              key={index}
              lang={line.lang}
              // Space after the last letter would push a centred line to the left.
              x={round(x + (justify === 'center' ? (own * line.size) / 2 : 0))}
              y={round(y + line.y + line.size * BASE)}
              text-anchor={ANCHOR[justify]}
              font-size={round(line.size)}
              font-weight={line.weight}
              fill={colour(line)}
              stroke={palette.halo}
              stroke-width={round(2 * halo * window.scale)}
              {...(own > 0 && { 'letter-spacing': round(own * line.size) })}
            >
              {line.text}
            </text>
          ))}
        </g>
      ))}
    </>
  );
}

function Tie({
  ends: [x1, y1, x2, y2],
  palette,
  window: { scale },
}: PaintProps & { readonly ends: readonly [number, number, number, number] }) {
  const ends = { x1: round(x1), y1: round(y1), x2: round(x2), y2: round(y2) };
  return (
    <>
      <line {...ends} stroke={palette.casing} stroke-width={3 * scale} />
      <line {...ends} stroke={palette.inkSoft} stroke-width={scale} />
    </>
  );
}
