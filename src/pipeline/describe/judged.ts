import { looksAhead, stateOf } from '../../model/commitment.ts';
import type { Claim, Commitment, Dossier } from '../../model/records.ts';

/** A cell of a table: no stroke and no line break may end it. */
const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const row = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
const table = (heads: readonly string[], rows: readonly (readonly string[])[]) => [
  row(heads),
  row(heads.map(() => '---')),
  ...rows.map(row),
  '',
];

const REASONS: Readonly<Record<NonNullable<Claim['noPromise']>, string>> = {
  view: 'an appraisal, a wish or a readiness in general, which names no act',
  'going-on': 'tells of what was being done',
  firms: 'a matter of firms, not of the two sides',
  expectation: 'what the reporter expects',
};

/** What is told of a statement: the promises and texts that name it, or why it is none. */
function judgementOf({ commitments, agreements }: Dossier, { id, noPromise }: Claim): string {
  const names = (one: { readonly claims?: readonly string[] | undefined }) =>
    one.claims?.includes(id) === true;
  const records = [
    ...commitments.filter(names).map((one) => `\`commitment:${one.id}\``),
    ...agreements.filter(names).map((one) => `\`agreement:${one.id}\``),
  ];
  return noPromise === undefined ? records.join(', ') : `none: ${REASONS[noPromise]}`;
}

/** The last that is known of a promise: its state with the day, of a silence the day of the search. */
function outcomeOf(one: Commitment): string {
  const last = one.outcomes.at(-1);
  if (!last) return '';
  return last.state === 'no-report'
    ? `no report found up to ${last.until}, searched ${last.searched}`
    : [stateOf(one), last.date ?? 'undated'].join(', ');
}

/**
 * Every statement of the documents that looks ahead with the record that it became or the reason why it is
 * none, and every promise with what came of it: a page of Markdown for whoever has to check the judging.
 */
export function judgedText(dossier: Dossier): string {
  const ahead = dossier.claims.filter(looksAhead);
  const documents = dossier.documents.flatMap(({ id }) => {
    const own = ahead.flatMap((claim) => {
      const at = claim.locators.filter(({ document }) => document === id);
      return at.length === 0 ? [] : [{ claim, at: at.map(({ paragraph }) => paragraph) }];
    });
    if (own.length === 0) return [];
    const rows = own
      .toSorted((a, b) => Math.min(...a.at) - Math.min(...b.at))
      .map(({ claim, at }) => [
        [...new Set(at)].join(', '),
        `\`${claim.id}\``,
        claim.status,
        claim.paraphrase.en,
        judgementOf(dossier, claim),
      ]);
    return [
      `## Document ${id}`,
      '',
      ...table(['paragraph', 'claim', 'status', 'what it says', 'told by'], rows),
    ];
  });
  const promises = dossier.commitments.map((one) => [
    `\`${one.id}\``,
    one.kind,
    one.date ?? '',
    one.session ?? '',
    one.what.en,
    outcomeOf(one),
    String(one.sources.length),
  ]);
  return [
    '# What looks ahead, judged one by one',
    '',
    'Built by `npm run data` from `data/claims`, `data/commitments` and `data/agreements.yaml`; not to be written by hand.',
    `${ahead.length} statements of the documents look ahead; a statement of two documents stands in both tables.`,
    '',
    ...documents,
    `## The ${promises.length} promises`,
    '',
    ...table(['commitment', 'kind', 'day', 'session', 'what', 'last outcome', 'sources'], promises),
  ].join('\n');
}
