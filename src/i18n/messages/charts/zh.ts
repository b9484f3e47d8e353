import type { ChartTexts } from './vi.ts';

export const zh: ChartTexts = {
  chart: '图表',
  'chart.status': '历年状态',
  'chart.events': '逐月事件',
  overview: '口岸和通道历年状态，自西向东',
  disputed: ({ list }) => `来源不一致：${list}`,
  yearOnScreen: ({ year }) => `${year}年，当前年份`,
  hint: '指向某一年可查看状态、日期和来源数；点按即选定口岸并转到该年。',
  nothing: '没有符合筛选条件的口岸或通道。',
  eventsGrid: '各年各月事件数',
  month: ({ month }) => `${month}月`,
  monthShort: ({ month }) => `${month}月`,
  yearOnly: '仅知年份',
  yearOnlyOf: ({ year }) => `${year}年，月份不详`,
  before: ({ year }) => `${year}年以前`,
  events: ({ count }) => `${count}个事件`,
  noEvents: '没有事件',
  chooseMonth: '选择一格，查看当月事件及来源。',
  noTopics: '已打开的专题没有符合筛选条件的事件。',
  undated: ({ count }) => `${count}次会议没有来源记载日期。`,
};
