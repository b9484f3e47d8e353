// Runs first in the single file: unpacks all other files, then starts the page.
import '../start/floor.ts';
import { decompress } from 'brotli/decompress';
import { type PackedFile, splitPack } from './pack.ts';

/** Names of the page's own code and styles in the pack. */
const SCRIPT = 'page.js';
const STYLE = 'page.css';

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/** Brotli, which no browser unpacks for scripts: a quarter less to copy than what they do unpack. */
function unpack(block: Element): PackedFile[] {
  const packed = bytesOf(block.textContent ?? '');
  block.remove();
  return splitPack(new Uint8Array(decompress(packed)));
}

/** Lets the words that ask for patience be painted before the page is busy; a hidden tab paints nothing. */
const painted = () =>
  new Promise<void>((resolve) => {
    if (document.hidden) resolve();
    else requestAnimationFrame(() => setTimeout(resolve));
  });

/** Puts in a text that the policy knows by its hash. */
function insert(tag: 'style' | 'script', text: string): void {
  const element = document.createElement(tag);
  if (tag === 'script') element.setAttribute('type', 'module');
  element.textContent = text;
  document.head.append(element);
}

async function open(): Promise<void> {
  const block = document.querySelector('#files');
  if (!block) throw new Error('no files');
  await painted();
  const files = unpack(block);
  const textOf = (wanted: string) => {
    const file = files.find(({ name }) => name === wanted);
    return new TextDecoder().decode(file?.bytes);
  };
  globalThis.packedFiles = new Map(
    files.map(({ name, type, bytes }) => {
      return [name, URL.createObjectURL(new Blob([bytes], { type }))];
    }),
  );
  insert('style', textOf(STYLE));
  insert('script', textOf(SCRIPT));
}

/** Says in plain words that nothing will come, as long as nothing has come. */
function tellFailure(error: unknown): void {
  const opening = document.querySelector('#opening');
  if (!opening) return;
  console.error(error);
  opening.setAttribute('data-state', 'failed');
}

const app = document.querySelector('#app');
if (app) {
  const seen = new MutationObserver(() => {
    document.querySelector('#opening')?.remove();
    seen.disconnect();
  });
  seen.observe(app, { childList: true });
}
// The page's own code may be too new for this browser.
addEventListener('error', ({ message }) => tellFailure(message));
open().catch(tellFailure);
