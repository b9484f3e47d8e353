import type { CooperationMessages } from './vi.ts';

export const zh: CooperationMessages = {
  'kind.statement': '文件所载事项',
  field: '领域',
  where: '图上地点',
  years: '年份',
  told: '表述',
  'reason.two-countries': '未上图：涉及两国整体',
  'reason.whole-border': '未上图：涉及整条边界',
  'reason.no-position': '未上图：未载明具体地点',
  'reason.no-date': '未上图：签署日期不详',
  open: '在文件中打开',
  'place.now': '在此地的合作',
  'place.none': '本年无相关事项。',
  'place.other': '其他年份',
  'place.sites': '口岸与通道',
  'place.flows': '贸易数据',
  'place.agreements': '已签文本',
  'place.given': '商定、承诺与提出',
  'place.asked': '收到的提议与承诺',
  'place.sisters': '友好地方',
  'place.hosted': '承办的会议',
};
