import { textElement, xmlText } from '../../src/exports/common/xml.ts';
import type { FilledTable } from '../../src/exports/whole/column.ts';
import type { Catalogue } from '../../src/facts/catalogue.ts';
import { claimJoin } from '../../src/facts/documents/claim-join.ts';
import { madeOn } from '../../src/facts/select-agreed.ts';
import { formatDate } from '../../src/i18n/format.ts';
import { sayWhole } from '../../src/i18n/messages/files/whole.ts';
import { promiseSay } from '../../src/i18n/messages/panels/agreed/promise.ts';
import { cooperationSay } from '../../src/i18n/messages/panels/cooperation.ts';
import { said } from '../../src/i18n/messages/panels/documents.ts';
import { stateOf } from '../../src/model/commitment.ts';
import type { Language, LocalText } from '../../src/model/language.ts';
import type { Agreement, Claim, Commitment, DocumentCard } from '../../src/model/records.ts';
import { agreementId, commitmentId, statementId } from '../../src/model/talk/stand.ts';
import { type PartialDate, yearOf } from '../../src/model/time/time.ts';
import type { RecordId } from '../../src/model/vocabulary.ts';
import { listHtml, rowOf, rowsAbout, tableHtml } from './rows.ts';
import { sayPages } from './words.ts';

/*
 * What was agreed, asked and promised, the texts that were signed and what the documents state: each
 * leads to all that it belongs to.
 */

export const AGREED_GROUPS = ['commitments', 'agreements', 'documents'] as const;
export type AgreedGroup = (typeof AGREED_GROUPS)[number];

/** What a page of these needs beside what it is about. */
export interface Library {
  readonly facts: Catalogue;
  readonly tables: readonly FilledTable[];
  readonly names: ReadonlyMap<string, LocalText>;
}

/** The file of the page of a record. */
export const fileOf = (id: string) => `${id.replace(':', '-')}.html`;
/** Where a statement stands on the page of the document that tells it first, in a language. */
const anchorOf = (claim: string, language: Language) => `${language}-${claim}`;
const documentFile = (id: string) => `document-${id}.html`;

interface Way {
  readonly href: string | null;
  readonly text: string;
  /** What stands behind it. */
  readonly note?: string;
}

const lists = (title: string, ways: readonly Way[]): string[] =>
  ways.length === 0
    ? []
    : [
        textElement('h3', title),
        `<ul>${ways
          .map(({ href, text, note }) => {
            const name = href === null ? xmlText(text) : `<a href="${href}">${xmlText(text)}</a>`;
            return `<li>${name}${note ? xmlText(` · ${note}`) : ''}</li>`;
          })
          .join('')}</ul>`,
      ];

/** Whether a record has a page of its own. */
const hasPage = (id: string) => /^(gate|crossing|meeting):/.test(id);

function toRecords(ids: readonly string[], { names }: Library, language: Language): Way[] {
  return ids.flatMap((id) => {
    const text = names.get(id)?.[language];
    if (text === undefined) return [];
    return { text, href: hasPage(id) ? `${fileOf(id)}#${language}` : null };
  });
}

function toClaims(claims: readonly Claim[], language: Language): Way[] {
  return claims.map(({ id, paraphrase, locators, status }) => ({
    text: paraphrase[language],
    href: `${documentFile(locators[0]?.document ?? '')}#${anchorOf(id, language)}`,
    note: said(language, `status.${status}`),
  }));
}

function toCommitments(all: readonly Commitment[], language: Language): Way[] {
  return all.map((one) => ({
    text: one.what[language],
    href: `${fileOf(commitmentId(one.id))}#${language}`,
    note: `${promiseSay(language, `kind.${one.kind}`)} · ${promiseSay(language, `state.${stateOf(one)}`)}`,
  }));
}

function toAgreements(all: readonly Agreement[], language: Language): Way[] {
  return all.map(({ id, title, signed }) => ({
    text: title[language],
    href: `${fileOf(agreementId(id))}#${language}`,
    note: signed === null ? promiseSay(language, 'undated') : formatDate(signed, language),
  }));
}

type Title = 'commitments' | 'agreements' | 'statements' | 'records' | 'repeats' | 'parts';
const titled = (of: Title, language: Language, ways: readonly Way[]) =>
  lists(sayPages(language, `ways.${of}`), ways);

/** Ways to what was promised at or about a gate, crossing or session, and to what documents say of it. */
export function waysOf(id: RecordId, { facts }: Library, language: Language): readonly string[] {
  const isOf = ({ records, session }: Commitment) => session === id || records.includes(id);
  const signed = facts.agreements.filter(({ session }) => session === id);
  return [
    ...titled('commitments', language, toCommitments(facts.commitments.filter(isOf), language)),
    ...titled('agreements', language, toAgreements(signed, language)),
    ...titled('statements', language, toClaims(claimJoin(facts).claimsOf(id), language)),
  ];
}

/** A page of its own, told in each language. */
export interface AgreedPage {
  readonly path: string;
  readonly names: LocalText;
  /** What the map selects, and the year in which it is looked at; `null`: no single thing. */
  readonly onMap: { readonly id: RecordId; readonly year: number } | null;
  /** HTML below the heading. */
  readonly tell: (language: Language) => string;
}

const inSpan = (date: PartialDate | null, { edition: { years } }: Catalogue) =>
  date === null ? years.last : Math.min(Math.max(yearOf(date), years.first), years.last);

const told = (claims: readonly string[] | undefined, { claims: all }: Catalogue) =>
  all.filter(({ id }) => claims?.includes(id));

function ownRow(name: string, id: string, { facts, tables }: Library, language: Language): string {
  const table = tables.find((one) => one.name === name);
  return table ? listHtml(rowOf(table, id), facts, language) : '';
}

function commitmentPage(one: Commitment, library: Library): AgreedPage {
  const { facts, tables } = library;
  const id = commitmentId(one.id);
  const sessions = new Map(facts.meetings.map((meeting) => [meeting.id, meeting]));
  const outcomes = tables.find(({ name }) => name === 'commitment_outcomes');
  const again = facts.commitments.filter(
    (other) => other.id === one.repeats || other.repeats === one.id,
  );
  return {
    path: fileOf(id),
    names: one.what,
    onMap: { id, year: inSpan(madeOn(one, sessions), facts) },
    tell: (language) =>
      [
        ownRow('commitments', one.id, library, language),
        ...(outcomes && one.outcomes.length > 1
          ? [
              textElement('h3', sayWhole(language, 'table.commitmentOutcomes')),
              tableHtml(rowsAbout(outcomes, one.id), facts, language),
            ]
          : []),
        ...titled('repeats', language, toCommitments(again, language)),
        ...titled(
          'records',
          language,
          toRecords([...(one.session ? [one.session] : []), ...one.records], library, language),
        ),
        ...titled(
          'agreements',
          language,
          toAgreements(
            facts.agreements.filter(({ commitment }) => commitment === one.id),
            language,
          ),
        ),
        ...titled('statements', language, toClaims(told(one.claims, facts), language)),
      ].join('\n'),
  };
}

function agreementPage(one: Agreement, library: Library): AgreedPage {
  const { facts } = library;
  const id = agreementId(one.id);
  const parts = facts.agreements.filter(
    (other) => other.partOf === one.id || other.id === one.partOf,
  );
  return {
    path: fileOf(id),
    names: one.title,
    onMap: { id, year: inSpan(one.signed, facts) },
    tell: (language) =>
      [
        ownRow('agreements', one.id, library, language),
        ...titled('parts', language, toAgreements(parts, language)),
        ...titled(
          'commitments',
          language,
          toCommitments(
            facts.commitments.filter((other) => other.id === one.commitment),
            language,
          ),
        ),
        ...titled(
          'records',
          language,
          toRecords(one.session ? [one.session] : [], library, language),
        ),
        ...titled('statements', language, toClaims(told(one.claims, facts), language)),
      ].join('\n'),
  };
}

/** One statement: all that its row says, then why it is none or has no place, and where it leads. */
function statementHtml(claim: Claim, library: Library, language: Language): string {
  const { facts } = library;
  const joined = (one: { readonly claims?: readonly string[] | undefined }) =>
    one.claims?.includes(claim.id) === true;
  const stand = facts.stands.find(({ id }) => id === statementId(claim.id));
  const reasons = [
    ...(stand?.reason ? [cooperationSay(language, `reason.${stand.reason}`)] : []),
    ...(claim.noPromise ? [promiseSay(language, `none.${claim.noPromise}`)] : []),
  ];
  return [
    `<article id="${anchorOf(claim.id, language)}">`,
    textElement('h3', claim.paraphrase[language]),
    ownRow('statements', claim.id, library, language),
    ...reasons.map((reason) => textElement('p', reason)),
    ...titled('commitments', language, toCommitments(facts.commitments.filter(joined), language)),
    ...titled('agreements', language, toAgreements(facts.agreements.filter(joined), language)),
    ...titled(
      'records',
      language,
      toRecords(claimJoin(facts).recordsOf(claim.id), library, language),
    ),
    '</article>',
  ].join('\n');
}

/** A document: every statement that cites it first, and ways to those that stand with another. */
function documentPage(card: DocumentCard, library: Library): AgreedPage {
  const { facts } = library;
  const isIn = ({ locators }: Claim) => locators.some(({ document }) => document === card.id);
  const own = facts.claims.filter(({ locators }) => locators[0]?.document === card.id);
  const others = facts.claims.filter((claim) => isIn(claim) && !own.includes(claim));
  return {
    path: documentFile(card.id),
    names: card.title,
    onMap: null,
    tell: (language) =>
      [
        ownRow('documents', card.id, library, language),
        ...titled('statements', language, toClaims(others, language)),
        ...own.map((claim) => statementHtml(claim, library, language)),
      ].join('\n'),
  };
}

/** The pages of commitments, of signed texts and of documents with their statements. */
export function agreedPages(
  library: Library,
): Readonly<Record<AgreedGroup, readonly AgreedPage[]>> {
  const { commitments, agreements, documents } = library.facts;
  return {
    commitments: commitments.map((one) => commitmentPage(one, library)),
    agreements: agreements.map((one) => agreementPage(one, library)),
    documents: documents.map((one) => documentPage(one, library)),
  };
}
