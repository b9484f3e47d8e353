import type { Catalogue } from '../../facts/catalogue.ts';
import { findSite } from '../../facts/find.ts';
import { freshOf } from '../../facts/fresh.ts';
import { mechanismNames } from '../../facts/rows/select-rows.ts';
import { type Entry, PROSE } from '../../facts/search/entry.ts';
import { isMarked, marksOf } from '../../facts/search/marks.ts';
import type { Hit } from '../../facts/search/search.ts';
import {
  COLON,
  formatDate,
  formatPeriod,
  formatQuantity,
  formatSpan,
  joinParts,
} from '../../i18n/format.ts';
import { promiseSay } from '../../i18n/messages/panels/agreed/promise.ts';
import { registerSay } from '../../i18n/messages/panels/agreed/register.ts';
import { said } from '../../i18n/messages/panels/search.ts';
import { sessionTitle, words } from '../../i18n/words.ts';
import type { MapSymbol } from '../../map/signs/symbols.ts';
import {
  LANGUAGE_TAG,
  type Language,
  nameIn,
  namesIn,
  type TaggedText,
} from '../../model/language.ts';
import { shownStage, shownStatus } from '../../model/shown.ts';
import { stageIn, statusIn } from '../../model/site.ts';
import { fieldOfAgreement } from '../../model/talk/stand.ts';
import { lastDateBefore } from '../../model/time/span.ts';
import { COOPERATION_FIELDS } from '../../model/vocabulary.ts';
import { catalogue, languages, year } from '../../state/store.ts';
import { Icon } from '../../ui/icon.tsx';
import { PANEL_ICON } from '../../ui/icons.ts';
import { capital, chrome, HiddenText } from '../../ui/text.tsx';
import { SymbolMark } from '../common/symbol.tsx';
import { asked } from './found.ts';

/** A text with the language that it is in, by its tag. */
interface Shown {
  readonly text: string;
  readonly tag: string;
}

/** How a hit is shown: its sign, what it is called in both languages, a word on what it is. */
interface Face {
  readonly symbol: MapSymbol | null;
  readonly icon: string;
  readonly names: readonly Shown[];
  readonly note: string;
}

const PIN = 'M8 14.5C5 10.5 3.5 8.5 3.5 6A4.5 4.5 0 0 1 12.5 6C12.5 8.5 11 10.5 8 14.5ZM8 4.5V7.5';
const SAYING = 'M2.5 3H13.5V10.5H8L5 13.5V10.5H2.5ZM5 6H11M5 8H9';

const tagged = (texts: readonly TaggedText[]): Shown[] =>
  texts.map(({ text, language }) => ({ text, tag: LANGUAGE_TAG[language] }));

const NO_FACE: Face = { symbol: null, icon: PIN, names: [], note: '' };

function siteFace(facts: Catalogue, id: string, language: Language): Face {
  const site = findSite(facts, id);
  if (!site) return NO_FACE;
  const status = shownStatus(site, year.value);
  const isCarried = freshOf(facts, statusIn(site, year.value), year.value).kind === 'carried';
  const basis = site.position?.basis ?? null;
  return {
    symbol: status ? { family: 'site', kind: site.kind, status, basis, isCarried } : null,
    icon: PIN,
    names: tagged(namesIn(site.names, languages.value)),
    note: words(language).siteKind[site.kind],
  };
}

function projectFace(facts: Catalogue, id: string, language: Language): Face {
  const project = facts.projects.find((one) => one.id === id);
  if (!project) return NO_FACE;
  const stage = shownStage(project, year.value) ?? 'unknown';
  const isCarried = freshOf(facts, stageIn(project, year.value), year.value).kind === 'carried';
  return {
    symbol: { family: 'project', stage, basis: null, isCarried },
    icon: PIN,
    names: tagged(namesIn(project.names, languages.value)),
    note: words(language).projectType[project.type],
  };
}

function placeFace({ places }: Catalogue, id: string, language: Language): Face {
  const place = places.get(id);
  if (!place) return NO_FACE;
  const parent = places.get(place.parent ?? '');
  const end = place.valid?.to;
  return {
    ...NO_FACE,
    names: tagged(namesIn(place.names, languages.value)),
    note: joinParts(
      [
        parent ? nameIn(parent.names, language).text : said(language, 'hit.place'),
        ...(end
          ? [said(language, 'hit.until', { date: formatDate(lastDateBefore(end), language) })]
          : []),
      ],
      language,
    ),
  };
}

function meetingFace(facts: Catalogue, id: string, language: Language): Face {
  const meeting = facts.meetings.find((one) => one.id === id);
  if (!meeting) return NO_FACE;
  const mechanism = facts.mechanisms.find((one) => one.id === meeting.mechanism);
  return {
    symbol: { family: 'meeting', status: meeting.status },
    icon: PIN,
    names: tagged(
      languages.value.map((one) => ({
        text: sessionTitle(mechanism, meeting, one),
        language: one,
      })),
    ),
    note: meeting.from === null ? '' : formatSpan(meeting, language),
  };
}

function documentFace({ sources }: Catalogue, id: string, language: Language): Face {
  const source = sources.get(id);
  if (!source) return NO_FACE;
  const { title, language: tag, publisher, date } = source;
  return {
    symbol: null,
    icon: PANEL_ICON.documents,
    names: [{ text: title, tag }],
    note: [publisher[language], ...(date ? [formatDate(date, language)] : [])].join(' · '),
  };
}

function claimFace({ claims }: Catalogue, id: string, language: Language): Face {
  const claim = claims.find((one) => one.id === id);
  if (!claim) return NO_FACE;
  const { paraphrase, reported } = claim;
  return {
    symbol: null,
    icon: SAYING,
    names: languages.value.map((one) => ({ text: paraphrase[one], tag: LANGUAGE_TAG[one] })),
    note: formatDate(reported, language),
  };
}

function agreementFace({ agreements }: Catalogue, id: string, language: Language): Face {
  const agreement = agreements.find((one) => one.id === id);
  if (!agreement) return NO_FACE;
  const { title, signed } = agreement;
  return {
    symbol: { family: 'cooperation', field: fieldOfAgreement(agreement) },
    icon: SAYING,
    names: languages.value.map((one) => ({ text: title[one], tag: LANGUAGE_TAG[one] })),
    note:
      signed === null
        ? promiseSay(language, 'undated')
        : registerSay(language, 'signed', { date: formatDate(signed, language) }),
  };
}

function commitmentFace({ commitments }: Catalogue, id: string, language: Language): Face {
  const commitment = commitments.find((one) => one.id === id);
  if (!commitment) return NO_FACE;
  const { what, kind } = commitment;
  return {
    symbol: { family: 'cooperation', field: fieldOfAgreement(commitment) },
    icon: SAYING,
    names: languages.value.map((one) => ({ text: what[one], tag: LANGUAGE_TAG[one] })),
    note: capital(promiseSay(language, `kind.${kind}`), language),
  };
}

function fieldFace(id: string, language: Language): Face {
  const field = COOPERATION_FIELDS.find((one) => one === id);
  if (!field) return NO_FACE;
  return {
    symbol: { family: 'cooperation', field },
    icon: PIN,
    names: languages.value.map((one) => ({
      text: capital(words(one).cooperationField[field], one),
      tag: LANGUAGE_TAG[one],
    })),
    note: said(language, 'hit.field'),
  };
}

function figureFace(facts: Catalogue, id: string, language: Language): Face {
  const flow = facts.flows.find((one) => one.id === id);
  const series = facts.flowSeries.find((one) => one.id === flow?.series);
  if (!flow || !series) return NO_FACE;
  const { value, unit, approximation } = flow;
  return {
    symbol: null,
    icon: PANEL_ICON.charts,
    names: languages.value.map((one) => ({
      text: `${series.names[one]}${COLON[one]}${formatQuantity(value, unit, one, approximation)}`,
      tag: LANGUAGE_TAG[one],
    })),
    note: formatPeriod(flow, language),
  };
}

function faceOf({ kind, id }: Entry, language: Language): Face {
  const facts = catalogue.value;
  switch (kind) {
    case 'flow':
      return figureFace(facts, id, language);
    case 'gate':
    case 'crossing':
      return siteFace(facts, id, language);
    case 'project':
      return projectFace(facts, id, language);
    case 'place':
      return placeFace(facts, id, language);
    case 'mechanism': {
      const names = tagged(namesIn(mechanismNames(facts, id), languages.value));
      const symbol = { family: 'meeting', status: 'held' } as const;
      return { symbol, icon: PIN, names, note: said(language, 'hit.mechanism') };
    }
    case 'meeting':
      return meetingFace(facts, id, language);
    case 'document':
      return documentFace(facts, id, language);
    case 'agreement':
      return agreementFace(facts, id, language);
    case 'commitment':
      return commitmentFace(facts, id, language);
    case 'field':
      return fieldFace(id, language);
    case 'claim':
      return claimFace(facts, id, language);
  }
}

/** A text in which what was typed is marked; pieces of text, never HTML. */
export function Marked({ text }: { readonly text: string }) {
  return (
    <>
      {marksOf(text, asked.value).map(({ text: piece, isFound }, at) =>
        isFound ? <mark key={at}>{piece}</mark> : piece,
      )}
    </>
  );
}

/** The form that was found where it is none of those shown: 那发, jīn shuǐ hé, mốc 62(2). */
function Matched({ hit, names }: { readonly hit: Hit; readonly names: readonly Shown[] }) {
  const { key, entry } = hit;
  if (!key?.isShown || key.origin === 'made' || key.origin === 'publisher') return null;
  if (
    (PROSE.has(entry.kind) && entry.kind !== 'document') ||
    names.some(({ text }) => text === key.text)
  )
    return null;
  if (key.origin !== 'marker' && names.some(({ text }) => isMarked(text, asked.value))) return null;
  const text =
    key.origin === 'marker' ? said(chrome(), 'hit.marker', { number: key.text }) : key.text;
  return (
    <span class="hit-key">
      <Marked text={text} />
      <span aria-hidden="true"> → </span>
      <HiddenText>: </HiddenText>
    </span>
  );
}

/** What stands in the list for a hit. */
export function HitFace({ hit }: { readonly hit: Hit }) {
  const language = chrome();
  const { symbol, icon, names, note } = faceOf(hit.entry, language);
  return (
    <>
      {symbol ? <SymbolMark symbol={symbol} /> : <Icon path={icon} />}
      <span class="hit-name">
        <Matched hit={hit} names={names} />
        {names.map(({ text, tag }, at) => (
          <span key={tag} class={at === 0 ? 'first' : 'second'} lang={tag}>
            <Marked text={text} />{' '}
          </span>
        ))}
      </span>
      <span class="hit-note" lang={LANGUAGE_TAG[language]}>
        {note}
      </span>
    </>
  );
}
