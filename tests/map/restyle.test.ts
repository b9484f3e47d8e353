import { expect, it } from 'vitest';
import { changePictures, restylings } from '../../src/map/gl/restyle.ts';
import { mapStyle, type StyleOptions } from '../../src/map/gl/style.ts';

const options: StyleOptions = {
  look: 'light',
  languages: ['vi', 'zh'],
  scale: 1,
  least: 0,
};
const style = mapStyle(options);

it('changes nothing where nothing has changed', () => {
  expect(restylings(style, mapStyle(options))).toEqual([]);
});

it('changes names alone for other languages', () => {
  const changes = restylings(style, mapStyle({ ...options, languages: ['zh', 'vi'] }));
  expect(changes.length).toBeGreaterThan(0);
  for (const { layer, name } of changes) {
    expect(layer).toMatch(/names|labels/);
    expect(['text-field', '']).toContain(name);
  }
});

it('changes colours and pictures for the other look, and comes back', () => {
  const dark = mapStyle({ ...options, look: 'dark' });
  const there = restylings(style, dark);
  expect(there.map(({ layer }) => layer)).toEqual(expect.arrayContaining(['land', 'symbols']));
  const back = restylings(dark, style);
  expect(back.map(({ layer, name }) => [layer, name])).toEqual(
    there.map(({ layer, name }) => [layer, name]),
  );
});

it('moves the zooms of layers for a larger screen', () => {
  const changes = restylings(style, mapStyle({ ...options, scale: 2 }));
  const zooms = changes.filter(({ group }) => group === 'zoom');
  expect(zooms.map(({ layer }) => layer)).toContain('relief');
});

it('fetches the relief in the tones of the other look, and nothing for other languages', () => {
  const fetched: unknown[] = [];
  const map = {
    getSource: (id: string) => ({ updateImage: (change: object) => fetched.push([id, change]) }),
  } as unknown as Parameters<typeof changePictures>[0];
  changePictures(map, style, mapStyle({ ...options, languages: ['zh'] }));
  expect(fetched).toEqual([]);
  changePictures(map, style, mapStyle({ ...options, look: 'dark' }));
  expect(fetched).toEqual([['relief', { url: 'relief://dark' }]]);
});
