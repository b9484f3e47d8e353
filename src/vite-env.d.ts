/// <reference types="vite/client" />

/** MapLibre's worker as an address of this page: Vite builds it as a file of its own. */
declare module 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url' {
  const address: string;
  export default address;
}

interface ImportMetaEnv {
  /** Version of the page, from package.json. */
  readonly VITE_APP_VERSION: string;
  /** Digest of the shapes that names keep off; none while tests run. */
  readonly VITE_GROUND?: string;
  /** Public address of the page, from SITE_URL when it was built; empty for none. */
  readonly VITE_SITE_URL: string;
}
