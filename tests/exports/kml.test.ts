import { DOMParser, type Element } from '@xmldom/xmldom';
import { beforeAll, describe, expect, it } from 'vitest';
import { xmlId, xmlText } from '../../src/exports/common/xml.ts';
import { toKml } from '../../src/exports/kml.ts';
import type { ExportRecord, Extract } from '../../src/exports/records.ts';
import { PALETTES } from '../../src/map/signs/palette.ts';
import { ABOUT, extract } from './edition.ts';

/*
 * Of the schema of KML 2.2 (OGC 07-147r2) what our files use: which children an element may have, in
 * this order. `*` may come any number of times, `!` must come, all others once or not at all.
 */
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  kml: ['Document!'],
  Document: ['name', 'description', 'Style*', 'Folder*'],
  Folder: ['name', 'description', 'Placemark*'],
  Placemark: [
    ...['name', 'description', 'TimeSpan', 'styleUrl', 'ExtendedData'],
    ...['Point', 'LineString', 'MultiGeometry'],
  ],
  Style: ['IconStyle', 'LineStyle'],
  IconStyle: ['color'],
  LineStyle: ['color', 'width'],
  TimeSpan: ['begin', 'end'],
  ExtendedData: ['Data*'],
  Data: ['value!'],
  Point: ['coordinates!'],
  MultiGeometry: ['Point*'],
  LineString: ['tessellate', 'coordinates!'],
};

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const TEXTS: Readonly<Record<string, RegExp>> = {
  name: /\S/,
  description: /\S/,
  value: /\S/,
  begin: DATE,
  end: DATE,
  color: /^[0-9a-f]{8}$/,
  width: /^\d+$/,
  tessellate: /^[01]$/,
  styleUrl: /^#[A-Za-z_][\w.-]*$/,
  coordinates: /^-?\d+(\.\d+)?,-?\d+(\.\d+)?( -?\d+(\.\d+)?,-?\d+(\.\d+)?)*$/,
};
const NC_NAME = /^[A-Za-z_][\w.-]*$/;

const elements = (parent: Element): Element[] =>
  Array.from(parent.childNodes).filter((node): node is Element => node.nodeType === 1);

/** Everything in which an element and what it holds departs from the schema. */
function faults(element: Element): string[] {
  const name = element.tagName;
  const allowed = CHILDREN[name];
  if (!allowed) {
    const text = element.textContent ?? '';
    return TEXTS[name]?.test(text) ? [] : [`<${name}> holds ${JSON.stringify(text)}`];
  }
  const names = elements(element).map(({ tagName }) => tagName);
  // As an expression: each child a name and a blank.
  const order = allowed.map((one) => {
    const child = one.replace(/[*!]$/, '');
    const times = one.endsWith('*') ? '*' : one.endsWith('!') ? '' : '?';
    return `(?:${child} )${times}`;
  });
  const isRight = new RegExp(`^${order.join('')}$`).test(names.map((one) => `${one} `).join(''));
  return [
    ...(isRight ? [] : [`<${name}> holds ${names.join(', ')}`]),
    ...elements(element).flatMap(faults),
  ];
}

function read(text: string): Element {
  const root = new DOMParser().parseFromString(text, 'text/xml').documentElement;
  if (!root) throw new Error('no element');
  return root;
}

const all = (root: Element, name: string) => Array.from(root.getElementsByTagName(name));

describe.each([2017, 2025])('the KML of %i', (year) => {
  let taken: Extract;
  let root: Element;
  beforeAll(async () => {
    taken = await extract(year);
    root = read(toKml(taken, ABOUT, ['vi', 'zh'], PALETTES.light));
  });
  const told = (placemark: Element | undefined, name: string) =>
    placemark &&
    all(placemark, 'Data')
      .find((data) => data.getAttribute('name') === name)
      ?.textContent?.trim();

  it('is as the schema wants it', () => {
    expect(root.namespaceURI).toBe('http://www.opengis.net/kml/2.2');
    expect(faults(root)).toEqual([]);
  });

  it('has ids that XML takes, each once, and every style that it names', () => {
    const ids = ['Document', 'Folder', 'Placemark', 'Style'].flatMap((name) =>
      all(root, name).map((one) => one.getAttribute('id') ?? ''),
    );
    expect(ids.filter((id) => !NC_NAME.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    const styles = all(root, 'styleUrl').map((one) => one.textContent?.slice(1) ?? '');
    expect(styles).toHaveLength(taken.records.length);
    expect(styles.filter((style) => !ids.includes(style))).toEqual([]);
  });

  it('gives every status a colour of its own', () => {
    const colours = new Map(
      all(root, 'Style').map((style) => [
        style.getAttribute('id'),
        all(style, 'color')[0]?.textContent,
      ]),
    );
    const red = PALETTES.light.status.closed;
    if (colours.has('status-closed')) {
      const turned = `ff${red.slice(5, 7)}${red.slice(3, 5)}${red.slice(1, 3)}`;
      expect(colours.get('status-closed')).toBe(turned);
    }
    const ofStatus = [...colours].filter(([id]) =>
      /^status-(open|restricted|closed)/.test(id ?? ''),
    );
    expect(ofStatus.length).toBeGreaterThan(1);
    expect(new Set(ofStatus.map(([, colour]) => colour)).size).toBe(ofStatus.length);
  });

  it('says nothing where nothing is known', () => {
    const empty = all(root, 'value').filter(({ textContent }) =>
      /^(|null|undefined|NaN|\[object Object\])$/.test(textContent ?? ''),
    );
    expect(empty).toEqual([]);
  });

  it('tells a time in which the year shown lies, and licence and source at each thing', () => {
    for (const placemark of all(root, 'Placemark')) {
      const [begin = '0000'] = all(placemark, 'begin').map((one) => one.textContent ?? '');
      const [end = '9999'] = all(placemark, 'end').map((one) => one.textContent ?? '');
      expect([begin.slice(0, 4) <= String(year), String(year) <= end.slice(0, 4)]).toEqual([
        true,
        true,
      ]);
      expect(begin <= end).toBe(true);
      expect(told(placemark, 'licence')).toMatch(/^CC BY 4\.0/);
      expect(told(placemark, 'sources')).not.toMatch(/[[\]"]/);
    }
  });
});

describe('the days of a thing', () => {
  const spanOf = (topic: ExportRecord['topic'], properties: Record<string, unknown>) => {
    const record: ExportRecord = {
      topic,
      properties: { id: 'gate:a', name_en: 'A', status: 'open', ...properties },
      geometry: null,
      since: null,
      fresh: { kind: 'sourced' },
      sources: [],
    };
    const kml = toKml(
      { year: 2024, records: [record], sources: [] },
      ABOUT,
      ['en'],
      PALETTES.light,
    );
    return /<TimeSpan>.*<\/TimeSpan>/.exec(kml)?.[0].replace(/<\/?(TimeSpan|end)>|<\/begin>/g, '');
  };
  it.each([
    ['gates', { from: 2016, to: 2019 }, '<begin>2016-01-012019-12-31'],
    ['gates', { from: 2020, to: 2026 }, '<begin>2020-01-01'],
    ['flows', { start: '2024', end: '2025' }, '<begin>20242024-12-31'],
    ['flows', { start: '2024', end: '2024-03' }, '<begin>20242024-02-29'],
    ['meetings', { start: '2024-05', end: null }, '<begin>2024-052024-05'],
    ['gates', {}, undefined],
  ] as const)('of %s with %j', (topic, properties, wanted) => {
    expect(spanOf(topic, properties)).toBe(wanted);
  });
});

describe('text in XML', () => {
  it('is never an element, and holds no sign that XML does not know', () => {
    expect(xmlText('<a href="x">&\u0000\uFFFE\uD800𠮷</a>')).toBe(
      '&lt;a href=&quot;x&quot;&gt;&amp;𠮷&lt;/a&gt;',
    );
    expect(xmlId('gate:mong-cai')).toBe('gate.mong-cai');
    expect(xmlId('7')).toBe('_7');
  });
});
