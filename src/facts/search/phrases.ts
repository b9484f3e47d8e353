import type { ProjectType, SiteKind } from '../../model/vocabulary.ts';

/*
 * General words, as people put them before or behind a name: `cửa khẩu quốc tế Móng Cái`, `友谊关口岸`,
 * `poste-frontière de Tà Lùng`. In all languages in which names are typed; accents do not matter.
 */

/** Words for a gate or crossing. Whatever the law calls it, people say “cửa khẩu”. */
const GATE = [
  ...[
    'cửa khẩu',
    'cặp cửa khẩu',
    'ck',
    'ckqt',
    'ckc',
    'ckp',
    'cksp',
    'ckđs',
    'kktck',
    'kkt cửa khẩu',
  ],
  ...['khu kinh tế cửa khẩu', '口岸经济区', 'border gate economic zone'],
  ...['zone économique frontalière', 'zone économique de poste frontière'],
  ...['border gate', 'border gates', 'gate', 'gate pair', 'border post'],
  ...[
    'border checkpoint',
    'checkpoint',
    'border port',
    'port',
    'land port',
    'road port',
    'port of entry',
  ],
  ...['poste frontière', 'postes frontières', 'paire de postes frontières', 'poste frontalier'],
  ...['poste', 'porte', 'gränsporten', 'gränsövergång', '口岸', '公路口岸', '陆路口岸', '边境口岸'],
  ...['对口岸', '关口', '边检站', 'kouan'],
] as const;

const CROSSING = [
  ...['lối mở', 'lối mở biên giới', 'lối thông quan', 'lối qua lại', 'đường qua lại'],
  ...['đường qua lại biên giới', 'điểm thông quan', 'điểm xuất hàng', 'đường chuyên dụng', 'chợ'],
  ...['chợ biên giới', 'crossing', 'border crossing', 'border crossing point', 'crossing point'],
  ...['clearance route', 'customs clearance route', 'cargo road', 'market', 'route', 'passage'],
  ...[
    'passage frontalier',
    'point de passage',
    'voie de dédouanement',
    '通道',
    '边民通道',
    '通关通道',
  ],
  ...[
    '货运通道',
    '货运专用通道',
    '专用通道',
    '互市点',
    '边民互市点',
    '边民互市区',
    '互市区',
    '边贸点',
  ],
  ...['边民互市贸易区', '边民互市贸易点', 'tongdao', 'hushidian'],
] as const;

/** What stands beside such a word and tells the class. */
const CLASSES = [
  ...['quốc tế', 'qt', 'quốc gia', 'song phương', 'chính', 'phụ', 'địa phương', 'đường bộ'],
  ...['đường sắt', 'biên giới', 'international', 'national', 'main', 'bilateral', 'auxiliary'],
  ...['secondary', 'local', 'traditional', 'border', 'road', 'railway', 'rail', 'principal'],
  ...[
    'secondaire',
    'auxiliaire',
    'bilatéral',
    'routier',
    'ferroviaire',
    'terrestre',
    'traditionnel',
  ],
  ...['frontalier', '国际性', '国际', '国家级', '双边性', '双边', '辅助', '地方', '公路', '陆路'],
  ...['铁路', '边境', 'guoji'],
] as const;

/** Units have been merged: people tell the one before from the one after. */
const FORMER = ['cũ', 'mới', 'former', 'old', 'new', 'ancienne', 'nouvelle', '原'] as const;

/** Families of general words, by what they are put beside. */
export const PHRASES = {
  gate: [...GATE, ...CROSSING],
  rail: [
    'ga',
    'ga quốc tế',
    'ga liên vận',
    'ga liên vận quốc tế',
    'railway gate',
    'railway station',
    'gare',
    'gare ferroviaire',
    '铁路口岸',
    'rail',
  ],
  marker: [
    ...['mốc', 'cột mốc', 'mốc giới', 'cột mốc giới', 'mốc số', 'cột mốc số', 'marker'],
    ...['boundary marker', 'border marker', 'boundary stone', 'borne', 'borne frontière'],
    ...['gränssten', 'gränsmärke', '界碑', 'jiebei', '号界碑', '号', '第'],
  ],
  project: ['dự án', 'công trình', 'project', 'projet', '项目', 'xiangmu', '工程'],
  bridge: ['cầu', 'cây cầu', 'bridge', 'pont', 'bron', '大桥', '桥', '桥梁', 'qiao', 'daqiao'],
  railway: [
    ...['đường sắt', 'tuyến đường sắt', 'railway', 'railway line', 'chemin de fer', 'ligne'],
    ...['voie ferrée', 'järnväg', '铁路', '高铁', 'tielu'],
  ],
  expressway: [
    ...['cao tốc', 'đường cao tốc', 'expressway', 'highway', 'motorway', 'autoroute', '高速'],
    ...['高速公路', 'gaosu'],
  ],
  zone: [
    ...['khu hợp tác', 'khu hợp tác kinh tế', 'khu hợp tác kinh tế qua biên giới', 'zone', 'cbez'],
    ...['khu kinh tế', 'kkt', 'khu hợp tác kinh tế xuyên biên giới', 'cross-border zone'],
    ...['cooperation zone', 'cross-border economic zone', 'zone de coopération', '跨境经济合作区'],
    ...['跨合区', '合作区', 'hezuoqu', 'kktck', 'khu kinh tế cửa khẩu', '口岸经济区'],
    ...['border gate economic zone', 'zone économique frontalière'],
  ],
  smart: [
    ...['cửa khẩu thông minh', 'smart gate', 'smart border gate', 'smart port', '智慧口岸'],
    ...['poste intelligent', 'poste frontière intelligent', '智能口岸', 'zhihui kouan'],
  ],
  upgrade: ['nâng cấp', 'upgrade', 'reclassement', '升格', '升级', 'shengge'],
  country: ['nước', 'country', 'pays', '国', '国家'],
  province: [
    ...[
      'tỉnh',
      'province',
      'provinsen',
      '省',
      'sheng',
      'khu tự trị',
      'autonomous region',
      '自治区',
    ],
    ...FORMER,
    ...['khu tự trị dân tộc Choang', 'région autonome', 'région autonome zhuang', 'zizhiqu'],
  ],
  city: [
    ...['thành phố', 'tp', 'city', 'ville', 'thị xã', 'tx', 'thị trấn', 'town', 'municipality'],
    ...['bourg', '市', '镇', 'shi'],
    ...FORMER,
  ],
  county: [
    ...[
      'huyện',
      'county',
      'district',
      'comté',
      'comté autonome',
      'quận',
      'khu',
      '县',
      '区',
      '自治县',
    ],
    ...['huyện tự trị', 'autonomous county', 'xian'],
    ...FORMER,
  ],
  prefecture: [
    ...['châu', 'châu tự trị', 'prefecture', 'autonomous prefecture', 'préfecture'],
    ...['préfecture autonome', '州', '自治州', 'zhou'],
  ],
  river: ['sông', 'suối', 'river', 'rivière', 'fleuve', 'floden', '河', '江', 'he', 'jiang'],
  station: ['ga', 'station', 'railway station', 'gare', '站', '火车站', 'huochezhan'],
  meeting: [
    ...['phiên họp', 'hội nghị', 'cuộc họp', 'meeting', 'session', 'conference', 'réunion'],
    ...['conférence', 'mötet', '会议', '会晤', 'huiyi', 'huiwu', 'gặp gỡ', 'kỳ họp', 'cuộc gặp'],
  ],
  document: ['tài liệu', 'văn kiện', 'nguồn', 'document', 'source', '文件', '来源', 'wenjian'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Group = keyof typeof PHRASES;

/** Words that stand beside the general ones of a family and are none by themselves. */
export const BESIDE: Readonly<Partial<Record<Group, readonly string[]>>> = { gate: CLASSES };

/** Words beside a general one that tell of which kind what is meant is, among others of its name. */
export const TELLING = {
  rail: ['đường sắt', 'railway', 'rail', 'ferroviaire', '铁路', 'tielu'],
  'cargo-road': ['chuyên dụng', 'cargo', 'fret', '专用'],
} as const satisfies Readonly<Partial<Record<SiteKind, readonly string[]>>>;

/** Between a general word and the name. */
export const PARTICLES = [
  ...['de', 'du', 'des', 'd', 'la', 'le', 'les', 'l', 'à', 'au', 'of', 'at', 'in', 'the'],
  ...['tại', 'ở', 'số', '的'],
] as const;

/** What a thing is called that has no name yet: each kind in the words of the page and of the law. */
export const SORTS = {
  gate: [
    'cửa khẩu',
    'border gate',
    'gate',
    'land port',
    'poste frontière',
    'poste',
    '口岸',
    'kouan',
  ],
  crossing: ['crossing', 'border crossing', 'passage', '通道', 'đường qua lại'],
  international: [
    ...['cửa khẩu quốc tế', 'ckqt', 'quốc tế', 'international gate', 'international border gate'],
    ...['poste international', 'poste frontière international', '国际性口岸', '国际口岸'],
    ...['guoji kouan', 'international'],
  ],
  main: [
    ...[
      'cửa khẩu chính',
      'cửa khẩu song phương',
      'cửa khẩu chính (song phương)',
      'ckc',
      'main gate',
    ],
    ...['main border gate', 'bilateral gate', 'bilateral border gate', 'main (bilateral) gate'],
    ...['main (bilateral) border gate', 'poste principal', 'poste principal (bilatéral)'],
    ...['poste frontière principal', 'poste frontière principal (bilatéral)', 'poste bilatéral'],
    ...['双边性口岸', '双边口岸', 'chính (song phương)'],
  ],
  auxiliary: [
    ...[
      'cửa khẩu phụ',
      'cửa khẩu phụ (địa phương)',
      'cửa khẩu địa phương',
      'ckp',
      'auxiliary gate',
    ],
    ...['auxiliary border gate', 'poste secondaire', 'poste auxiliaire', '辅助口岸'],
    ...['poste frontière secondaire', 'poste frontière auxiliaire'],
  ],
  rail: [
    ...['cửa khẩu đường sắt', 'railway gate', 'railway border gate', 'rail gate', '铁路口岸'],
    ...['poste ferroviaire', 'poste frontière ferroviaire'],
  ],
  'traditional-crossing': [
    ...['lối mở', 'lối mở biên giới', 'lối mở truyền thống', 'traditional crossing'],
    ...['passage traditionnel', '边民通道', '传统通道'],
  ],
  'customs-route': [
    ...['lối thông quan', 'customs clearance route', 'clearance route', 'voie de dédouanement'],
    ...['通关通道', '货物通关通道'],
  ],
  'cargo-road': [
    ...['đường chuyên dụng', 'đường chuyên dụng vận chuyển hàng hóa', 'dedicated cargo road'],
    ...['cargo road', 'voie réservée au fret', 'route de fret', '货运专用通道'],
  ],
  'scenic-crossing': [
    ...['lối qua lại trong khu du lịch', 'scenic-area crossing', 'scenic crossing'],
    ...['passage de site touristique', '景区通道'],
  ],
  'planned-route': [
    ...['lối thông quan dự kiến', 'lối mở dự kiến', 'planned route', 'planned crossing'],
    ...['voie prévue', 'passage prévu', '规划通道'],
  ],
  project: ['dự án', 'project', 'projet', '项目', 'xiangmu'],
  bridge: ['cầu', 'bridge', 'pont', '大桥', '桥', '桥梁', 'daqiao'],
  railway: ['đường sắt', 'railway', 'chemin de fer', 'voie ferrée', '铁路', 'tielu'],
  expressway: [
    'cao tốc',
    'đường cao tốc',
    'expressway',
    'motorway',
    'autoroute',
    '高速公路',
    '高速',
  ],
  'road-works': [
    ...['công trình đường bộ', 'road works', 'roadworks', 'travaux routiers', '公路工程'],
  ],
  'smart-gate': [
    ...['cửa khẩu thông minh', 'smart gate', 'smart border gate', 'poste intelligent', '智慧口岸'],
    ...['poste frontière intelligent', '智能口岸', 'zhihui kouan'],
  ],
  'cross-border-zone': [
    ...['khu hợp tác kinh tế qua biên giới', 'khu hợp tác kinh tế', 'khu hợp tác', 'cbez'],
    ...['cross-border economic zone', 'cross-border zone', 'cooperation zone', '跨境经济合作区'],
    ...['cross-border economic cooperation zone', 'zone économique transfrontalière', '合作区'],
    ...['zone de coopération économique transfrontalière', '跨合区', 'hezuoqu', 'kktck'],
    ...['khu kinh tế cửa khẩu', '口岸经济区', 'border gate economic zone'],
    ...['zone économique frontalière'],
  ],
  'scenic-area': [
    ...['khu cảnh quan du lịch', 'khu cảnh quan', 'khu du lịch', 'scenic area', 'site touristique'],
    ...['景区', '旅游合作区', '跨境旅游合作区'],
  ],
  'gate-upgrade': [
    ...['nâng cấp cửa khẩu', 'nâng cấp', 'gate upgrade', 'border gate upgrade', 'upgrade'],
    ...['élévation de rang', 'reclassement', 'élévation', '口岸升格', '升格', '扩大开放'],
  ],
  'clearance-route': [
    ...['lối thông quan', 'customs clearance route', 'clearance route', 'voie de dédouanement'],
    ...['通关通道', '货物通关通道'],
  ],
  province: ['tỉnh', 'province', '省', 'khu tự trị', 'autonomous region', '自治区'],
  city: ['thành phố', 'city', 'ville', 'thị xã', 'town', '城市'],
  county: ['huyện', 'county', 'district', 'comté', '县'],
  prefecture: ['châu tự trị', 'prefecture', 'préfecture', '自治州'],
  river: ['sông', 'river', 'rivière', 'fleuve', '河流'],
  station: ['nhà ga', 'station', 'railway station', 'gare', '火车站', 'huochezhan'],
  meeting: [
    ...['phiên họp', 'hội nghị', 'cuộc họp', 'meeting', 'session', 'conference', 'réunion'],
    ...['conférence', '会议', '会晤', 'huiyi', 'huiwu', 'gặp gỡ'],
  ],
  document: ['tài liệu', 'văn kiện', 'nguồn', 'document', 'source', '文件', '来源'],
} as const satisfies Readonly<Record<string, readonly string[]>> &
  Readonly<Record<SiteKind | ProjectType, readonly string[]>>;

export type Sort = keyof typeof SORTS;
