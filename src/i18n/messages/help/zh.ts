import type { HelpTexts } from './vi.ts';

export const zh: HelpTexts = {
  'help.contents': '目录',
  'help.tour': '页面导览',
  'help.tourText': '简短几步，逐一指出页面各部分，可随时跳过。',
  'help.tourStart': '开始',
  'help.keys': '快捷键',
  'help.keysText': '光标不在输入框内时，单键快捷键方才有效。',
  'help.keysOn': '启用单键快捷键',
  'help.key': '按键',
  'help.does': '作用',
  'key.search': '搜索',
  'key.help': '打开本页',
  'key.previous': '上一年',
  'key.next': '下一年',
  'key.compare': '比较两个年份',
  'key.list': '返回列表',
  'key.whole': '显示边界全线',
  'key.projector': '投影外观，全会场都能看清',
  'name.escape': 'Esc',
  'key.escape': '依次收起最上层：导览、详情、文件、宽面板',
  'key.arrows':
    '在列表中、在详情的一组内容中：上一项、下一项；在时间轴上：上一年、下一年；在地图上：移动',
  'key.zoom': '在地图上：放大、缩小',

  'facts.title': '从文件到数据',
  'facts.documents': ({ documents, claims }) =>
    `${documents}份原始文件均逐段阅读。文件所述每一点记为一条陈述，由编者另行撰写，并注明文件号和段号，共${claims}条。未采用的段落均注明理由。`,
  'facts.records': ({ sources, gates, crossings, projects, meetings, flows }) =>
    `根据这些陈述以及其他公开来源（合计${sources}个来源），整理出口岸${gates}个、通道${crossings}个、项目${projects}个、会议${meetings}次、贸易数据${flows}项。`,
  'facts.sources':
    '每一状态、事件和数据均注明各自的来源；没有来源的不予收录。编者所加说明均标明为编者注。',

  'time.title': '时间',
  'time.year': '就每一年而言，页面显示该年内至少有一天有效的最新已知状态。',
  'time.dates': '日期保持来源的精确程度：年、月或日。凡推断得出的日期、时段或地点，均注明“推断”。',
  'time.units': '行政区划名称随屏幕上的年份而定。',
  'time.span': ({ first, last, closed }) => `时间轴为${first}至${last}年；数据截止于${closed}。`,

  'unknown.title': '“情况不明”与“无来源”',
  'unknown.text':
    '“无来源”指没有任何来源述及该年。“情况不明”指有来源表明原状态已结束或有待核实，但未说明新状态。两者含义不同，标注也不同；空缺之处绝不以猜测填补。',

  'disputes.title': '来源不一致时',
  'disputes.both': ({ disputes }) =>
    `上述口岸、通道、项目和数据共记有${disputes}处来源不一致。每一处均并列各来源所载内容，并另行说明本图采用哪一种及其理由。`,
  'disputes.printed': '与其他数据明显不符的数字，仍照来源引用并注明理由，不画成粗线。',
  'disputes.flows': ({ usable, flows }) =>
    `${flows}项贸易和出入境数据中，${usable}项为全年数据并可如此使用。未上图的列于表格并注明原因。两国统计口径不同，只宜在同一序列内比较；货币单位照来源所载。`,

  'trade.title': '贸易',
  'trade.layers':
    '弧线表示各边境省的贸易，自省级行政中心经口岸；昆明、南宁处的标签表示云南、广西与越南全国的进出口，含海运和空运。两类数字不同比例，不可相加，也不可互相比较。',
  'trade.rules':
    '各省统计口径不同，弧线不可相加。谅山统计全部过境货车，包括在他处报关或转口的货物；有的省只统计在本省报关的货物。每个数字的详情注明其口径。',
  'trade.states':
    '全年：实心弧线。非全年：空心弧线，注明月数。多年合计，或会上通报而未载明时段的：空心虚线。当年没有数据的，绘此前最近一年的数据，颜色较淡并注明年份。所有数据均不换算、不推算、不放大。',
  'trade.gate':
    '线宽按美元数值的平方根，各年同一比例。来源未注明口岸的，以虚线经一个口岸代表全部口岸，选取理由见详情。',

  'positions.title': '位置的精确程度',
  'positions.basis': ({ source, estimated, known, none }) =>
    `在口岸和通道中，${source}处的位置取自公开来源，${estimated}处由编者在边界线上或已知点之间估计，${known}处依据知名地点。${none}处没有位置，仅列于列表并说明原因。`,
  'positions.doubt': '符号标明位置依据；选中一项时，圆圈表示误差范围。',
  'positions.lines':
    '项目线条仅连接所提及的地点，并非实际走向；贸易弧线自省级行政中心经口岸，并非运输路线。',

  'neutral.title': '中立',
  'neutral.weight':
    '双方同等对待：陆地同色，字号相同。没有任何颜色代表某一国家；贸易方向的颜色只表示方向。',
  'neutral.border': '边界线取自 OpenStreetMap，仅为近似，不具法律效力。本图并非官方地图。',
  'neutral.frame': '图幅限于陆地边境地带；本图不涉及任何海上主张。',
  'neutral.names':
    '每个地点并列双方名称。各语言先写本方：中文先写中方，越文先写越方。英文和法文不是任何一方的语言，也不是两国所签文件的文本，在此沿用原始文件所译越文报道的次序。两种语言共用之处，以第一种语言为准。某一方尚无该语言的名称时，以其本来文字代替；名称不详的一方不写。',

  'licence.title': '许可',
  'licence.facts': '数据条目和编者撰写的文字：CC BY 4.0。出版物只引用，不转载，权利归发布者所有。',
  'licence.open': ({ open, sources }) => `${sources}个来源中，${open}个附有各自的开放许可：`,
  'licence.estimated': '在边界线上估计的位置与该线相同，适用 ODbL 1.0。',
  'licence.shapes': '地图图形：',
  'licence.code': '程序代码：MIT 许可。字体 Be Vietnam Pro 和 Noto Sans SC：SIL OFL 1.1。',
  'licence.packages': '页面所含软件包的许可',

  'report.title': '纠错',
  'report.how':
    '请将地址栏中的链接（已含年份和所选条目）连同内容不同的来源，发给提供本页面的单位。',
  'report.rule': '任何更正都须有来源。若来源仍不一致，则并列说明。',

  'about.title': '版本与隐私',
  'about.version': ({ app, edition, latest }) =>
    `页面版本 ${app}；数据版本 ${edition}；最新来源：${latest}。`,
  'about.webgl': '符号和名称之下的地图由显卡（WebGL）绘制。',
  'about.canvas': '地图不使用显卡绘制，内容完整无缺。',
  'about.privacy':
    '本网页不向自身服务器以外发送任何请求，也不使用 cookie。浏览器仅在本机保存：供断网使用的整个网页、自制演示稿及其备注和编辑位置、会议室的两项尺寸、演讲者的各项选择、快捷键的开关状态，以及演示前所在的位置。除非用户自行分享，这些内容不会离开本机。如需删除，请在浏览器中清除本网站的数据。',

  'tour.region': '页面导览',
  'tour.at': ({ step, steps }) => `第${step}步，共${steps}步`,
  'tour.back': '上一步',
  'tour.next': '下一步',
  'tour.end': '完成',
  'tour.close': '跳过',
  'tour.time':
    '在此选择年份。地图、列表和详情始终以该年为准；每列是一个口岸或通道，每行是一年；带深色角的格子表示当年有事件。',
  'tour.topics':
    '逐项打开或关闭专题。数字表示该年共有多少项，括号内为沿用往年的数字。在“贸易”下选择所绘的数据。',
  'tour.map': '点选一个符号，即可查看当年状态及其来源。',
  'tour.list': '图上全部内容，自西向东排列；也可在此用方向键选择。',
  'tour.search': '搜索口岸、项目、地名、文件：可不带越南语声调，也可用汉字或拼音。',
  'tour.panels': '可与地图并列显示的内容：列表、表格、比较、图表、文件。',
  'tour.languages': '屏幕上同时显示两种语言，可在此选择第一和第二语言。',
};
