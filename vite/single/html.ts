import { createHash } from 'node:crypto';

/** What a policy calls a text that may stand in the page. */
export function policyHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

export interface SinglePage {
  /** The page as it is built for a host. */
  readonly html: string;
  /** Code and styles of the page, which the opener puts in. */
  readonly script: string;
  readonly style: string;
  /** What unpacks everything. */
  readonly opener: string;
  /** The packed files in base64. */
  readonly files: string;
  /** Address of the icon. */
  readonly icon: string;
}

/** Shown while the file is unpacked, and when that fails. It must say nothing of the page itself. */
const OPENING_STYLE = `
#opening { position: fixed; inset: 0; display: grid; place-content: center; padding: 1rem; overflow: auto;
  background: #f4eddf; color: #24211c; font: 18px/1.6 system-ui, sans-serif; text-align: center; }
#opening p { margin: 0; }
#opening .failed, #opening[data-state=failed] .waits { display: none; }
#opening[data-state=failed] .failed { display: block; max-width: 44rem; margin-bottom: 1rem; }
`;

const OPENING = `
    <div id="opening">
      <p class="waits" lang="vi">Đang mở bản đồ…</p>
      <p class="waits" lang="zh-Hans">正在打开地图……</p>
      <p class="failed" lang="vi">Không mở được tệp này. Có thể tệp bị hỏng khi sao chép, hoặc trình duyệt quá cũ: tệp đã được thử với Chromium 119 và 156 (nền của Chrome và Edge) và Firefox 153. Hãy sao chép lại tệp hoặc dùng trình duyệt khác.</p>
      <p class="failed" lang="zh-Hans">无法打开此文件。文件可能在复制时损坏，或浏览器版本过旧：已试用的版本为 Chromium 119 和 156（Chrome 与 Edge 的内核）以及 Firefox 153。请重新复制文件，或换用其他浏览器。</p>
      <p class="failed" lang="en">This file could not be opened. It may have been damaged when it was copied, or the browser is too old: it was tried in Chromium 119 and 156 (on which Chrome and Edge are built) and in Firefox 153. Copy the file again, or use another browser.</p>
      <p class="failed" lang="fr">Ce fichier n’a pas pu être ouvert. Il a peut-être été endommagé lors de la copie, ou le navigateur est trop ancien : le fichier a été essayé dans Chromium 119 et 156 (la base de Chrome et d’Edge) et dans Firefox 153. Copiez de nouveau le fichier ou utilisez un autre navigateur.</p>
    </div>`;

/** What the single file may load: what it brings, nothing else. */
function policyOf({ script, style, opener }: SinglePage): string {
  return [
    "default-src 'none'",
    `script-src ${policyHash(opener)} ${policyHash(script)}`,
    `style-src ${policyHash(OPENING_STYLE)} ${policyHash(style)}`,
    'worker-src data:', // how MapLibre starts its worker where a page has no origin
    'connect-src blob:',
    'img-src data: blob:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Replaces what must be there; a page that has changed fails the build instead of the reader. */
function replaced(html: string, what: RegExp, by: string): string {
  if (!what.test(html)) throw new Error(`index.html has changed: ${what} is not in it`);
  return html.replace(what, () => by);
}

/** The single file: the page of a host with everything inside. */
export function singlePage(page: SinglePage): string {
  const head = [
    `<meta http-equiv="Content-Security-Policy" content="${policyOf(page)}" />`,
    `<style>${OPENING_STYLE}</style>`,
  ].join('\n    ');
  // At the end, so that the reader sees words while the rest is read.
  const body = [
    `<script type="application/octet-stream" id="files">${page.files}</script>`,
    `<script>${page.opener}</script>`,
  ].join('\n    ');
  const bare = page.html
    .replace(/\s*<script type="module"[^>]*><\/script>/g, '')
    .replace(/\s*<link\s[^>]*>/g, '');
  const steps: readonly (readonly [RegExp, string])[] = [
    [/(?<=<meta charset="[^"]*"\s*\/?>)/i, `\n    ${head}`],
    [/(?=\n\s*<\/head>)/, `\n    <link rel="icon" type="image/svg+xml" href="${page.icon}" />`],
    [/(?=\n\s*<div id="app">)/, OPENING],
    [/(?=\n\s*<\/body>)/, `\n    ${body}`],
  ];
  return steps.reduce((html, [what, by]) => replaced(html, what, by), bare);
}
