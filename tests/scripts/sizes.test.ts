import { expect, it } from 'vitest';
import { firstLoad } from '../../scripts/lib/sizes.mjs';

const manifest = {
  'index.html': {
    file: 'assets/index.js',
    isEntry: true,
    imports: ['_shared.js'],
    dynamicImports: ['src/map/gl/view.ts', 'src/map/gl/flows/overlay.ts'],
    css: ['assets/index.css'],
  },
  '_shared.js': { file: 'assets/shared.js' },
  'src/map/gl/view.ts': { file: 'assets/view.js', css: ['assets/view.css'] },
  'src/map/gl/flows/overlay.ts': { file: 'assets/overlay.js', imports: ['_deck.js', '_shared.js'] },
  '_deck.js': { file: 'assets/deck.js' },
};

it('counts what the entry reaches, lazily too, without what is on demand', () => {
  const { scripts, styles, later } = firstLoad(manifest, [/^src\/map\/gl\/flows\//]);
  expect(scripts.sort()).toEqual(['assets/index.js', 'assets/shared.js', 'assets/view.js']);
  expect(styles.sort()).toEqual(['assets/index.css', 'assets/view.css']);
  expect(later.sort()).toEqual(['assets/deck.js', 'assets/overlay.js']);
});

it('counts a chunk on demand as soon as the entry needs it at once', () => {
  const eager = {
    ...manifest,
    '_shared.js': { file: 'assets/shared.js', imports: ['_deck.js'] },
  };
  expect(firstLoad(eager, [/flows/]).scripts).toContain('assets/deck.js');
});
