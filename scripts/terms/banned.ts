import type { Language } from '../../src/model/language.ts';

/** Texts of the page (`src/i18n/`), or of the data and of what is built and exported from them. */
export type Scope = 'page' | 'data';

interface Banned {
  readonly form: RegExp;
  readonly instead: string;
  /** Where it is banned; both where nothing is said. */
  readonly only?: Scope;
}

/** Forms that neither office would write, with what stands in their place. */
export const BANNED: Readonly<Record<Language, readonly Banned[]>> = {
  vi: [
    { form: /xếp hạng|đổi hạng/i, instead: 'phân loại, đổi loại' },
    { form: /địa danh phổ biến/, instead: 'địa danh đã biết rõ' },
    { form: /hết đang/, instead: 'kết thúc tình trạng “…”' },
    { form: /không thể đúng/, instead: 'chưa phù hợp với các số liệu khác' },
    {
      form: /(?<!\p{L})(không|như|đã|được|chỉ|nguồn|nào|tin|báo|văn bản|bản tin|tiếng Anh) in(?!\p{L})/iu,
      instead: 'nêu, ghi, đăng',
    },
    { form: /cầu( đường bộ)? đa năng/, instead: 'đa công năng' },
    { form: /tỉnh Quảng Tây/, instead: 'Quảng Tây' },
    { form: /chưa chốt/, instead: 'chưa thống nhất' },
    { form: /phòng thủ biên giới/, instead: 'biên phòng' },
    {
      form: /(?<!\p{L})(thông hàng|đường hàng)(?! không)(?!\p{L})/iu,
      instead: 'thông quan, đường chuyên dụng',
    },
    { form: /\d %/, instead: '69,4%' },
    { form: /^In là/, instead: 'Nguồn ghi' },
    {
      form: /(?<!\p{L})(?:tổng lãnh sự|phó (?:chủ tịch|tỉnh trưởng))/u,
      instead: 'Tổng Lãnh sự, Phó Chủ tịch',
    },
    { form: /biên bản ghi nhớ/i, instead: 'bản ghi nhớ' },
    { form: /thông đạo|di cư trái phép/i, instead: 'lối thông quan; xuất nhập cảnh trái phép' },
    { form: /cuộc họp (?:lần )?thứ/i, instead: 'phiên họp lần thứ (11)' },
    {
      form: /(?:phiên họp|hội nghị) (?:lần )?thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?!\p{L})/iu,
      instead: 'lần thứ 11: in figures',
    },
  ],
  zh: [
    { form: /幻灯页/, instead: '幻灯片' },
    { form: /隶属/, instead: '所属口岸' },
    { form: /全线边界/, instead: '边界全线' },
    { form: /文中称/, instead: '文中述及' },
    { form: /推定/, instead: '推断' },
    { form: /[该这此]对口岸/, instead: '该组口岸' },
    { form: /不可能成立/, instead: '与其他数据明显不符' },
    { form: /未印|所印|漏印|只印|印作|印出/, instead: '未载、所载、漏载、只载、写作' },
    { form: /广西省/, instead: '广西' },
    { form: /之说/, instead: '说法' },
    { form: /越北[四五]?省/, instead: '越南北部…省' },
    { form: /(?<!越南)《人民报》/, instead: '越南《人民报》' },
    { form: /清水河口岸|清水河—天保/, instead: '清水（2009年协定）' },
    { form: /山萝|北干|奇穷/, instead: '山罗、北件、淇穷' },
    { form: /辆\/日/, instead: '辆次/日' },
    { form: /存疑/, instead: '有待核实、说法不一' },
    { form: /请求/, instead: '提请', only: 'data' },
    { form: /时任/, instead: '任：以会议时为准' },
    { form: /越老中/, instead: '中老越' },
    { form: /联合工作委员会第[^，。；]{1,4}次会议/, instead: '第…次会晤' },
    { form: /国际口岸/, instead: '国际性口岸', only: 'data' },
    {
      form: /[\u4e00-\u9fff] [A-Za-zÀ-ỹ]|[A-Za-zÀ-ỹ] [\u4e00-\u9fff]/,
      instead: 'no space between Han and Latin letters',
      only: 'data',
    },
    { form: /[\u4e00-\u9fff）》”], |, ?[\u4e00-\u9fff（《“]/, instead: '，' },
    { form: /[。，；] (?=[\u4e00-\u9fff])/, instead: 'no space after a full-width mark' },
    { form: /[\u4e00-\u9fff）》] – [\u4e00-\u9fff]/, instead: '—' },
    { form: /\d,\d{3}(?:,\d{3})*[\u4e00-\u9fff]/, instead: '万、亿，四位数不分节' },
    { form: /检测呈?阳性|检出病毒|一例(?:阳性|感染)/, instead: '因疫情防控' },
  ],
  en: [
    { form: /\btime line/i, instead: 'timeline' },
    {
      form: /\b(international|bilateral|auxiliary|railway|smart) gates?\b/i,
      instead: '… border gate',
    },
    { form: /\breckon/i, instead: 'calculate' },
    { form: /\bprime minister|\bparty secretar|people’s committee/, instead: 'capitals of office' },
    { form: /\bpercent\b/, instead: '%' },
    { form: /\w - \w/, instead: 'an en dash' },
    { form: /\(town\)/, instead: '(city)' },
    { form: /Guangxi province/i, instead: 'Guangxi' },
    { form: /\blorr(?:y|ies)\b/i, instead: 'truck' },
    {
      form: /\bsingly\b|\braised in class\b|\bforeign offices\b/i,
      instead: 'individually, upgraded, foreign affairs offices',
    },
    { form: /\bvice-chair\b|\bvice-governor\b|\bconsul general\b/, instead: 'capitals of office' },
    { form: /\bprinted\b/, instead: 'published, given', only: 'data' },
    { form: /\bsources? prints?\b/i, instead: 'gives, publishes' },
    {
      form: /\b[Tt]alks?\b(?!\.json)|\b[Ss]cenes?\b/,
      instead: 'presentation, slide',
      only: 'page',
    },
  ],
  fr: [
    { form: /\bpostes? frontières?\b/i, instead: 'poste-frontière' },
    {
      form: /\bpostes? (international|internationaux|principal|principaux|secondaires?|auxiliaires?|ferroviaires?|intelligents?)(?!\p{L})/iu,
      instead: 'poste-frontière …',
    },
    { form: /frontières? auxiliaire/i, instead: 'poste-frontière secondaire' },
    {
      form: /(?<![\p{L}-])postes? (?:bilat|nation|routi|terrestre|officiel|frontali|d’importation)/iu,
      instead: 'poste-frontière …',
    },
    { form: /(?<![\p{L}-])postes? (?:de |d’)\p{Lu}/u, instead: 'poste-frontière de …' },
    { form: /comptée?s? par (?:le Vietnam|la Chine)/, instead: 'décompte vietnamien, chinois' },
    { form: /(?<!\p{L})relèvement|élévation de rang/iu, instead: 'reclassement' },
    { form: /à voie normale/, instead: 'écartement standard' },
    { form: /canal d’ambulance/, instead: 'couloir d’ambulances' },
    { form: /(?<!Nam )Hải Phòng|Hà Nội(?! Mới)/, instead: 'Haïphong, Hanoï', only: 'data' },
    { form: /(?<!\p{L})premier ministre/u, instead: 'Premier ministre' },
    { form: /écartement normal/, instead: 'écartement standard' },
    { form: /(million|milliard)s?\s(USD|CNY)/, instead: 'd’USD, de yuans' },
    { form: /Ho-Kéou|Nam Ti(?!\p{L})/u, instead: 'Hekou, Nậm Thi' },
    { form: /abîm|(?<!\p{L})ôter/iu, instead: 'endommager, supprimer' },
    { form: /non connue?s?\b/i, instead: 'inconnu' },
    { form: /\w - \w/, instead: 'an en dash' },
    { form: / [:;!?»]|« |\u00a0[;!?]/, instead: 'U+00A0 before : and », U+202F before ; ! ?' },
    { form: /imprim/i, instead: 'publié, indiqué', only: 'data' },
    { form: /sources? n’imprime/i, instead: 'indique' },
  ],
};

/** Texts in which a form stands for a reason. One that is needed no more fails the test. */
export const EXCEPTIONS: readonly {
  readonly file: RegExp;
  readonly text: RegExp;
  readonly reason: string;
}[] = [
  {
    file: /vocabulary\/en\.ts$/,
    text: /^rounds? of talks$/,
    reason: 'Here it is negotiations that are meant.',
  },
];
