import { render } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { Promised } from '../../../src/map/plain/svg/points.tsx';
import { thingsOf } from '../../../src/map/plain/things.ts';
import { windowOf } from '../../../src/map/plain/window.ts';
import { PALETTES } from '../../../src/map/signs/palette.ts';
import { INITIAL_VIEW } from '../../../src/model/view/view.ts';
import { PromiseKey } from '../../../src/panels/promise-key/key.tsx';
import { provide } from '../../../src/state/store.ts';
import { pictureScene } from '../../../src/talk/picture/picture-scene.ts';
import { EDITION } from '../../exports/edition.ts';

const all = new Set(['gates', 'crossings', 'projects', 'cooperation'] as const);
const window = windowOf({ aim: INITIAL_VIEW.camera, width: 1000, height: 700 });
const sceneOf = (
  topics: ReadonlySet<'gates' | 'crossings' | 'projects' | 'cooperation'>,
  year: number,
) => pictureScene(EDITION, { ...INITIAL_VIEW, topics, year });

/** The ids of what wears the dot in the picture. */
function dotted(topics: Parameters<typeof sceneOf>[0], year: number): string[] {
  const { rows, scene } = sceneOf(topics, year);
  const placed = thingsOf(rows).map((thing) => ({
    ...thing,
    x: 0,
    y: 0,
    offset: [0, 0] as const,
    width: 20,
    half: 8,
    detail: 'full' as const,
  }));
  const html = render(
    <Promised placed={placed} promised={scene.promised} palette={PALETTES.light} window={window} />,
  );
  return [...html.matchAll(/data-promised="([^"]+)"/g)].map(([, id = '']) => id);
}

it('marks what a promise is open on, in the topic of cooperation alone', () => {
  const now = dotted(all, 2026);
  expect(now).toContain('gate:ma-lu-thang-jinshuihe');
  expect(now).not.toContain('gate:hoanh-mo-dongzhong');
  expect(dotted(new Set(['gates', 'crossings', 'projects'] as const), 2026)).toEqual([]);
});

it('is explained by the key where one is in view', () => {
  provide(EDITION);
  const keyOf = (year: number, isOn: boolean) =>
    render(<PromiseKey rows={sceneOf(all, year).rows} year={year} isOn={isOn} />);
  expect(keyOf(2026, true)).toContain('<circle');
  expect(keyOf(2026, false)).toBe('');
});
