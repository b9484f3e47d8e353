import type { FreshTexts } from './vi.ts';

export const zh: FreshTexts = {
  lastKnown: ({ date, publisher }) =>
    `最后已知：${date}${publisher === null ? '' : `（${publisher}）`}`,
  says: ({ publisher, date }) => `据${publisher}${date === null ? '' : `，${date}`}`,
  undated: '来源均未注明日期',
  absent: '尚未设立',
  absentIn: ({ year }) => `${year}年尚未设立。`,
  'confirm.title': '待确认事项',
  'confirm.intro': ({ date }) =>
    `截至${date}，下列事项已有12个月以上无来源确认，可供双方相互核实。`,
  'confirm.none': '各事项在12个月内均有来源确认。',
  'confirm.elsewhere': '不限于单一省区',
  'confirm.months': ({ count }) => `${count}个月`,
  'confirm.noDate': '不详',
  'confirm.download': '下载清单（CSV）',
  'confirm.count': ({ count }) => `${count}项`,
  'column.thing': '事项',
  'column.state': '状态',
  'column.lastKnown': '最后已知日期',
  'column.publisher': '来源',
  'column.months': '距今',
};
