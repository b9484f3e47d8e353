import { LANGUAGE_TAG, type Language } from '../../../model/language.ts';
import type { LanguagePair } from '../../../model/view/view.ts';
import type { Direction } from '../../../model/vocabulary.ts';
import type { Box } from '../../places/name-ground.ts';
import { type NamePlace, tieRooms } from '../../places/name-places.ts';
import {
  type FlatNames,
  LINE_HEIGHT,
  type Measure,
  MINOR,
  SECOND,
} from '../../places/name-text.ts';
import { nameSize, secondShare } from '../../places/sizing.ts';

/* How names are set: their lines in the two languages, sizes, boxes. */

/** One line of a name, its middle height at `y` below the middle of the name; px. */
export interface NameLine {
  readonly text: string;
  readonly lang: string;
  readonly size: number;
  readonly weight: 400 | 600;
  readonly isSecond: boolean;
  readonly y: number;
}

export type NameKind =
  | 'record'
  | 'selected'
  | 'province'
  | 'town'
  | 'prefecture'
  | 'river'
  | 'pointed'
  | 'number'
  | 'far'
  | 'flow'
  | 'quiet-flow'
  | 'badge'
  | 'flow-number';

/** A name in its place; px. */
export interface SetName {
  readonly key: string;
  readonly kind: NameKind;
  /** Where its lines begin, end or have their middle, as `justify` says, and the middle of its height. */
  readonly x: number;
  readonly y: number;
  readonly justify: NamePlace['justify'];
  readonly lines: readonly NameLine[];
  readonly box: Box;
  /** A hairline from the edge of the symbol to a name that stands off. */
  readonly tie: readonly [x1: number, y1: number, x2: number, y2: number] | null;
  /** Space between its letters, ems, where it is not that of its kind. */
  readonly spacing?: number;
  /** Of a value of trade: how it goes with its arc. */
  readonly trade?: TradeLook;
}

/** What the value of an arc, badge or stub has beside its letters. */
export interface TradeLook {
  /** The colour of its arc; `none` for silence. */
  readonly tone: Direction | 'none';
  /** The number that stands for it. */
  readonly number: number | null;
  /** The corners of the pointer to a place beyond the edge of the map, px. */
  readonly pointer: readonly (readonly [x: number, y: number])[];
}

/** A name in the languages on screen, not yet in its place; px. */
export interface Setting {
  readonly lines: readonly NameLine[];
  readonly width: number;
  readonly height: number;
}

interface Type {
  readonly size: number;
  readonly weight: 400 | 600;
  readonly spacing?: number;
  readonly capitals?: boolean;
}

/** What names are set with. */
export interface Typesetting {
  readonly languages: LanguagePair;
  readonly measure: Measure;
  /** Least size of a name, CSS px of an ordinary screen; 0 where none is demanded. */
  readonly least: number;
}

const FAMILIES = '"Be Vietnam Pro", "Noto Sans SC"';

/** The name in the first language and, where it reads otherwise, the second beneath. */
export function settingOf(
  names: FlatNames,
  { languages: [first, second], measure, least }: Typesetting,
  { size, weight, spacing = 0, capitals = false }: Type,
): Setting {
  const written = (language: Language) => {
    const name = names[`name_${language}`];
    return capitals ? name.toLocaleUpperCase(LANGUAGE_TAG[language]) : name;
  };
  const [one, two] = [written(first), second === undefined ? '' : written(second)];
  const isTwo = two !== '' && two !== one;
  const all = [
    ...one.split('\n').map((text) => ({ text, language: first, isSecond: false })),
    ...(isTwo && second ? two.split('\n') : []).map((text) => {
      return { text, language: second ?? first, isSecond: true };
    }),
  ];
  const sized = all.map((line) => {
    const px = line.isSecond ? size * secondShare(SECOND, { least }) : size;
    return { ...line, size: nameSize(px, { least }) };
  });
  const height = sized.reduce((sum, line) => sum + line.size * LINE_HEIGHT, 0);
  let top = -height / 2;
  const lines = sized.map(({ text, language, isSecond, size: px }): NameLine => {
    const y = top + (px * LINE_HEIGHT) / 2;
    top += px * LINE_HEIGHT;
    const own = isSecond && !capitals ? 400 : weight;
    return { text, lang: LANGUAGE_TAG[language], size: px, weight: own, isSecond, y };
  });
  const widths = lines.map(
    ({ text, size: px, weight: own }) =>
      measure(text, `${own} ${px}px ${FAMILIES}`) + text.length * spacing * px,
  );
  return { lines, height, width: Math.max(0, ...widths) + 2 };
}

/** Room for any number up to 99 in the place of a name; which one is known once all are placed. */
export function numeralOf(type: Typesetting): Setting {
  const text = '88';
  const names = { name_vi: text, name_zh: text, name_en: text, name_fr: text };
  return settingOf(names, type, { size: MINOR + 1, weight: 600 });
}

/** The rooms of names, with those of the lines to them; px. */
export const boxesOf = (names: readonly SetName[], scale = 1): Box[] =>
  names.flatMap(({ box, tie }) => (tie ? [box, ...tieRooms(tie, scale)] : [box]));

/** Enlarges a setting that was reckoned for an ordinary screen. */
export const enlarged = (lines: readonly NameLine[], scale: number): NameLine[] =>
  lines.map((line) => ({ ...line, size: line.size * scale, y: line.y * scale }));

export const scaled = ({ left, top, right, bottom }: Box, scale: number): Box => ({
  left: left * scale,
  top: top * scale,
  right: right * scale,
  bottom: bottom * scale,
});

/** The room of a setting, enlarged, around a point. */
export function boxAt(x: number, y: number, { width, height }: Setting, scale: number): Box {
  const [across, down] = [(width * scale) / 2, (height * scale) / 2];
  return { left: x - across, right: x + across, top: y - down, bottom: y + down };
}
