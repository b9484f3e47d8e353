/** Keys and list indexes from the root of a file or record. */
export type Path = readonly (string | number)[];

/** Something wrong in a record, found after reading; `record` is an id of {@link recordKey}. */
export interface Fault {
  readonly record: string;
  readonly path: Path;
  readonly message: string;
}

/** A fault with its place: the file below `data/`, the line (from 1) where it is known. */
export interface PlacedFault {
  readonly file: string;
  readonly line: number | null;
  readonly path: Path;
  readonly message: string;
}

/** `['statuses', 2, 'from']` as `statuses[2].from`. */
export function pathText(path: Path): string {
  return path
    .map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 ? step : `.${step}`))
    .join('');
}

/** One line: `data/gates/x.yaml:41  statuses[2].from: message`. */
export function faultText({ file, line, path, message }: PlacedFault): string {
  const place = line === null ? `data/${file}` : `data/${file}:${line}`;
  return path.length === 0 ? `${place}  ${message}` : `${place}  ${pathText(path)}: ${message}`;
}

/** Order for print: by file, then line, then path. */
export function compareFaults(a: PlacedFault, b: PlacedFault): number {
  return (
    compareText(a.file, b.file) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    compareText(pathText(a.path), pathText(b.path))
  );
}

/** Order by code units: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The key of a record among all: its id, with its kind before it where the id has none. */
export const recordKey = {
  source: (id: string) => `source:${id}`,
  place: (id: string) => `place:${id}`,
  document: (id: string) => `document:${id}`,
  commitment: (id: string) => `commitment:${id}`,
  agreement: (id: string) => `agreement:${id}`,
  claim: (id: string) => `claim:${id}`,
  mechanism: (id: string) => `mechanism:${id}`,
  series: (id: string) => `series:${id}`,
  carrier: (places: readonly string[]) => `carrier:${places.join('+')}`,
  office: (id: string) => `office:${id}`,
  person: (id: string) => `person:${id}`,
  formula: (id: string) => `formula:${id}`,
  session: (meeting: string) => `protocol of ${meeting}`,
  talk: (id: string) => `talk:${id}`,
  alsoTyped: (id: string) => `typed:${id}`,
  edition: 'edition',
} as const;
