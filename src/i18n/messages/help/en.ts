import type { HelpTexts } from './vi.ts';

export const en: HelpTexts = {
  'help.contents': 'Contents',
  'help.tour': 'A tour of the screen',
  'help.tourText':
    'A few short steps, each showing one part of the page. You can leave at any time.',
  'help.tourStart': 'Begin',
  'help.keys': 'Keyboard',
  'help.keysText': 'Single keys work only while the cursor is not in a text field.',
  'help.keysOn': 'Use single-key shortcuts',
  'help.key': 'Key',
  'help.does': 'What it does',
  'key.search': 'search',
  'key.help': 'open this page',
  'key.previous': 'one year back',
  'key.next': 'one year forward',
  'key.compare': 'compare two years',
  'key.list': 'back to the list',
  'key.whole': 'the whole border',
  'key.projector': 'projector look, legible to the whole room',
  'name.escape': 'Esc',
  'key.escape': 'close what is on top: tour, details, document, wide panel',
  'key.arrows':
    'in the list, and in a group of the details: previous and next item; on the timeline: previous and next year; on the map: move',
  'key.zoom': 'on the map: zoom in, zoom out',

  'facts.title': 'From documents to records',
  'facts.documents': ({ documents, claims }) =>
    `${documents} primary documents were read paragraph by paragraph. Each thing they say is recorded as one statement in our own words, with its document and paragraph number: ${claims} statements in all. Where a paragraph is not used, the reason is given.`,
  'facts.records': ({ sources, gates, crossings, projects, meetings, flows }) =>
    `These statements and other publications, ${sources} sources in all, yield ${gates} gates, ${crossings} crossings, ${projects} projects, ${meetings} meetings and ${flows} trade figures.`,
  'facts.sources':
    'Every state, event and figure names its own sources; what has no source is left out. Editors’ remarks are marked as such.',

  'time.title': 'Time',
  'time.year':
    'For each year the page shows the latest known state that was valid on at least one day of that year.',
  'time.dates':
    'Dates are as exact as the source gives them: year, month or day. An inferred date, period or place is marked as inferred.',
  'time.units': 'Administrative units bear the names they had in the year on screen.',
  'time.span': ({ first, last, closed }) =>
    `The timeline runs from ${first} to ${last}; data as of ${closed}.`,

  'unknown.title': '“Unknown” and “no source”',
  'unknown.text':
    '“No source”: we have no source that covers that year. “Unknown”: a source shows that the earlier state ended or is in doubt, but not what followed. The two are different and are marked differently; no gap is filled by guessing.',

  'disputes.title': 'Where sources disagree',
  'disputes.both': ({ disputes }) =>
    `For these gates, crossings, projects and figures, ${disputes} points are recorded on which sources disagree. Each keeps all statements with their sources; a separate line says which one is used here, and why.`,
  'disputes.printed':
    'A figure clearly at odds with other figures is quoted as published, with the reason, and is never drawn as a thick line.',
  'disputes.flows': ({ usable, flows }) =>
    `${usable} of ${flows} trade and traffic figures cover one full year and are used as such. Figures that are not drawn are in the table, with the reason. The two countries count differently, so compare only within one series; currencies are those of the source.`,

  'trade.title': 'Trade',
  'trade.layers':
    'Arcs show the trade of each border province, from its capital through a border gate; the labels at Nanning and Kunming show the foreign trade of Guangxi and Yunnan with all of Vietnam, including by sea and air. The two have no common scale and are never added up or compared.',
  'trade.rules':
    'Each province counts in its own way, so arcs are not added up. Lạng Sơn counts every lorry that crosses, including goods declared elsewhere or in transit; others count only what is declared in the province. The details of each figure say how it was counted.',
  'trade.states':
    'A full year is a solid arc. Part of a year is a hollow arc, with the number of months. A total of several years, or a figure reported at a session without a period, is hollow and dashed. Where a year has no figure, the last known one is drawn paler, with its year. No figure is converted, estimated or scaled up.',
  'trade.gate':
    'Width follows the square root of the value in US dollars, on one scale for all years. Where no source names the gate, a dashed line runs through one gate that stands for all; the details give the reason.',

  'positions.title': 'How accurate positions are',
  'positions.basis': ({ source, estimated, known, none }) =>
    `Positions of gates and crossings: ${source} given by a publication, ${estimated} estimated by us on the border line or between known points, ${known} those of well-known places. ${none} have no position: they are in the list only, with the reason.`,
  'positions.doubt':
    'The symbol shows the basis of a position; for the selected item a circle shows the margin of error.',
  'positions.lines':
    'Project lines join the places named; they are not alignments. Trade arcs run from a provincial capital through a border gate; they are not routes.',

  'neutral.title': 'Neutrality',
  'neutral.weight':
    'Both sides are shown alike: the same colour of land, the same size of type. No colour stands for a country; the colours of trade show direction only.',
  'neutral.border':
    'The border line is taken from OpenStreetMap. It is an approximation, not a legal line. This is not an official map.',
  'neutral.frame':
    'The frame is limited to the land border; the map takes no position on any maritime claim.',
  'neutral.names':
    'Each place bears the names of the two sides, and a language names its own side first: Vietnamese names Vietnam first, Chinese names China first. English and French are the language of neither side and of no text that the two sign; here they keep the order of the Vietnamese reports that the primary documents translate. What stands once for two languages follows the first. A side without a name in a language keeps the name in its own script; a side whose name is unknown is left out.',

  'licence.title': 'Licences',
  'licence.facts':
    'Facts and our own texts: CC BY 4.0. Publications are cited, not copied; rights remain with their publishers.',
  'licence.open': ({ open, sources }) =>
    `${open} of ${sources} sources have an open licence of their own:`,
  'licence.estimated':
    'Positions estimated on the border line are under ODbL 1.0, like the line itself.',
  'licence.shapes': 'Shapes of the map:',
  'licence.code': 'Code: MIT licence. Typefaces Be Vietnam Pro and Noto Sans SC: SIL OFL 1.1.',
  'licence.packages': 'Licences of the packages in this page',

  'report.title': 'Reporting an error',
  'report.how':
    'Send the link in the address bar (it contains the year and the selection) to the office that provides this page, with the source that says otherwise.',
  'report.rule': 'Every correction needs a source. Where sources still disagree, both are shown.',

  'about.title': 'Version and privacy',
  'about.version': ({ app, edition, latest }) =>
    `Version of the page ${app}; edition of the data ${edition}; latest source: ${latest}.`,
  'about.webgl': 'Behind symbols and names, the map is drawn by the graphics card (WebGL).',
  'about.canvas': 'The map is drawn without the graphics card; nothing is missing for that.',
  'about.privacy':
    'The page sends no request beyond its own server and sets no cookies. The browser keeps, on this machine only: the whole page for use without a network, your own presentations with their notes and your place in the editor, the two dimensions of the room, the presenter’s choices, whether single keys are on, and where you were before a presentation. None of this leaves the machine unless you share it. To delete it, clear the data of this site in the browser.',

  'tour.region': 'A tour of the screen',
  'tour.at': ({ step, steps }) => `Step ${step} of ${steps}`,
  'tour.back': 'Back',
  'tour.next': 'Next',
  'tour.end': 'Done',
  'tour.close': 'Skip',
  'tour.time':
    'Choose the year. Map, list and details always refer to it. Each column is a gate or crossing, each row a year; a dark corner marks a dated event.',
  'tour.topics':
    'Switch topics on and off. The number says how many items the year has; in brackets, how many are from earlier years. Under Trade, choose which figures are drawn.',
  'tour.map': 'Click a symbol to read its state in that year, and who says so.',
  'tour.list': 'Everything on the map, from west to east; the arrow keys choose here too.',
  'tour.search':
    'Find gates, projects, places, documents: without accents, in Chinese characters or in pinyin.',
  'tour.panels': 'What can be shown beside the map: list, table, comparison, charts, documents.',
  'tour.languages': 'Two languages at once. Choose the first and the second here.',
};
