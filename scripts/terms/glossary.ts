import { words } from '../../src/i18n/words.ts';
import { LANGUAGES, type Language } from '../../src/model/language.ts';
import { PROJECT_TYPES, SITE_KINDS } from '../../src/model/vocabulary.ts';
import { BANNED } from './banned.ts';
import { KEPT } from './kept.ts';
import { LAWS, type Law, OTHER_TERMS, PROJECT_TERMS, SITE_TERMS } from './terms.ts';

const ORDER = Object.keys(LAWS) as readonly Law[];
const number = (law: Law) => ORDER.indexOf(law) + 1;

function row(
  wordIn: (language: Language) => string,
  { laws, note = '' }: { readonly laws: readonly Law[]; readonly note?: string },
): string {
  const cells = LANGUAGES.map(wordIn);
  return `| ${[...cells, laws.map(number).join(', '), note].join(' | ')} |`;
}

function bannedRows(): string[] {
  return LANGUAGES.flatMap((language) =>
    BANNED[language].map(({ form, instead, only }) => {
      const written = form.source.replaceAll('|', '\\|');
      return `| ${language} | \`${written}\` | ${instead} | ${only ?? 'both'} |`;
    }),
  );
}

/** The official terms in four languages with their sources in law, as Markdown (docs/terms.md). */
export function glossary(): string {
  const sites = SITE_KINDS.map((kind) =>
    row((language) => words(language).siteKind[kind], SITE_TERMS[kind]),
  );
  const projects = PROJECT_TYPES.flatMap((type) => {
    const term = PROJECT_TERMS[type];
    return term ? [row((language) => words(language).projectType[type], term)] : [];
  });
  const others = OTHER_TERMS.map((term) => row((language) => term.words[language], term));
  return `${[
    '# Official terms',
    '',
    'Made from `scripts/terms/` and the words of the page (`src/i18n/vocabulary/`) by',
    '`npx vitest run tests/i18n/terms.test.ts -u`. Do not edit by hand.',
    '',
    'For the offices of both sides to proof-read: the term that page, data, downloads and hand-out use,',
    'and where it stands in law.',
    '',
    `| ${LANGUAGES.join(' | ')} | law | note |`,
    `| ${[...LANGUAGES, '', ''].map(() => '---').join(' | ')} |`,
    ...sites,
    ...projects,
    ...others,
    '',
    '## Law',
    '',
    ...ORDER.map((law) => `${number(law)}. ${LAWS[law]}`),
    '',
    'The Chinese text of the agreements of 2009 was read at the addresses in `data/sources.yaml`',
    '(vn-cn-2009-gate-agreement-first-list, vn-cn-2009-gate-agreement-second-list). Decrees and circular are',
    'cited by number and were not read in full for this table: both offices may correct it.',
    '',
    '## Forms that are not used',
    '',
    'A test looks for these regular expressions in the texts of the page and of the data.',
    '',
    '| language | not | but | where |',
    '| --- | --- | --- | --- |',
    ...bannedRows(),
    '',
    '## Suggested and not taken in',
    '',
    '| suggested | kept | reason |',
    '| --- | --- | --- |',
    ...KEPT.map(({ suggested, kept, reason }) => `| ${suggested} | ${kept} | ${reason} |`),
  ].join('\n')}\n`;
}
