import { LANGUAGES, type LocalText } from '../../../model/language.ts';
import type { DocumentCard, Source } from '../../../model/records.ts';
import type { Catalogue } from '../../catalogue.ts';
import type { Draft, KeyOrigin } from '../entry.ts';
import { dateTexts } from './meetings.ts';
import { contextOf } from './sites.ts';

type Text = readonly [KeyOrigin, string | null | undefined];

const inAll = (text: LocalText, origin: KeyOrigin) =>
  LANGUAGES.map((language): Text => [origin, text[language]]);

/** Titles of a primary document in our own words, and the number of its card. */
function cardTexts({ id, title, event }: DocumentCard): Text[] {
  return [
    ...inAll(title, 'text'),
    ...inAll(event.names, 'text'),
    ['alias', id],
    ['made', `document ${id}`],
    ['made', `tài liệu ${id}`],
    ['made', `文件${id}`],
  ];
}

function documentDraft(source: Source, cards: readonly DocumentCard[]): Draft {
  return {
    kind: 'document',
    id: source.id,
    // The primary documents first, then the latest.
    rank: (source.primary ? 0 : 10) - Number((source.date ?? '0').slice(0, 4)) / 1000,
    texts: [
      ['text', source.title],
      ...cards.flatMap(cardTexts),
      ...inAll(source.publisher, 'publisher'),
      ...dateTexts(source.date),
    ],
    groups: ['document'],
    sorts: ['document'],
    context: [source.url === null ? null : hostOf(source.url), source.date?.slice(0, 4)],
  };
}

function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).hostname : null;
}

/** All publications; the primary documents with the titles of their cards. */
export function documentDrafts({ sources, documents }: Catalogue): Draft[] {
  return [...sources.values()].map((source) =>
    documentDraft(
      source,
      documents.filter((card) => card.source === source.id),
    ),
  );
}

/** Claims, by our own words for them. */
export function claimDrafts(catalogue: Catalogue): Draft[] {
  return catalogue.claims.map(({ id, paraphrase, places, reported }) => ({
    kind: 'claim',
    id,
    rank: 0,
    texts: inAll(paraphrase, 'text'),
    groups: [],
    sorts: [],
    context: [...contextOf(catalogue, places), reported.slice(0, 4)],
  }));
}
