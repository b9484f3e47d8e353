import type { HelpTexts } from './vi.ts';

export const en: HelpTexts = {
  'help.contents': 'Contents',
  'help.tour': 'A tour of the screen',
  'help.tourText':
    'A few short steps, each pointing at one part of the page. Leave it whenever you like.',
  'help.tourStart': 'Begin',
  'help.keys': 'Keyboard',
  'help.keysText': 'Single keys act only while the cursor is in no field.',
  'help.keysOn': 'Use single-key shortcuts',
  'help.key': 'Key',
  'help.does': 'What it does',
  'key.search': 'search',
  'key.help': 'open this page',
  'key.previous': 'one year back',
  'key.next': 'one year on',
  'key.compare': 'compare two years',
  'key.list': 'back to the list',
  'key.whole': 'the whole border',
  'key.projector': 'projector look, for the whole room to read',
  'name.escape': 'Esc',
  'key.escape': 'put away what is uppermost: tour, details, document, wide panel',
  'key.arrows':
    'in the list: previous and next item; on the time line: previous and next year; on the map: move',
  'key.zoom': 'on the map: nearer and farther',

  'facts.title': 'From documents to records',
  'facts.documents': ({ documents, claims }) =>
    `${documents} primary documents were read paragraph by paragraph. Each thing that they say is one statement, told in our own words, with the number of its document and paragraph: ${claims} statements in all. A paragraph that is not used has a reason beside it.`,
  'facts.records': ({ sources, gates, crossings, projects, meetings, flows }) =>
    `From these statements and from other publications, ${sources} sources in all, come ${gates} gates, ${crossings} crossings, ${projects} projects, ${meetings} meetings and ${flows} trade figures.`,
  'facts.sources':
    'Every state, event and figure names its own sources; what has none is not taken in. Remarks of the editors are marked as theirs.',

  'time.title': 'Time',
  'time.year':
    'For a year the page shows the last known state that holds on at least one of its days.',
  'time.dates':
    'Dates are kept as exactly as the source gives them: year, month or day. A date, period or place that is inferred says so.',
  'time.units': 'Names of administrative units are those of the year on screen.',
  'time.span': ({ first, last, closed }) =>
    `The time line runs from ${first} to ${last}; the data was closed on ${closed}.`,

  'unknown.title': 'Not known, and no source',
  'unknown.text':
    '“No source”: we have none that speaks of that year. “Not known”: a source shows that the earlier state ended or is in doubt, but not what came after. The two differ and are marked differently; no gap is filled with a guess.',

  'disputes.title': 'Where sources disagree',
  'disputes.both': ({ disputes }) =>
    `With these gates, crossings, projects and figures ${disputes} points are recorded on which sources disagree. For each, all statements are kept with their sources; a line of its own says which is used here, and why.`,
  'disputes.printed':
    'A printed figure that cannot be right is quoted as printed, with the reason, and never drawn as a thick line.',
  'disputes.flows': ({ usable, flows }) =>
    `${usable} of ${flows} figures of trade and traffic are of one full year and used as such. What is not drawn stands in the table with the reason. The two countries count differently, so compare within one series only; currencies stay as the source prints them.`,

  'trade.title': 'Trade',
  'trade.layers':
    'Arcs are the trade of each border province, from its seat through a gate; the labels at Nanning and Kunming are the foreign trade of Guangxi and Yunnan with all of Vietnam, by sea and air too. The two have no scale in common and are never added or compared.',
  'trade.rules':
    'Each province counts by its own rule, so arcs are not added. Lạng Sơn counts every lorry that crosses, also goods declared elsewhere or in transit; others count only what is declared with them. The details of a figure say how it counts.',
  'trade.states':
    'A full year is a solid arc. Part of a year is hollow, with its months. A sum of years, or a figure told at a session without a period, is hollow and dashed. Where a year has no figure, the last known one is drawn paler, with its year. No figure is converted, estimated or scaled up.',
  'trade.gate':
    'The width follows the square root of the value in US dollars, on one scale for all years. Where no source names the gate, a dashed line leads through one that stands for all; the details give the reason.',

  'positions.title': 'How well positions are known',
  'positions.basis': ({ source, estimated, known, none }) =>
    `Positions of gates and crossings: ${source} as a publication gives them, ${estimated} estimated by us on the border line or between known points, ${known} those of well-known places. Without a position, in the list only and with the reason: ${none}.`,
  'positions.doubt':
    'The symbol shows what a position rests on; for the selection a circle shows how far off it may be.',
  'positions.lines':
    'Lines of projects join the places that are named and are no alignments. Arcs of trade run from a province’s seat through a gate and are no routes.',

  'neutral.title': 'Neutrality',
  'neutral.weight':
    'Both sides weigh the same: one colour of land, one size of type. No colour stands for a country; the colours of trade speak of direction alone.',
  'neutral.border':
    'The border line is taken from OpenStreetMap. It is an approximation, not a legal line. This is not an official map.',
  'neutral.frame': 'The frame keeps to the land border; the map makes no claims at sea.',
  'neutral.names':
    'Each place bears the names of the two sides, and a language names its own side first: Vietnamese names Vietnam first, Chinese names China first. English and French are the language of neither side and of no text that the two sign; here they keep the order of the Vietnamese reports that the primary documents translate. What stands once for two languages follows the first. A side without a name in a language keeps the name in its own script; a side whose name is unknown is left out.',

  'licence.title': 'Licences',
  'licence.facts':
    'Facts and our own texts: CC BY 4.0. Publications are cited, not copied; rights stay with their publishers.',
  'licence.open': ({ open, sources }) =>
    `${open} of ${sources} sources bear an open licence of their own:`,
  'licence.estimated':
    'Positions estimated on the border line are under ODbL 1.0, as that line is.',
  'licence.shapes': 'Shapes of the map:',
  'licence.code': 'Code: MIT licence. Typefaces Be Vietnam Pro and Noto Sans SC: SIL OFL 1.1.',

  'report.title': 'Reporting an error',
  'report.how':
    'Send the link in the address bar (it holds the year and what is selected) to whoever offers you this page, together with the source that says otherwise.',
  'report.rule': 'Every correction needs a source. Where sources still disagree, both are told.',

  'about.title': 'Version and privacy',
  'about.version': ({ app, edition, latest }) =>
    `Version of the page ${app}; edition of the data ${edition}; latest source: ${latest}.`,
  'about.privacy':
    'The page sends no request beyond its own server and sets no cookies. The browser keeps, on this machine only: the whole page for use without a network, your own talks with their notes and your place in the editor, the two numbers of the room, the presenter’s choices, whether single keys are on, and where you were before a talk. Nothing of it leaves the machine unless you share it. To delete it, clear the data of this site in the browser.',

  'tour.region': 'A tour of the screen',
  'tour.at': ({ step, steps }) => `Step ${step} of ${steps}`,
  'tour.back': 'Back',
  'tour.next': 'Next',
  'tour.end': 'Done',
  'tour.close': 'Skip',
  'tour.time':
    'Choose the year. Map, list and details always speak of it. The columns count dated events.',
  'tour.topics':
    'Switch topics on and off. The number says how many things the year has; in brackets, how many are of earlier years. Beneath Trade, choose which figures are drawn.',
  'tour.map': 'Press a symbol to read its state in the year, and who says so.',
  'tour.list': 'Everything on the map, from west to east; the arrow keys choose here too.',
  'tour.search':
    'Find gates, projects, places, documents: without accents, in Chinese characters or in pinyin.',
  'tour.panels': 'What can stand beside the map: list, table, comparison, charts, documents.',
  'tour.languages': 'Two languages at once. Choose the first and the second here.',
};
