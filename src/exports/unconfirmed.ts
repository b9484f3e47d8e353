import type {
  Unconfirmed,
  UnconfirmedGroup,
  UnconfirmedList,
} from '../facts/select-unconfirmed.ts';
import { freshSay } from '../i18n/messages/fresh/fresh.ts';
import { stateWord } from '../i18n/state-word.ts';
import { LANGUAGES, nameIn } from '../model/language.ts';
import { type Side, sidesIn } from '../model/sides.ts';
import type { LanguagePair } from '../model/view/view.ts';
import { delimited } from './common/delimited.ts';
import { inBoth } from './common/words.ts';

type Cell = string | number | null;
type Column = readonly [
  head: string,
  cell: (item: Unconfirmed, group: UnconfirmedGroup, list: UnconfirmedList) => Cell,
];

const lastKnownOf = ({ row: { fresh } }: Unconfirmed) =>
  fresh.kind === 'carried' ? fresh : { lastKnown: null, source: null };

/** The columns; words in the languages on screen, names in all. */
function columnsIn(languages: LanguagePair): readonly Column[] {
  const sideOf = (side: Side, { sides }: UnconfirmedGroup) =>
    inBoth(languages, (language) =>
      sides ? nameIn(sides[side], language).text : freshSay(language, 'confirm.elsewhere'),
    );
  return [
    ['as_of_date', (_, __, { shown }) => shown],
    ...sidesIn(languages[0]).map((side): Column => [side, (_, group) => sideOf(side, group)]),
    ['topic', ({ row }) => row.topic],
    ['id', ({ row }) => row.id],
    ...LANGUAGES.map(
      (language): Column => [`name_${language}`, ({ row }) => nameIn(row.names, language).text],
    ),
    ['state', ({ row }) => inBoth(languages, (language) => stateWord(row, language))],
    ['last_known', (item) => lastKnownOf(item).lastKnown],
    [
      'publisher',
      (item) => {
        const { source } = lastKnownOf(item);
        return source && inBoth(languages, (language) => source.publisher[language]);
      },
    ],
    ['source', (item) => lastKnownOf(item).source?.title ?? null],
    ['url', (item) => lastKnownOf(item).source?.url ?? null],
    ['months_since', ({ months }) => months],
  ];
}

/**
 * What is to be confirmed as one table, a row a thing, in the order of the list; written as
 * {@link toCsv} writes. Empty: nothing is dated, or no source speaks.
 */
export function unconfirmedCsv(list: UnconfirmedList, languages: LanguagePair): string {
  const columns = columnsIn(languages);
  const rows = list.groups.flatMap((group) =>
    group.items.map((item) => columns.map(([, cell]) => cell(item, group, list))),
  );
  return delimited(
    columns.map(([head]) => head),
    rows,
  );
}
