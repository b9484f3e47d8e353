import { describe, expect, it } from 'vitest';
import { crosses, type Lines } from '../../../../src/map/places/name-ground.ts';
import { type NamedPoint, pointNames } from '../../../../src/map/plain/lettering/point-names.ts';
import { rulesIn } from '../../../../src/map/plain/lettering/rules.ts';
import { scaled } from '../../../../src/map/plain/lettering/setting.ts';
import { place } from '../../../../src/map/plain/window.ts';
import { ground, sceneOn, talks } from '../../names/pictures.ts';

const [talk] = talks;
if (!talk) throw new Error('no talk');
const { window } = sceneOn({ screen: 'wall 1920×1080', type: 1, languages: ['vi', 'zh'] }, talk, 1);
/** In the middle of Vietnam's land, where nothing else stands. */
const [x, y] = place(window, [105.6, 21.9]);
const setting = { lines: [], width: 60, height: 20 };
const point: NamedPoint = {
  ...{ key: 'point', x, y, half: 3, whose: 'VN' },
  forms: [{ kind: 'town', setting }],
};
const at = [x / window.scale, y / window.scale] as const;

const named = (lines: readonly Lines[]) => {
  const rules = rulesIn(ground, 2025, window);
  return pointNames([point], { window, rules, taken: [], signs: [], lines })[0];
};
const isOn = (lines: readonly Lines[]) => {
  const box = named(lines)?.box;
  return box && crosses(scaled(box, 1 / window.scale), lines) > 0;
};

describe('the name of a point', () => {
  it('stands to its right where nothing is in the way', () => {
    expect(named([])?.box.left).toBeGreaterThan(x);
  });

  it('stands off a line that leaves its point', () => {
    const right: Lines = { cost: 1, legs: [[...at, at[0] + 400, at[1]]] };
    expect(isOn([right])).toBe(false);
    const cross: Lines = {
      cost: 1,
      legs: [
        [at[0] - 400, at[1], at[0] + 400, at[1]],
        [at[0], at[1] - 400, at[0], at[1] + 400],
      ],
    };
    expect(isOn([cross])).toBe(false);
  });

  it('stands a little off where lines take all room close by', () => {
    const [left, top, right, bottom] = [at[0] - 8, at[1] - 8, at[0] + 8, at[1] + 8];
    const around: Lines = {
      cost: 1,
      legs: [
        [left, top, right, top],
        [right, top, right, bottom],
        [right, bottom, left, bottom],
        [left, bottom, left, top],
      ],
    };
    expect(isOn([around])).toBe(false);
  });

  it('is left out for no line', () => {
    const rays = Array.from({ length: 36 }, (_, i) => (i * Math.PI) / 18);
    const all: Lines = {
      cost: 1,
      legs: rays.map((ray) => [...at, at[0] + 400 * Math.cos(ray), at[1] + 400 * Math.sin(ray)]),
    };
    expect(isOn([all])).toBe(true);
  });
});
