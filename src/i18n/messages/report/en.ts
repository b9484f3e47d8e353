import type { ReportTexts } from './vi.ts';

export const en: ReportTexts = {
  'report.title': 'Report an error',
  'report.record': 'Record',
  'report.year': 'Year on screen',
  'report.statement': 'What it says now',
  'report.proposed': 'What it should say',
  'report.source': 'Source (publisher, title, date, address)',
  'report.edition': 'Edition of the data',
  'report.link': 'Link',
  'report.day': 'Day of reading',
  'report.how':
    'The page sends nothing. Copy or save the text below and send it to the office that keeps the data. Without a source nothing can be corrected.',
  'report.text': 'Text to be sent',
  'report.save': 'Save as a file',
  'report.mail': 'Open in the mail program',
  'report.long': 'Too long for a mail link: copy it or save it as a file.',
};
