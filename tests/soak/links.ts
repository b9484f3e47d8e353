/* What a long meeting goes through, over and over: every kind of change, none of them slow to ask for. */

const TALK = 'lang=vi,zh&talk=yunnan-11';

/** Where every sample is taken, so that the same stands on the screen each time. */
export const REST = 'year=2025&on=gates,crossings,projects&lang=vi,zh&map=8/22.3/104.6';

const GATES = [
  'ma-lu-thang-jinshuihe',
  'lao-cai-hekou-road',
  'thanh-thuy-tianbao',
  'mong-cai-dongxing',
];
const PANELS = [
  'table',
  'changes',
  'confirm',
  'agreed',
  'charts',
  'documents',
  'talks',
  'help',
  'list',
];

const years = Array.from({ length: 11 }, (_, index) => REST.replace('2025', `${2016 + index}`));
const selections = GATES.map((gate) => `${REST}&sel=gate:${gate}`);
const compares = [2017, 2019, 2022].map((year) => `${REST}&compare=${year}`);
const panels = PANELS.map((panel) => `${REST}&panel=${panel}`);
const topics = ['gates', 'gates,flows', 'projects,meetings', ''].map((on) =>
  REST.replace('gates,crossings,projects', on),
);
const languages = ['fr,en', 'zh', 'en,zh'].map((pair) => REST.replace('vi,zh', pair));
const looks = ['dark', 'projector', 'light'].map((look) => `${REST}&look=${look}`);
const cameras = ['10/22.5/103.97', '10.5/21.97/106.7', '6/22/105'].map((map) =>
  REST.replace('8/22.3/104.6', map),
);
const filters = [`${REST}&status=open`, `${REST}&province=vn-lao-cai,cn-yunnan`];

/** A round of changes on the page, then the scenes of a talk. */
export const ROUND = [
  ...[...years, ...selections, ...years.toReversed(), ...compares, ...panels, ...topics],
  ...[...languages, ...looks, ...cameras, ...filters],
];
export const SCENES = Array.from({ length: 9 }, (_, index) => `${TALK}&scene=${index + 1}`);
