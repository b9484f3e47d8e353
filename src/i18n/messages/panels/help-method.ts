/** How the facts are made; these texts come with help. */
export const METHOD_TEXTS = {
  'facts.title': {
    vi: 'Từ tài liệu đến dữ liệu',
    zh: '从文件到数据',
    en: 'From documents to records',
    fr: 'Des documents aux fiches',
  },
  'facts.documents': {
    vi: (p: { documents: string; claims: string }) =>
      `${p.documents} tài liệu gốc được đọc từng đoạn. Mỗi ý trong tài liệu được ghi thành một nội dung, diễn đạt lại bằng lời văn của nhóm biên tập, kèm số tài liệu và số đoạn: tổng cộng ${p.claims} nội dung. Đoạn nào không sử dụng đều ghi rõ lý do.`,
    zh: ({ documents, claims }: { documents: string; claims: string }) =>
      `${documents}份原始文件均逐段阅读。文件所述每一点记为一条陈述，由编者另行撰写，并注明文件号和段号，共${claims}条。未采用的段落均注明理由。`,
    en: ({ documents, claims }: { documents: string; claims: string }) =>
      `${documents} primary documents were read paragraph by paragraph. Each thing they say is recorded as one statement in our own words, with its document and paragraph number: ${claims} statements in all. Where a paragraph is not used, the reason is given.`,
    fr: ({ documents, claims }: { documents: string; claims: string }) =>
      `${documents} documents primaires ont été lus paragraphe par paragraphe. Chaque information devient un énoncé, rédigé par nos soins, avec le numéro du document et du paragraphe\u00a0: ${claims} énoncés en tout. Tout paragraphe non retenu est assorti d’un motif.`,
  },
  'facts.records': {
    vi: (p: {
      sources: string;
      gates: string;
      crossings: string;
      projects: string;
      meetings: string;
      flows: string;
    }) =>
      `Từ các nội dung đó và các nguồn đã công bố khác, tổng cộng ${p.sources} nguồn, lập được ${p.gates} cửa khẩu, ${p.crossings} lối mở, lối thông quan, ${p.projects} dự án, ${p.meetings} cuộc họp và ${p.flows} số liệu thương mại.`,
    zh: ({
      sources,
      gates,
      crossings,
      projects,
      meetings,
      flows,
    }: {
      sources: string;
      gates: string;
      crossings: string;
      projects: string;
      meetings: string;
      flows: string;
    }) =>
      `根据这些陈述以及其他公开来源（合计${sources}个来源），整理出口岸${gates}个、通道${crossings}个、项目${projects}个、会议${meetings}次、贸易数据${flows}项。`,
    en: ({
      sources,
      gates,
      crossings,
      projects,
      meetings,
      flows,
    }: {
      sources: string;
      gates: string;
      crossings: string;
      projects: string;
      meetings: string;
      flows: string;
    }) =>
      `These statements and other publications, ${sources} sources in all, yield ${gates} gates, ${crossings} crossings, ${projects} projects, ${meetings} meetings and ${flows} trade figures.`,
    fr: ({
      sources,
      gates,
      crossings,
      projects,
      meetings,
      flows,
    }: {
      sources: string;
      gates: string;
      crossings: string;
      projects: string;
      meetings: string;
      flows: string;
    }) =>
      `Ces énoncés et d’autres publications, ${sources} sources en tout, ont donné ${gates} postes-frontières, ${crossings} passages, ${projects} projets, ${meetings} réunions et ${flows} chiffres du commerce.`,
  },
  'facts.sources': {
    vi: 'Mỗi tình trạng, sự kiện, số liệu đều ghi nguồn riêng; không có nguồn thì không đưa vào. Ghi chú của nhóm biên tập được nêu rõ là ghi chú biên tập.',
    zh: '每一状态、事件和数据均注明各自的来源；没有来源的不予收录。编者所加说明均标明为编者注。',
    en: 'Every state, event and figure names its own sources; what has no source is left out. Editors’ remarks are marked as such.',
    fr: 'Chaque état, événement ou chiffre cite ses propres sources\u202f; ce qui n’en a pas n’est pas retenu. Les remarques de la rédaction sont signalées comme telles.',
  },
  'time.title': { vi: 'Thời gian', zh: '时间', en: 'Time', fr: 'Le temps' },
  'time.year': {
    vi: 'Với mỗi năm, trang hiển thị tình trạng mới nhất được ghi nhận, có hiệu lực ít nhất một ngày trong năm đó.',
    zh: '就每一年而言，页面显示该年内至少有一天有效的最新已知状态。',
    en: 'For each year the page shows the latest known state that was valid on at least one day of that year.',
    fr: 'Pour chaque année, la page montre le dernier état connu, valable au moins un jour de cette année.',
  },
  'time.dates': {
    vi: 'Ngày được giữ đúng mức chính xác của nguồn: năm, tháng hoặc ngày. Ngày, thời kỳ hoặc địa điểm do suy luận đều ghi rõ là suy ra.',
    zh: '日期保持来源的精确程度：年、月或日。凡推断得出的日期、时段或地点，均注明“推断”。',
    en: 'Dates are as exact as the source gives them: year, month or day. An inferred date, period or place is marked as inferred.',
    fr: 'Les dates gardent la précision de la source\u00a0: année, mois ou jour. Une date, une période ou un lieu déduits sont signalés.',
  },
  'time.units': {
    vi: 'Tên đơn vị hành chính theo năm trên màn hình.',
    zh: '行政区划名称随屏幕上的年份而定。',
    en: 'Administrative units bear the names they had in the year on screen.',
    fr: 'Les noms des unités administratives sont ceux de l’année à l’écran.',
  },
  'time.span': {
    vi: (p: { first: number; last: number; closed: string }) =>
      `Dòng thời gian từ ${p.first} đến ${p.last}; dữ liệu chốt đến ngày ${p.closed}.`,
    zh: ({ first, last, closed }: { first: number; last: number; closed: string }) =>
      `时间轴为${first}至${last}年；数据截止于${closed}。`,
    en: ({ first, last, closed }: { first: number; last: number; closed: string }) =>
      `The timeline runs from ${first} to ${last}; data as of ${closed}.`,
    fr: ({ first, last, closed }: { first: number; last: number; closed: string }) =>
      `La frise va de ${first} à ${last}\u202f; données arrêtées au ${closed}.`,
  },
  'unknown.title': {
    vi: 'Không rõ và không có nguồn',
    zh: '“情况不明”与“无来源”',
    en: '“Unknown” and “no source”',
    fr: 'Inconnu, ou sans source',
  },
  'unknown.text': {
    vi: '“Không có nguồn”: chưa có nguồn nào nói về năm đó. “Không rõ”: có nguồn cho thấy tình trạng trước đó đã chấm dứt hoặc chưa chắc chắn, nhưng không nêu tình trạng mới. Hai trường hợp khác nhau và được ghi khác nhau; không phỏng đoán để lấp chỗ trống.',
    zh: '“无来源”指没有任何来源述及该年。“情况不明”指有来源表明原状态已结束或有待核实，但未说明新状态。两者含义不同，标注也不同；空缺之处绝不以猜测填补。',
    en: '“No source”: we have no source that covers that year. “Unknown”: a source shows that the earlier state ended or is in doubt, but not what followed. The two are different and are marked differently; no gap is filled by guessing.',
    fr: '«\u00a0Aucune source\u00a0»\u00a0: aucune ne porte sur cette année. «\u00a0Inconnu\u00a0»\u00a0: une source montre que l’état précédent a pris fin ou qu’il est douteux, sans dire le suivant. Les deux diffèrent et se lisent différemment\u202f; aucun vide n’est comblé par une supposition.',
  },
  'disputes.title': {
    vi: 'Khi các nguồn chưa thống nhất',
    zh: '来源不一致时',
    en: 'Where sources disagree',
    fr: 'Quand les sources divergent',
  },
  'disputes.both': {
    vi: (p: { disputes: string }) =>
      `Với các cửa khẩu, lối mở, lối thông quan, dự án và số liệu, có ${p.disputes} điểm mà các nguồn chưa thống nhất. Ở mỗi điểm, thông tin của từng nguồn đều được giữ lại; một dòng riêng cho biết trang dùng thông tin nào và lý do.`,
    zh: ({ disputes }: { disputes: string }) =>
      `上述口岸、通道、项目和数据共记有${disputes}处来源不一致。每一处均并列各来源所载内容，并另行说明本图采用哪一种及其理由。`,
    en: ({ disputes }: { disputes: string }) =>
      `For these gates, crossings, projects and figures, ${disputes} points are recorded on which sources disagree. Each keeps all statements with their sources; a separate line says which one is used here, and why.`,
    fr: ({ disputes }: { disputes: string }) =>
      `Pour ces postes-frontières, passages, projets et chiffres, ${disputes} points sont relevés sur lesquels les sources divergent. Pour chacun, toutes les affirmations sont gardées avec leurs sources\u202f; une ligne à part dit laquelle est suivie ici, et pourquoi.`,
  },
  'disputes.printed': {
    vi: 'Số liệu chưa phù hợp với các số liệu khác vẫn được dẫn nguyên theo nguồn, có ghi lý do, và không vẽ thành nét đậm.',
    zh: '与其他数据明显不符的数字，仍照来源引用并注明理由，不画成粗线。',
    en: 'A figure clearly at odds with other figures is quoted as published, with the reason, and is never drawn as a thick line.',
    fr: 'Un chiffre incompatible avec d’autres est cité tel que publié, avec le motif, et n’est jamais tracé en trait épais.',
  },
  'disputes.flows': {
    vi: (p: { usable: string; flows: string }) =>
      `${p.usable}/${p.flows} số liệu thương mại và xuất nhập cảnh là số liệu cả năm và được dùng như vậy. Số liệu không vẽ vẫn có trong bảng, kèm lý do. Hai nước thống kê khác nhau, nên chỉ so sánh trong cùng một chuỗi; đơn vị tiền tệ giữ như nguồn ghi.`,
    zh: ({ usable, flows }: { usable: string; flows: string }) =>
      `${flows}项贸易和出入境数据中，${usable}项为全年数据并可如此使用。未上图的列于表格并注明原因。两国统计口径不同，只宜在同一序列内比较；货币单位照来源所载。`,
    en: ({ usable, flows }: { usable: string; flows: string }) =>
      `${usable} of ${flows} trade and traffic figures cover one full year and are used as such. Figures that are not drawn are in the table, with the reason. The two countries count differently, so compare only within one series; currencies are those of the source.`,
    fr: ({ usable, flows }: { usable: string; flows: string }) =>
      `${usable} chiffres du commerce et du trafic sur ${flows} sont ceux d’une année entière et servent comme tels. Ce qui n’est pas tracé figure dans le tableau avec le motif. Les deux pays ne comptent pas de la même manière\u00a0: ne comparez qu’au sein d’une même série\u202f; les monnaies restent celles de la source.`,
  },
  'trade.title': { vi: 'Thương mại', zh: '贸易', en: 'Trade', fr: 'Commerce' },
  'trade.layers': {
    vi: 'Đường cong thể hiện thương mại của từng tỉnh biên giới, từ trung tâm hành chính tỉnh qua cửa khẩu; nhãn ở Nam Ninh, Côn Minh thể hiện kim ngạch xuất nhập khẩu giữa cả nước Việt Nam và Quảng Tây, Vân Nam, kể cả đường biển và đường hàng không. Hai loại số liệu không cùng thang đo, không cộng và không so sánh với nhau.',
    zh: '弧线表示各边境省的贸易，自省级行政中心经口岸；昆明、南宁处的标签表示云南、广西与越南全国的进出口，含海运和空运。两类数字不同比例，不可相加，也不可互相比较。',
    en: 'Arcs show the trade of each border province, from its capital through a border gate; the labels at Nanning and Kunming show the foreign trade of all of Vietnam with Guangxi and Yunnan, including by sea and air. The two have no common scale and are never added up or compared.',
    fr: 'Les arcs représentent le commerce de chaque province frontalière, depuis son chef-lieu par un poste-frontière\u202f; les étiquettes de Nanning et de Kunming, le commerce extérieur de tout le Vietnam avec le Guangxi et le Yunnan, y compris par mer et par air. Les deux n’ont pas d’échelle commune et ne s’additionnent ni ne se comparent.',
  },
  'trade.rules': {
    vi: 'Mỗi tỉnh thống kê theo cách riêng, nên không cộng các đường với nhau. Lạng Sơn tính mọi xe hàng qua biên giới, kể cả hàng làm thủ tục ở nơi khác hoặc quá cảnh; có tỉnh chỉ tính hàng mở tờ khai tại tỉnh. Phần chi tiết của mỗi số liệu cho biết cách tính.',
    zh: '各省统计口径不同，弧线不可相加。谅山统计全部过境货车，包括在他处报关或转口的货物；有的省只统计在本省报关的货物。每个数字的详情注明其口径。',
    en: 'Each province counts in its own way, so arcs are not added up. Lạng Sơn counts every truck that crosses, including goods declared elsewhere or in transit; others count only what is declared in the province. The details of each figure say how it was counted.',
    fr: 'Chaque province compte à sa manière\u00a0: les arcs ne s’additionnent pas. Lạng Sơn compte tout camion qui passe, y compris les marchandises déclarées ailleurs ou en transit\u202f; d’autres ne comptent que ce qui est déclaré chez elles. Le détail de chaque chiffre dit comment il compte.',
  },
  'trade.states': {
    vi: 'Cả năm: nét liền. Một phần năm: nét rỗng, ghi số tháng. Tổng nhiều năm hoặc số liệu nêu tại phiên họp mà không rõ thời kỳ: nét rỗng, đứt. Năm chưa có số liệu thì vẽ số liệu gần nhất trước đó, mờ hơn và ghi năm. Không quy đổi, ước tính hay suy rộng số liệu nào.',
    zh: '全年：实心弧线。非全年：空心弧线，注明月数。多年合计，或会上通报而未载明时段的：空心虚线。当年没有数据的，绘此前最近一年的数据，颜色较淡并注明年份。所有数据均不换算、不推算、不放大。',
    en: 'A full year is a solid arc. Part of a year is a hollow arc, with the number of months. A total of several years, or a figure reported at a session without a period, is hollow and dashed. Where a year has no figure, the last known one is drawn paler, with its year. No figure is converted, estimated or scaled up.',
    fr: 'Une année entière est un arc plein. Une partie d’année est creuse, avec ses mois. Une somme d’années, ou un chiffre donné en séance sans période, est creuse et tiretée. Si l’année n’a pas de chiffre, le dernier connu est tracé plus pâle, avec son année. Aucun chiffre n’est converti, estimé ni extrapolé.',
  },
  'trade.gate': {
    vi: 'Bề rộng theo căn bậc hai của giá trị bằng USD, chung một thang cho mọi năm. Khi nguồn không nêu cửa khẩu, đường nét đứt đi qua một cửa khẩu đại diện; lý do chọn ghi ở phần chi tiết.',
    zh: '线宽按美元数值的平方根，各年同一比例。来源未注明口岸的，以虚线经一个口岸代表全部口岸，选取理由见详情。',
    en: 'Width follows the square root of the value in US dollars, on one scale for all years. Where no source names the gate, a dashed line runs through one gate that stands for all; the details give the reason.',
    fr: 'La largeur suit la racine carrée de la valeur en dollars US, à la même échelle pour toutes les années. Si aucune source ne nomme le poste-frontière, un tireté passe par un seul qui vaut pour tous\u202f; le détail en donne la raison.',
  },
  'positions.title': {
    vi: 'Độ chính xác của vị trí',
    zh: '位置的精确程度',
    en: 'How accurate positions are',
    fr: 'Précision des positions',
  },
  'positions.basis': {
    vi: (p: { source: string; estimated: string; known: string; none: string }) =>
      `Trong số cửa khẩu, lối mở và lối thông quan, ${p.source} nơi có vị trí theo nguồn đã công bố, ${p.estimated} nơi do nhóm biên tập ước tính trên đường biên giới hoặc giữa các điểm đã biết, ${p.known} nơi theo địa danh đã biết rõ. ${p.none} nơi chưa có vị trí: chỉ có trong danh sách, kèm lý do.`,
    zh: ({
      source,
      estimated,
      known,
      none,
    }: {
      source: string;
      estimated: string;
      known: string;
      none: string;
    }) =>
      `在口岸和通道中，${source}处的位置取自公开来源，${estimated}处由编者在边界线上或已知点之间估计，${known}处依据知名地点。${none}处没有位置，仅列于列表并说明原因。`,
    en: ({
      source,
      estimated,
      known,
      none,
    }: {
      source: string;
      estimated: string;
      known: string;
      none: string;
    }) =>
      `Positions of gates and crossings: ${source} given by a publication, ${estimated} estimated by us on the border line or between known points, ${known} those of well-known places. ${none} have no position: they are in the list only, with the reason.`,
    fr: ({
      source,
      estimated,
      known,
      none,
    }: {
      source: string;
      estimated: string;
      known: string;
      none: string;
    }) =>
      `Positions des postes-frontières et passages\u00a0: ${source} données par une publication, ${estimated} estimées par nous sur la ligne frontière ou entre des points connus, ${known} de lieux bien connus. Sans position, dans la liste seulement et avec le motif\u00a0: ${none}.`,
  },
  'positions.doubt': {
    vi: 'Ký hiệu cho thấy căn cứ của vị trí; khi chọn một mục, vòng tròn cho thấy sai số.',
    zh: '符号标明位置依据；选中一项时，圆圈表示误差范围。',
    en: 'The symbol shows the basis of a position; for the selected item a circle shows the margin of error.',
    fr: 'Le symbole montre sur quoi repose la position\u202f; pour la sélection, un cercle montre l’écart possible.',
  },
  'positions.lines': {
    vi: 'Nét vẽ của dự án nối các địa điểm được nêu tên, không phải hướng tuyến. Đường thương mại đi từ trung tâm hành chính tỉnh qua cửa khẩu, không phải tuyến vận chuyển.',
    zh: '项目线条仅连接所提及的地点，并非实际走向；贸易弧线自省级行政中心经口岸，并非运输路线。',
    en: 'Project lines join the places named; they are not alignments. Trade arcs run from a provincial capital through a border gate; they are not routes.',
    fr: 'Les traits des projets relient les lieux nommés et ne sont pas des tracés. Les arcs du commerce vont du chef-lieu d’une province par un poste-frontière et ne sont pas des itinéraires.',
  },
  'neutral.title': { vi: 'Trung lập', zh: '中立', en: 'Neutrality', fr: 'Neutralité' },
  'neutral.weight': {
    vi: 'Hai phía được thể hiện như nhau: cùng màu nền, cùng cỡ chữ. Không màu nào đại diện cho một nước; màu của đường thương mại chỉ cho biết chiều.',
    zh: '双方同等对待：陆地同色，字号相同。没有任何颜色代表某一国家；贸易方向的颜色只表示方向。',
    en: 'Both sides are shown alike: the same colour of land, the same size of type. No colour stands for a country; the colours of trade show direction only.',
    fr: 'Les deux côtés sont traités à égalité\u00a0: même couleur de fond, même taille de caractères. Aucune couleur ne représente un pays\u202f; celles du commerce n’indiquent que le sens.',
  },
  'neutral.border': {
    vi: 'Đường biên giới lấy từ OpenStreetMap, chỉ gần đúng, không có giá trị pháp lý. Đây không phải bản đồ chính thức.',
    zh: '边界线取自 OpenStreetMap，仅为近似，不具法律效力。本图并非官方地图。',
    en: 'The border line is taken from OpenStreetMap. It is an approximation, not a legal line. This is not an official map.',
    fr: 'La ligne frontière provient d’OpenStreetMap. Elle est approximative et n’a pas de valeur juridique. Cette carte n’est pas officielle.',
  },
  'neutral.frame': {
    vi: 'Khung bản đồ chỉ gồm khu vực biên giới trên đất liền; bản đồ không thể hiện chủ quyền trên biển.',
    zh: '图幅限于陆地边境地带；本图不涉及任何海上主张。',
    en: 'The frame is limited to the land border; the map takes no position on any maritime claim.',
    fr: 'Le cadre s’en tient à la frontière terrestre\u202f; la carte n’avance aucune revendication en mer.',
  },
  'neutral.names': {
    vi: 'Mỗi nơi mang tên của hai phía. Ngôn ngữ nào viết phía mình trước: tiếng Việt viết Việt Nam trước, tiếng Trung viết Trung Quốc trước. Tiếng Anh và tiếng Pháp không phải ngôn ngữ của phía nào, cũng không phải ngôn ngữ của văn kiện hai nước ký; ở đây chúng giữ thứ tự của bản tin tiếng Việt mà các tài liệu gốc dịch lại. Phần chung cho hai ngôn ngữ theo ngôn ngữ thứ nhất. Phía nào chưa có tên bằng một ngôn ngữ thì để tên bằng chữ của phía đó; phía chưa rõ tên thì không ghi.',
    zh: '每个地点并列双方名称。各语言先写本方：中文先写中方，越文先写越方。英文和法文不是任何一方的语言，也不是两国所签文件的文本，在此沿用原始文件所译越文报道的次序。两种语言共用之处，以第一种语言为准。某一方尚无该语言的名称时，以其本来文字代替；名称不详的一方不写。',
    en: 'Each place bears the names of the two sides, and a language names its own side first: Vietnamese names Vietnam first, Chinese names China first. English and French are the language of neither side and of no text that the two sign; here they keep the order of the Vietnamese reports that the primary documents translate. What stands once for two languages follows the first. A side without a name in a language keeps the name in its own script; a side whose name is unknown is left out.',
    fr: 'Chaque lieu porte les noms des deux côtés, et chaque langue nomme d’abord le sien\u00a0: le vietnamien le Vietnam, le chinois la Chine. L’anglais et le français ne sont la langue d’aucun des deux, ni d’aucun texte qu’ils signent\u202f; ils gardent ici l’ordre des articles vietnamiens que traduisent les documents primaires. Ce qui vaut pour deux langues à la fois suit la première. Un côté sans nom dans une langue garde son nom dans sa propre écriture\u202f; un côté dont le nom est inconnu n’est pas écrit.',
  },
  'licence.title': { vi: 'Giấy phép', zh: '许可', en: 'Licences', fr: 'Licences' },
  'licence.facts': {
    vi: 'Dữ liệu và lời văn của nhóm biên tập: CC BY 4.0. Các ấn phẩm chỉ được trích dẫn, không sao chép; bản quyền thuộc cơ quan đăng.',
    zh: '数据条目和编者撰写的文字：CC BY 4.0。出版物只引用，不转载，权利归发布者所有。',
    en: 'Facts and our own texts: CC BY 4.0. Publications are cited, not copied; rights remain with their publishers.',
    fr: 'Faits et textes rédigés par nos soins\u00a0: CC BY 4.0. Les publications sont citées, non copiées\u202f; leurs droits restent aux éditeurs.',
  },
  'licence.open': {
    vi: (p: { open: string; sources: string }) =>
      `${p.open}/${p.sources} nguồn có giấy phép mở riêng:`,
    zh: ({ open, sources }: { open: string; sources: string }) =>
      `${sources}个来源中，${open}个附有各自的开放许可：`,
    en: ({ open, sources }: { open: string; sources: string }) =>
      `${open} of ${sources} sources have an open licence of their own:`,
    fr: ({ open, sources }: { open: string; sources: string }) =>
      `${open} sources sur ${sources} portent leur propre licence ouverte\u00a0:`,
  },
  'licence.estimated': {
    vi: 'Vị trí ước tính trên đường biên giới theo giấy phép ODbL 1.0, như chính đường đó.',
    zh: '在边界线上估计的位置与该线相同，适用 ODbL 1.0。',
    en: 'Positions estimated on the border line are under ODbL 1.0, like the line itself.',
    fr: 'Les positions estimées sur la ligne frontière sont sous ODbL 1.0, comme cette ligne.',
  },
  'licence.shapes': {
    vi: 'Hình dạng trên bản đồ:',
    zh: '地图图形：',
    en: 'Shapes of the map:',
    fr: 'Formes de la carte\u00a0:',
  },
  'licence.code': {
    vi: 'Mã nguồn: giấy phép MIT. Phông chữ Be Vietnam Pro và Noto Sans SC: SIL OFL 1.1.',
    zh: '程序代码：MIT 许可。字体 Be Vietnam Pro 和 Noto Sans SC：SIL OFL 1.1。',
    en: 'Code: MIT licence. Typefaces Be Vietnam Pro and Noto Sans SC: SIL OFL 1.1.',
    fr: 'Code\u00a0: licence MIT. Caractères Be Vietnam Pro et Noto Sans SC\u00a0: SIL OFL 1.1.',
  },
  'licence.packages': {
    vi: 'Giấy phép của các gói phần mềm trong trang',
    zh: '页面所含软件包的许可',
    en: 'Licences of the packages in this page',
    fr: 'Licences des paquets contenus dans la page',
  },
  'report.title': {
    vi: 'Báo sai sót',
    zh: '纠错',
    en: 'Reporting an error',
    fr: 'Signaler une erreur',
  },
  'report.how': {
    vi: 'Hãy gửi đường liên kết trên thanh địa chỉ (đã có năm và mục đang chọn), kèm nguồn có thông tin khác, cho cơ quan cung cấp trang này.',
    zh: '请将地址栏中的链接（已含年份和所选条目）连同内容不同的来源，发给提供本页面的单位。',
    en: 'Send the link in the address bar (it contains the year and the selection) to the office that provides this page, with the source that says otherwise.',
    fr: 'Envoyez le lien de la barre d’adresse (il contient l’année et la sélection) à l’organisme qui vous propose cette page, avec la source qui dit autre chose.',
  },
  'report.rule': {
    vi: 'Mọi sửa đổi đều cần có nguồn. Nếu các nguồn vẫn chưa thống nhất thì nêu cả hai.',
    zh: '任何更正都须有来源。若来源仍不一致，则并列说明。',
    en: 'Every correction needs a source. Where sources still disagree, both are shown.',
    fr: 'Toute correction demande une source. Si les sources divergent encore, les deux versions sont données.',
  },
  'about.title': {
    vi: 'Phiên bản và quyền riêng tư',
    zh: '版本与隐私',
    en: 'Version and privacy',
    fr: 'Version et vie privée',
  },
  'about.version': {
    vi: (p: { app: string; edition: string; latest: string }) =>
      `Phiên bản trang ${p.app}; ấn bản dữ liệu ${p.edition}; nguồn mới nhất: ${p.latest}.`,
    zh: ({ app, edition, latest }: { app: string; edition: string; latest: string }) =>
      `页面版本 ${app}；数据版本 ${edition}；最新来源：${latest}。`,
    en: ({ app, edition, latest }: { app: string; edition: string; latest: string }) =>
      `Version of the page ${app}; edition of the data ${edition}; latest source: ${latest}.`,
    fr: ({ app, edition, latest }: { app: string; edition: string; latest: string }) =>
      `Version de la page ${app}\u202f; édition des données ${edition}\u202f; dernière source\u00a0: ${latest}.`,
  },
  'about.webgl': {
    vi: 'Phía dưới các ký hiệu và tên, bản đồ được vẽ bằng card đồ họa (WebGL).',
    zh: '符号和名称之下的地图由显卡（WebGL）绘制。',
    en: 'Behind symbols and names, the map is drawn by the graphics card (WebGL).',
    fr: 'Derrière les symboles et les noms, la carte est tracée par la carte graphique (WebGL).',
  },
  'about.canvas': {
    vi: 'Bản đồ được vẽ không cần card đồ họa; nội dung vẫn đầy đủ.',
    zh: '地图不使用显卡绘制，内容完整无缺。',
    en: 'The map is drawn without the graphics card; nothing is missing for that.',
    fr: 'La carte est tracée sans la carte graphique ; il n’y manque rien pour autant.',
  },
  'about.privacy': {
    vi: 'Trang web không gửi yêu cầu nào ra ngoài máy chủ của mình và không dùng cookie. Trình duyệt chỉ lưu trên máy này: toàn bộ trang web để dùng khi không có mạng, các bài tự soạn kèm ghi chú và chỗ đang soạn, hai kích thước của phòng họp, các lựa chọn của người trình bày, phím tắt đang bật hay tắt, chỗ đang xem trước khi trình chiếu. Không có gì rời khỏi máy nếu người dùng không tự chia sẻ. Muốn xóa, hãy xóa dữ liệu của trang web này trong trình duyệt.',
    zh: '本网页不向自身服务器以外发送任何请求，也不使用 cookie。浏览器仅在本机保存：供断网使用的整个网页、自制演示稿及其备注和编辑位置、会议室的两项尺寸、演讲者的各项选择、快捷键的开关状态，以及演示前所在的位置。除非用户自行分享，这些内容不会离开本机。如需删除，请在浏览器中清除本网站的数据。',
    en: 'The page sends no request beyond its own server and sets no cookies. The browser keeps, on this machine only: the whole page for use without a network, your own presentations with their notes and your place in the editor, the two dimensions of the room, the presenter’s choices, whether single keys are on, and where you were before a presentation. None of this leaves the machine unless you share it. To delete it, clear the data of this site in the browser.',
    fr: 'La page n’envoie aucune requête hors de son serveur et ne dépose aucun cookie. Le navigateur garde, sur cette machine seulement\u00a0: la page entière pour l’usage sans réseau, vos exposés avec leurs notes et votre place dans l’éditeur, les deux dimensions de la salle, les choix de l’orateur, l’état des touches simples et l’endroit où vous étiez avant un exposé. Rien n’en sort, sauf si vous le partagez. Pour tout effacer, supprimez les données de ce site dans le navigateur.',
  },
};
