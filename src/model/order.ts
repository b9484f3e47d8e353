import { type Language, type Names, nameIn } from './language.ts';
import { type Side, sidesIn, withoutBrackets } from './sides.ts';

/** What stands between the names of two sides that are named together. */
const BETWEEN: Readonly<Record<Language, string>> = {
  vi: '(?:\\s*[–—/-]\\s*|\\s+(?:và|với)\\s+)',
  zh: '\\s*(?:[—–/-]|和|与|同|及|、)?\\s*',
  en: '(?:\\s*[–—/-]\\s*|\\s+(?:and|with)\\s+)',
  fr: '(?:\\s*[–—/-]\\s*|\\s+et\\s+)',
};

/** The two countries, and what is of them, in the words in which each language names them together. */
const COUNTRIES: Readonly<Record<Language, readonly Readonly<Record<Side, string>>[]>> = {
  vi: [
    { vietnam: '(?:phía )?Việt Nam', china: '(?:phía )?Trung Quốc' },
    { vietnam: 'Việt', china: 'Trung' },
    { vietnam: '(?:bốn|năm) tỉnh', china: '(?:Vân Nam|Quảng Tây)' },
    { vietnam: '(?:toàn |cả )?Việt Nam', china: '(?:Vân Nam|Quảng Tây)' },
  ],
  zh: [
    { vietnam: '越南', china: '中国' },
    { vietnam: '越方', china: '中方' },
    // 越南中央, 优越中…: no two countries.
    { vietnam: '(?<!优)越', china: '中(?![央心间部旬])' },
    { vietnam: '[四五]省', china: '(?:云南|广西)' },
    { vietnam: '越南(?:全国|各地|工贸部)?', china: '(?:云南|广西)' },
  ],
  en: [
    { vietnam: 'Viet ?nam(?:ese)?', china: 'Chin(?:a|ese)' },
    { vietnam: '(?:[Ff]our|[Ff]ive) provinces', china: '(?:Yunnan|Guangxi)' },
    { vietnam: '(?:all of )?Vietnam', china: '(?:Yunnan|Guangxi)' },
  ],
  fr: [
    { vietnam: '(?:le )?Vi[eê]t ?nam', china: '(?:la )?Chine' },
    { vietnam: 'vietnamien(?:ne)?s?', china: 'chinoise?s?' },
    { vietnam: '(?:[Qq]uatre|[Cc]inq) provinces', china: '(?:le )?(?:Yunnan|Guangxi)' },
    { vietnam: '(?:tout )?(?:le )?Vietnam', china: '(?:Yunnan|Guangxi)' },
  ],
};

/** In a name the two may stand farther apart: `中国云南省与越南北部边境省联合工作组`. */
const APART: Readonly<Record<Language, Readonly<Record<Side, string>> & { readonly and: string }>> =
  {
    vi: {
      vietnam: '(?:Việt Nam|tỉnh biên giới)',
      china: '(?:Trung Quốc|Vân Nam|Quảng Tây)',
      and: ' (?:và|với) ',
    },
    zh: { vietnam: '(?:越南|边境.?省)', china: '(?:中国|云南|广西)', and: '[与和]' },
    en: { vietnam: 'Vietnam', china: '(?:China|Yunnan|Guangxi)', and: ' (?:and|with) ' },
    fr: { vietnam: 'Vietnam', china: '(?:Chine|Yunnan|Guangxi)', and: ' (?:et|avec) ' },
  };

/** Finds where a name names the two sides the wrong way round for its language, however far apart. */
export function nameOrderReader(language: Language) {
  const [first, second] = sidesIn(language);
  const { [first]: ahead, [second]: behind, and } = APART[language];
  const wrong = new RegExp(`${behind}[^，。；,;:：]*?${and}[^，。；,;:：]*?${ahead}`, 'u');
  return (text: string): string | null => wrong.exec(text)?.[0] ?? null;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Names of the two sides of a pair. */
export type PairOfNames = Readonly<Record<Side, Names>>;

/** The two Chinese regions along the border, as they are named beside a province. */
const REGIONS: readonly Names[] = [
  { vi: 'Vân Nam', zh: '云南', en: 'Yunnan', fr: 'Yunnan' },
  { vi: 'Quảng Tây', zh: '广西', en: 'Guangxi', fr: 'Guangxi' },
];

/** Each province with each region: `莱州—云南` is as much the wrong way round as a pair of gates. */
export function pairsWithRegions(provinces: readonly Names[]): PairOfNames[] {
  return provinces.flatMap((vietnam) =>
    [vietnam, { ...vietnam, zh: vietnam.zh?.replace(/[省市]$/, '') ?? null }].flatMap((names) =>
      REGIONS.map((china) => ({ vietnam: names, china })),
    ),
  );
}

/** What parts two units that act together; a dash may be the way of a train. */
const TOGETHER: Readonly<Record<Language, string>> = {
  vi: '\\s+(?:và|với)\\s+(?:tỉnh |thành phố |huyện |châu )?',
  // The office of a unit may stand between: 广宁省卫生厅与广西…. Who asks or plans comes first.
  zh: '[^，。；：、（）“”—与和同对向请拟将在仍]{0,6}[与和同、]',
  en: '\\s+and\\s+',
  fr: '\\s+et\\s+(?:le |la )?',
};

/** What a Chinese name of a unit ends in, and what its short form leaves out. */
const UNIT = /(?:(?:哈尼|彝|壮|苗|瑶|傣)族)*(?:自治[州县区]|[省市州县区])$/u;
const VI_UNIT = /^(?:Châu tự trị|Khu tự trị dân tộc Choang) | \(.*\)$/gu;

const shortUnit: Readonly<Record<Language, (name: string) => string>> = {
  vi: (name) => name.replaceAll(VI_UNIT, ''),
  zh: (name) => name.replace(UNIT, '').replace(/壮族$/u, ''),
  en: (name) => name.replace(/ \(.*\)$/u, ''),
  fr: (name) => name.replace(/ \(.*\)$/u, ''),
};

/** Han names that are common words as well: 和平 is peace. */
const WORDS = new Set(['和平', '太平', '太原', '重庆']);

/**
 * Finds where two units of the two sides do something together and stand the wrong way round:
 * `莱州省与金平县`, `Vân Nam và Lai Châu`.
 *
 * @param units provinces, prefectures, counties, cities and towns of each side.
 */
export function unitOrderReader(
  language: Language,
  units: Readonly<Record<Side, readonly Names[]>>,
) {
  const [first, second] = sidesIn(language);
  const named = (side: Side) => {
    const names = units[side].flatMap((names) => names[language] ?? []);
    const short = new Set(names.map(shortUnit[language]));
    const known = [...short].filter((name) => name.length > 1 && !WORDS.has(name));
    return `(?:${known
      .sort((a, b) => b.length - a.length)
      .map(escaped)
      .join('|')})`;
  };
  const edge =
    language === 'zh' ? ['(?<!—)', ''] : ['(?<![\\p{L}\\p{N}]|[–—] )', '(?![\\p{L}\\p{N}]| [–—])'];
  const wrong = new RegExp(
    `${edge[0]}${named(second)}${TOGETHER[language]}${named(first)}${edge[1]}`,
    'u',
  );
  return (text: string): string | null => wrong.exec(text)?.[0] ?? null;
}

/**
 * Finds where a text names the two sides the wrong way round for its language.
 *
 * @param pairs the gates and crossings, and whatever else has a name on both sides.
 * @returns a function from a text to the first such place, `null` where there is none.
 */
export function orderReader(language: Language, pairs: readonly PairOfNames[]) {
  const [first, second] = sidesIn(language);
  const reversed = (sides: Readonly<Record<Side, string>>) =>
    `${sides[second]}${BETWEEN[language]}${sides[first]}`;
  const named = pairs.flatMap((names) => {
    const form = (side: Side) => escaped(withoutBrackets(nameIn(names[side], language).text));
    const forms = { vietnam: form('vietnam'), china: form('china') };
    return forms.vietnam === forms.china ? [] : [reversed(forms)];
  });
  const edge = language === 'zh' ? ['', ''] : ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])'];
  const wrong = new RegExp(
    `${edge[0]}(?:${[...COUNTRIES[language].map(reversed), ...named].join('|')})${edge[1]}`,
    'u',
  );
  // `老街（公路）—河口（公路）`: what stands in brackets parts no pair.
  return (text: string): string | null =>
    (wrong.exec(text) ?? wrong.exec(withoutBrackets(text)))?.[0] ?? null;
}
