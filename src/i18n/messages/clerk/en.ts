import type { ClerkTexts } from './vi.ts';

export const en: ClerkTexts = {
  'clerk.open': 'Record facts from a report',
  'clerk.back': 'Back to the sources',
  'clerk.report': 'Report',
  'clerk.paste': 'Paste the report here',
  'clerk.stays': 'The report stays in this tab: it is not kept, not sent and in no file.',
  'clerk.found': ({ count }) =>
    count === 0
      ? 'No gate, project or date is recognised yet.'
      : `${count} names and dates are recognised. Press the name of a gate, crossing or project to record a fact.`,
  'clerk.add': ({ name }) => `Record a fact about ${name}`,
  'clerk.source': 'Source',
  'clerk.url': 'Address',
  'clerk.title': 'Title, as published',
  'clerk.publisher': 'Publisher',
  'clerk.date': 'Date',
  'clerk.language': 'Language',
  'clerk.known': 'The data have this source already.',
  'clerk.facts': 'Facts',
  'clerk.none': 'No facts yet.',
  'clerk.kind': 'Kind',
  'clerk.state': 'new state',
  'clerk.stage': 'new stage',
  'clerk.event': 'event',
  'clerk.value': 'What',
  'clerk.choose': 'choose…',
  'clerk.note': 'Note, in your own words',
  'clerk.remove': 'Remove',
  'clerk.checked': 'Checked by a second person',
  'clerk.by': 'Initials or office (not published)',
  'clerk.day': 'Day of the check',
  'clerk.gaps': ({ count }) =>
    count === 1
      ? '1 text is still to be translated.'
      : `${count} texts are still to be translated.`,
  'clerk.faults': ({ fields }) => `Missing or not right yet: ${fields}.`,
  'clerk.ready': 'The file is complete and can be taken into the data.',
  'clerk.save': 'Save as a file',
  'clerk.file': 'Open a file',
  'clerk.clear': 'Clear all',
  'clerk.undo': 'Undo',
  'clerk.about': 'About',
  'clerk.notRead': 'This is no file of facts.',
};
