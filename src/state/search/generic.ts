import { lettersOf } from '../../lib/edit-distance.ts';
import { type Folded, fold } from '../../lib/fold.ts';

/*
 * General words that people put before or behind a name: `cửa khẩu Ma Lù Thàng`, `友谊关口岸`.
 * They are no part of the names here, so each is taken off where it says what the thing is, and
 * found where it stands alone. In all languages in which names are typed; accents do not matter.
 */

const PHRASES = {
  gate: [
    ...['cửa khẩu', 'cặp cửa khẩu', 'ck', 'border gate', 'gate', 'gate pair', 'border crossing'],
    ...['port', 'land port', 'poste frontière', 'poste', 'porte', 'gränsporten', 'gränsövergång'],
    ...['口岸', 'kouan', '关口'],
  ],
  international: [
    ...['cửa khẩu quốc tế', 'international border gate', 'international gate', '国际口岸'],
    ...['guoji kouan', 'poste frontière international', '国际性口岸', 'quốc tế', 'international'],
  ],
  main: ['cửa khẩu song phương', 'cửa khẩu chính', 'main gate', 'bilateral gate', '双边性口岸'],
  auxiliary: ['cửa khẩu phụ', 'auxiliary gate', 'poste auxiliaire'],
  rail: ['cửa khẩu đường sắt', 'ga', 'railway gate', 'railway station', 'gare', '铁路口岸', 'rail'],
  crossing: [
    ...['lối mở', 'lối thông quan', 'crossing', 'border crossing', 'passage', 'point de passage'],
    ...['通道', '边民通道', 'tongdao', 'đường chuyên dụng', 'chợ', 'market', 'route'],
  ],
  marker: [
    ...['mốc', 'cột mốc', 'mốc giới', 'cột mốc giới', 'mốc số', 'cột mốc số', 'marker'],
    ...['boundary marker', 'border marker', 'boundary stone', 'borne', 'borne frontière'],
    ...['gränssten', 'gränsmärke', '界碑', 'jiebei', '号界碑', '号', '第'],
  ],
  project: ['dự án', 'công trình', 'project', 'projet', '项目', 'xiangmu'],
  bridge: ['cầu', 'cây cầu', 'bridge', 'pont', 'bron', '大桥', '桥', 'qiao', 'daqiao'],
  railway: ['đường sắt', 'railway', 'chemin de fer', 'ligne', 'järnväg', '铁路', 'tielu'],
  expressway: [
    'cao tốc',
    'đường cao tốc',
    'expressway',
    'highway',
    'autoroute',
    '高速',
    '高速公路',
  ],
  zone: [
    ...['khu hợp tác', 'khu hợp tác kinh tế', 'khu hợp tác kinh tế qua biên giới', 'zone', 'cbez'],
    ...['cross-border zone', 'cooperation zone', '跨境经济合作区', '合作区', 'hezuoqu'],
  ],
  smart: ['cửa khẩu thông minh', 'smart gate', 'smart border gate', '智慧口岸', 'zhihui kouan'],
  upgrade: ['nâng cấp', 'upgrade', '升格', 'shengge'],
  province: ['tỉnh', 'province', 'province de', 'provinsen', '省', 'sheng'],
  city: ['thành phố', 'tp', 'city', 'ville', 'ville de', 'thị xã', 'town', '市', 'shi'],
  county: ['huyện', 'county', 'district', 'comté de', 'quận', '县', 'xian'],
  prefecture: ['châu', 'prefecture', 'préfecture', '州', 'zhou'],
  river: ['sông', 'suối', 'river', 'rivière', 'fleuve', 'floden', '河', '江', 'he', 'jiang'],
  station: ['ga', 'station', 'railway station', 'gare', 'gare de', '站', '火车站', 'huochezhan'],
  meeting: [
    ...['phiên họp', 'hội nghị', 'cuộc họp', 'meeting', 'session', 'conference', 'réunion'],
    ...['conférence', 'mötet', '会议', '会晤', 'huiyi', 'huiwu', 'gặp gỡ'],
  ],
  document: ['tài liệu', 'văn kiện', 'nguồn', 'document', 'source', '文件', '来源', 'wenjian'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Group = keyof typeof PHRASES;

interface Phrase {
  readonly compact: string;
  readonly isHan: boolean;
}

const HAN = /\p{Script=Han}/u;

const FOLDED = new Map(
  Object.entries(PHRASES).map(([group, phrases]) => [
    group as Group,
    [...new Set(phrases.map((phrase) => fold(phrase).compact))]
      .sort((a, b) => b.length - a.length)
      .map((compact): Phrase => ({ compact, isHan: HAN.test(compact) })),
  ]),
);

const WORDS = new Map(
  Object.entries(PHRASES).map(([group, phrases]) => [
    group as Group,
    [...new Set<string>(phrases.flatMap((phrase) => fold(phrase).words))],
  ]),
);

/** Sorts of which a word begins like the typed one. */
export function groupsWith(typed: string): Group[] {
  return [...WORDS].flatMap(([group, words]) =>
    words.some((word) => word.startsWith(typed)) ? [group] : [],
  );
}

const HAN_WORDS = new Map(
  [...WORDS].map(([group, words]) => [group, words.filter((word) => HAN.test(word))]),
);

/** Chinese words that say of what sort something is. */
export function hanWordsOf(group: Group): readonly string[] {
  return HAN_WORDS.get(group) ?? [];
}

/** The sorts of which a typed text is the very name: `smart gate`, `国际口岸`; too short ones are none. */
export function groupsNamed(compact: string): readonly Group[] {
  return [...FOLDED].flatMap(([group, phrases]) => {
    const isNamed = phrases.some((phrase) => phrase.compact === compact);
    const isTelling = HAN.test(compact) ? compact.length > 1 : compact.length > 3;
    return isNamed && isTelling && group !== 'marker' ? [group] : [];
  });
}

/** What is left without general words. */
export interface Plain {
  readonly compact: string;
  readonly words: readonly string[];
  /** See `lettersOf`. */
  readonly letters: number;
}

const isWithin = (at: number, from: number, to: number) => at >= from && at < to;

/**
 * What is left of a typed text without the general words of each sort, at its start, its end or
 * both: `cuakhaumaluthang` gives `maluthang` for gates. Sorts whose words are not in it are left out.
 */
export function withoutGeneric({ compact, starts, words }: Folded): ReadonlyMap<Group, Plain> {
  const isStart = new Set(starts);
  const found = new Map<Group, Plain>();
  for (const [group, phrases] of FOLDED) {
    let [from, to] = [0, compact.length];
    const before = phrases.find(
      (phrase) =>
        compact.startsWith(phrase.compact) && (phrase.isHan || isStart.has(phrase.compact.length)),
    );
    if (before) from = before.compact.length;
    const after = phrases.find((phrase) => {
      const at = to - phrase.compact.length;
      return at > from && compact.endsWith(phrase.compact) && (phrase.isHan || isStart.has(at));
    });
    if (after) to -= after.compact.length;
    if (to - from > 0 && to - from < compact.length) {
      const left = words.filter((_, at) => isWithin(starts[at] ?? 0, from, to));
      const rest = compact.slice(from, to).replace(/^\/|\/$/g, '');
      found.set(group, {
        compact: rest,
        words: left,
        letters: lettersOf(rest.replaceAll('/', '')),
      });
    }
  }
  return found;
}
