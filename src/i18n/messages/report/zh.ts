import type { ReportTexts } from './vi.ts';

export const zh: ReportTexts = {
  'report.title': '数据纠错',
  'report.record': '条目',
  'report.year': '所示年份',
  'report.statement': '现有内容',
  'report.proposed': '建议改为',
  'report.source': '出处（发布单位、标题、日期、网址）',
  'report.edition': '数据版本',
  'report.link': '链接',
  'report.day': '查看日期',
  'report.how':
    '本页不发送任何内容。请复制或保存下方文字，发给数据负责单位。没有出处的内容无法更正。',
  'report.text': '待发送的文字',
  'report.save': '存为文件',
  'report.mail': '在邮件程序中打开',
  'report.long': '内容过长，无法放入邮件链接：请复制或存为文件。',
};
