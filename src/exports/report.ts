import { say } from '../i18n/messages/page/report.ts';
import type { Language, LocalText } from '../model/language.ts';
import type { About } from './common/about.ts';

/** What a reader says is wrong with a record. */
export interface ErrorReport {
  /** What the page shows, or the statement of it that is meant. */
  readonly statement: string;
  readonly proposed: string;
  readonly source: string;
}

/** The record that is reported, as the page has it. */
export interface Reported {
  readonly id: string;
  readonly names: LocalText;
}

/**
 * Longest address that mail programs take over whole. A Vietnamese letter takes up to nine signs of
 * it, a Chinese character nine.
 */
const LONGEST_ADDRESS = 2000;

const lines = (
  { edition, year, link, accessed }: About,
  { id, names }: Reported,
  { statement, proposed, source }: ErrorReport,
  language: Language,
): [string, string][] => [
  [say(language, 'report.record'), `${names[language]} (${id})`],
  [say(language, 'report.year'), String(year)],
  [say(language, 'report.statement'), statement],
  [say(language, 'report.proposed'), proposed],
  [say(language, 'report.source'), source],
  [say(language, 'report.edition'), `${edition.version} (${edition.closed})`],
  [say(language, 'report.link'), link],
  [say(language, 'report.day'), accessed],
];

/**
 * A report as a text for mail or chat: a line for each of record, year, statement, proposed value,
 * source, edition, link and day, its label in each of the languages.
 */
export function reportText(
  about: About,
  record: Reported,
  report: ErrorReport,
  languages: readonly Language[],
): string {
  const all = languages.map((language) => lines(about, record, report, language));
  const titles = languages.map((language) => say(language, 'report.title'));
  const rows = (all[0] ?? []).map(([, value], row) => {
    const labels = all.map((one) => one[row]?.[0] ?? '');
    return `${labels.join(' · ')}: ${value.trim() === '' ? '–' : value.trim()}`;
  });
  return `${[titles.join(' · '), ...rows].join('\n')}\n`;
}

/** An address that opens the reader's mail program with the report; `null` where it is too long for that. */
export function mailAddress(id: string, text: string, language: Language): string | null {
  const subject = `${say(language, 'report.title')}: ${id}`;
  const body = text.replace(/\n/g, '\r\n');
  const address = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  return address.length > LONGEST_ADDRESS ? null : address;
}
