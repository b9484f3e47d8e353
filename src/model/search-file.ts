/** What the search loads beside the records: `public/data/search.json`. */
export interface SearchFile {
  /** Pinyin with tone marks, one syllable a word, of every text in Han characters that is searched. */
  readonly readings: Readonly<Record<string, string>>;
}
