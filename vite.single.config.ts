import { defineConfig } from 'vite';
import { thirdPartyNotices } from './vite/notices/plugin.ts';
import { pageConfig } from './vite/page.ts';
import { singleFile } from './vite/single/plugin.ts';

/** The page as one file for a USB stick, beside what is already in dist/. */
export default defineConfig({
  ...pageConfig,
  // Its opener, which unpacks it, is bundled apart.
  plugins: [thirdPartyNotices(['brotli', 'base64-js']), singleFile()],
  // Files of the build are found in the pack, by the names that they would have on a host.
  experimental: {
    renderBuiltUrl: (name, { hostType }) =>
      hostType === 'js'
        ? { runtime: `globalThis.packedFiles.get(${JSON.stringify(name)})` }
        : { relative: true },
  },
  build: {
    ...pageConfig.build,
    emptyOutDir: false,
    copyPublicDir: false,
    manifest: false,
    modulePreload: false,
    cssCodeSplit: false,
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
