/** What the search loads beside the records: `public/data/search.json`. */
export interface SearchFile {
  /** Pinyin with tone marks, one syllable a word, of every text in Han characters that is searched. */
  readonly readings: Readonly<Record<string, string>>;
  /** What people type for a thing and nothing shows, by its id. */
  readonly also: Readonly<Record<string, readonly string[]>>;
  /** Each traditional character of those texts with the simplified one, one after the other: `東东`. */
  readonly traditional: string;
}
