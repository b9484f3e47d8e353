/** What no XML 1.0 text may hold, written as it is or by number: controls, half letters, U+FFFE. */
const ILLEGAL = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Any text as the content of an element or a quoted attribute. */
export function xmlText(text: string): string {
  return text.replace(ILLEGAL, '').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** An element with text in it; nothing where there is none. */
export function textElement(name: string, text: string | null): string {
  return text === null || text === '' ? '' : `<${name}>${xmlText(text)}</${name}>`;
}

/** A name that XML takes for an id (NCName), from an id of ours such as `gate:mong-cai-dongxing`. */
export function xmlId(id: string): string {
  return id.replace(/[^A-Za-z0-9_.-]/g, '.').replace(/^(?![A-Za-z_])/, '_');
}
