import { defineConfig } from 'vitest/config';
import { contentSecurityPolicy } from './vite/csp.ts';
import { describeHead } from './vite/head.ts';
import { thirdPartyNotices } from './vite/notices/plugin.ts';
import { pageConfig } from './vite/page.ts';
import { preloadMap } from './vite/preload.ts';
import { standStill } from './vite/still/plugin.ts';

/**
 * What map, panels and details all need stands in one file: a score of small ones take longer to ask
 * for, and compress worse.
 */
const FIRST = {
  name: 'base',
  test: /rolldown\/runtime|\/src\/(model\/(?!schema|talk\/(?!talk-format)|printed|commitment)[a-z/-]+\.ts|map\/(fonts|drawn-by|storage|start-file|plain\/placing|flows\/key|signs\/(corners|palette|symbols|symbol-svg|glyphs|signs)|places\/(hierarchy|sizing|plate)|flows\/texts)\.tsx?|ui\/(both|text)\.tsx|i18n\/(format|words|translate|tables|date-style|t|last-known|state-word)\.ts|panels\/(control\/(layout|memory|select)|common\/card-place)\.ts|state\/(load|data-address|store|link\/link)\.ts|lib\/steps\.ts|facts\/(attribution|find|fresh|catalogue|rows\/(filters|narrow|select-rows|west-to-east)|documents\/(lens|statements|claim-join)|detail\/cite|changes\/changes-period|scene\/(first|shapes|select-pointed)|flows\/(choice|legend|way|width|money|picture))\.ts)$/,
};

/** What places names in a picture: asked for by itself, since a picture that is known needs none of it. */
const PLACING = {
  name: 'placing',
  includeDependenciesRecursively: false,
  test: /\/src\/map\/(plain\/(compose|moved-apart|lettering\/(?!lettering\.)[a-z-]+)|flows\/(label[a-z-]*|open-spots|tie)|places\/(name-[a-z]+|spread))\.ts$/,
};

/** The code of the plain map, which the page asks for at once too, without that of its still pictures. */
const MAP = {
  name: 'map',
  // What others need too must not lie in it: the page starts, and says so, where the map does not come.
  includeDependenciesRecursively: false,
  test: /\/src\/(map\/(plain\/(?!canvas\/(still|gestures|hands)).*|camera\/.*|flows\/(shape|drawn|label[a-z-]*|open-spots|tie|sizes|tones|motion)|places\/(?!hierarchy|sizing|plate)[a-z-]+|ground\/[a-z-]+|signs\/(icon|drawn-symbols|symbol-canvas|tally))|lib\/(curve|fingerprint))\.ts$|\/node_modules\/(topojson-client|lineclip)\//,
};

/** Rooms without a state of the page: their tests share modules, data that are read and code that is warm. */
const SHARING =
  'bench,charts,data,exports,facts,fuzz,house,i18n,lib,map,model,offline,pipeline,scripts,start,vite';
/** Tests of other rooms, of parts that know no state of the page either. */
const STATELESS = [
  '{architecture,fonts}',
  'panels/{claim-words,messages,tour,trade}',
  'panels/{clerk/{draft,report-text},list/blocks,share/qr}',
  'state/{cooperation,map-and-list,public-page,room,shown-talks,flows/choice.property}',
  'state/link/{link,link-mend}',
  'talk/{in-sight,plate,slides}',
  'talk/editor/{history,keep,take-in,talk-edit,talk-file,unknown}',
  'talk/{library/patience,ready/{judge,talk-faults},stage/input/wake}',
].map((name) => `tests/${name}.test.ts`);
/** They put another module in the place of one that others use. */
const MOCKING = ['yaml-lines', 'install'];

export default defineConfig({
  ...pageConfig,
  // A missing file is a 404, as on a static host; the page itself has one address only.
  appType: 'mpa',
  plugins: [
    standStill(),
    preloadMap(),
    contentSecurityPolicy(),
    describeHead(),
    thirdPartyNotices(),
  ],
  build: {
    ...pageConfig.build,
    manifest: true, // read by scripts/check-size.mjs
    rolldownOptions: { output: { codeSplitting: { groups: [FIRST, PLACING, MAP] } } },
  },
  preview: { host: 'localhost' },
  test: {
    environment: 'node',
    maxWorkers: '100%', // Vitest leaves one core idle, which is half of a small machine
    // A loaded machine is no fault of the code.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    pool: 'threads', // a third faster to start than processes, and no test leaves its thread
    // A test says texts of any language at once; a property is asked of the same cases at every run.
    setupFiles: ['tests/languages.ts', 'tests/chance.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'shared',
          isolate: false,
          include: [`tests/{${SHARING}}/**/*.test.{ts,tsx}`, ...STATELESS],
          exclude: MOCKING.map((name) => `tests/**/${name}.test.ts`),
          // Processes, because only they can be given room for what is short-lived: somewhat less work.
          pool: 'forks',
          execArgv: ['--max-semi-space-size=64'],
        },
      },
      {
        extends: true,
        test: {
          name: 'alone',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [
            'tests/e2e/**',
            `tests/{${SHARING}}/**/!(${MOCKING.join('|')}).test.{ts,tsx}`,
            ...STATELESS,
          ],
        },
      },
    ],
  },
});
