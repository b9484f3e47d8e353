import { zipSync } from 'fflate';

/** Reads one file below `data/` as it is; rejects where it does not come. */
export type FetchBytes = (file: string) => Promise<Uint8Array>;

interface DataPackage {
  readonly resources: readonly { readonly path: string }[];
}

/**
 * The whole edition as one archive: `datapackage.json` and every file that it names, as they are
 * published (Data Package v2).
 *
 * @param onFile told after each file: how many have come, of how many.
 * @throws where one of the files does not come: half a package would be none.
 */
export async function packageArchive(
  fetchBytes: FetchBytes,
  onFile: (done: number, total: number) => void = () => undefined,
): Promise<Uint8Array> {
  const description = await fetchBytes('datapackage.json');
  const { resources } = JSON.parse(new TextDecoder().decode(description)) as DataPackage;
  let done = 0;
  const files = await Promise.all(
    resources.map(async ({ path }) => {
      const bytes = await fetchBytes(path);
      done += 1;
      onFile(done, resources.length);
      return [path, bytes] as const;
    }),
  );
  return zipSync({ 'datapackage.json': description, ...Object.fromEntries(files) });
}
