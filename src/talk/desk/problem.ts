import { formatList, formatNumber, joinParts } from '../../i18n/format.ts';
import { say } from '../../i18n/messages/talk/desk.ts';
import { OWN_NAME } from '../../i18n/words.ts';
import type { Language } from '../../model/language.ts';
import type { Fault, FileProblem, Place } from '../editor/talk-file.ts';

const FIELDS = [
  'title',
  'line',
  'points',
  'note',
  'text',
  'sources',
  'show',
  'occasion',
  'date',
  'scenes',
  'talks',
  'id',
] as const;

const COLON: Readonly<Record<Language, string>> = { vi: ': ', zh: '：', en: ': ', fr: '\u00a0: ' };

const megabytes = (bytes: number) => Math.ceil(bytes / 100_000) / 10;

function fieldText(field: string, language: Language): string {
  const known = FIELDS.find((name) => name === field);
  return known ? say(language, `field.${known}`) : field;
}

/** Where it stands: `Scene 3, point 2, words, 中文`. */
function placeText({ talk, scene, point, field, language: of }: Place, language: Language): string {
  const parts = [
    talk !== null && say(language, 'place.talk', { number: talk }),
    scene !== null && say(language, 'place.scene', { number: scene }),
    point !== null && say(language, 'place.point', { number: point }),
    field !== null && fieldText(field, language),
    of !== null && OWN_NAME[of],
  ].filter((part) => part !== false);
  const text = joinParts(parts, language);
  return text === '' ? '' : `${text[0]?.toLocaleUpperCase(language)}${text.slice(1)}`;
}

function faultText(fault: Fault, language: Language): string {
  switch (fault.is) {
    case 'too-long':
    case 'too-many':
      return say(language, `fault.${fault.is}`, { most: fault.most });
    case 'unknown':
      return say(language, 'fault.unknown', { names: formatList(fault.names, language) });
    default:
      return say(language, `fault.${fault.is}`);
  }
}

/** What is wrong with a file, where, and what to do about it. */
export function problemText(problem: FileProblem, language: Language): string {
  switch (problem.kind) {
    case 'large':
      return say(language, 'problem.large', {
        size: formatNumber(megabytes(problem.bytes), language),
        most: formatNumber(megabytes(problem.most), language),
      });
    case 'not-json':
      return problem.line === null
        ? say(language, 'problem.notJson')
        : say(language, 'problem.notJsonLine', { line: problem.line });
    case 'newer':
      return say(language, 'problem.newer', { version: problem.version });
    case 'field': {
      const place = placeText(problem.place, language);
      const fault = faultText(problem.fault, language);
      return place === '' ? fault : `${place}${COLON[language]}${fault}`;
    }
    default:
      return say(language, `problem.${problem.kind}`);
  }
}
