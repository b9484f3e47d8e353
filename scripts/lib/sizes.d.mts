/** One entry of Vite's manifest, as far as it is read here. */
export interface Chunk {
  file: string;
  isEntry?: boolean;
  imports?: string[];
  dynamicImports?: string[];
  css?: string[];
}
export function firstLoad(
  manifest: Record<string, Chunk>,
  onDemand: readonly RegExp[],
): { scripts: string[]; styles: string[]; later: string[] };
