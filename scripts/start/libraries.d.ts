/* What the libraries of letters.ts do not declare of themselves. */

/** Named by harfbuzzjs for parts of it that are not used here. */
interface EmscriptenModule {
  readonly HEAPU8: Uint8Array;
}

declare module 'fontverter' {
  /** The font in another format. */
  export function convert(font: Uint8Array, to: 'sfnt' | 'woff' | 'woff2'): Promise<Uint8Array>;
}
