import { LANGUAGES, type Language } from '../../model/language.ts';
import { dataAddress, isSingleFile } from '../../state/data-address.ts';
import { checkStored, offline } from '../../state/offline.ts';
import type { KeptFiles, TypeProbe } from './judge-files.ts';

/* Measuring what came with the page: its files and its type. Nothing here judges. */

/** Names below `data/` of all files of the edition; the list is one of them. */
const LIST = 'datapackage.json';

type Read = (name: string) => Promise<Response | undefined>;

/** From the page itself, or the network. */
const fetched: Read = (name) => fetch(dataAddress(name));

/** From what is stored of this edition and nowhere else: another edition may lie beside it. */
async function storedIn(cacheName: string): Promise<Read> {
  const cache = await caches.open(cacheName);
  return (name) => cache.match(dataAddress(name));
}

/** Reads a file to its end, as the page would; rejects where that does not go. */
async function readWhole(read: Read, name: string): Promise<unknown> {
  const response = await read(name);
  if (!response?.ok) throw new Error(`${name} is not there`);
  if (/json$/.test(name)) return response.json();
  if ((await response.blob()).size === 0) throw new Error(`${name} is empty`);
  return null;
}

function namesIn(list: unknown): string[] {
  const { resources } = list as { readonly resources?: readonly { readonly path?: unknown }[] };
  if (!Array.isArray(resources)) throw new TypeError(`${LIST} is not a list`);
  return resources.flatMap(({ path }) => (typeof path === 'string' ? [path] : []));
}

/** Those of the files that cannot be read, and how many were tried. */
async function readAll(read: Read): Promise<Pick<KeptFiles, 'total' | 'lost'>> {
  let names: string[];
  try {
    names = namesIn(await readWhole(read, LIST));
  } catch {
    return { total: 1, lost: [LIST] };
  }
  const tried = await Promise.allSettled(names.map((name) => readWhole(read, name)));
  const lost = names.filter((_, at) => tried[at]?.status === 'rejected');
  return { total: names.length, lost };
}

/** Looks for every file where it has to be when the network is not there, and reads the data. */
export async function measureFiles(): Promise<KeptFiles> {
  const stored = isSingleFile() ? null : await checkStored();
  const kept = isSingleFile() ? 'file' : stored ? 'stored' : 'network';
  const read = await readAll(stored ? await storedIn(stored.cache) : fetched);
  return {
    kept,
    offline: offline.peek(),
    total: stored?.total ?? read.total,
    lost: [...new Set([...(stored?.missing ?? []), ...read.lost])],
  };
}

interface Sample {
  readonly family: string;
  readonly text: string;
  /** Letters whose ink differs in any type that has them; boxes in place of letters are all alike. */
  readonly unlike: readonly [string, string];
}

const LATIN = 'Be Vietnam Pro';
const SAMPLES: Readonly<Record<Language, Sample>> = {
  vi: { family: LATIN, text: 'Cửa khẩu, lối mở, ỡẵặợ', unlike: ['ữ', 'ẵ'] },
  zh: { family: 'Noto Sans SC', text: '口岸通道边境友谊关', unlike: ['口', '境'] },
  en: { family: LATIN, text: 'Border gates, 2026', unlike: ['B', 'i'] },
  fr: { family: LATIN, text: 'Œuvre, château, où, ça', unlike: ['œ', 'ç'] },
};

const WEIGHTS = [400, 600] as const;
/** Large, so that a difference between two types shows in the widths. */
const SIZE = 160;

/** Loads the type in all weights in use; false where a file of it does not come. */
async function isTypeThere({ family, text }: Sample): Promise<boolean> {
  const tried = await Promise.allSettled(
    WEIGHTS.map((weight) => document.fonts.load(`${weight} ${SIZE}px "${family}"`, text)),
  );
  return tried.every(({ status, ...one }) => {
    const faces = 'value' in one && Array.isArray(one.value) ? one.value : [];
    return status === 'fulfilled' && faces.length > 0;
  });
}

// One by one: they are no properties of its own, and spreading would lose them.
const inkOf = (box: TextMetrics) => [
  box.width,
  box.actualBoundingBoxLeft,
  box.actualBoundingBoxRight,
  box.actualBoundingBoxAscent,
  box.actualBoundingBoxDescent,
];

/** Whether letters come out alike whatever type would stand in for the wanted one. */
function isTypeDrawn({ family, text, unlike }: Sample): boolean {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) return false;
  const inkIn = (fallback: string, letters: string, weight: number) => {
    pen.font = `${weight} ${SIZE}px "${family}", ${fallback}`;
    return inkOf(pen.measureText(letters)).join();
  };
  return WEIGHTS.every((weight) => {
    const isSame = inkIn('monospace', text, weight) === inkIn('serif', text, weight);
    const [one, other] = unlike;
    return isSame && inkIn('serif', one, weight) !== inkIn('serif', other, weight);
  });
}

/** Loads and measures the type of each language. */
export function measureFonts(): Promise<TypeProbe[]> {
  return Promise.all(
    LANGUAGES.map(async (language): Promise<TypeProbe> => {
      const sample = SAMPLES[language];
      const isLoaded = await isTypeThere(sample);
      return { language, isLoaded, isDrawn: isTypeDrawn(sample) };
    }),
  );
}
