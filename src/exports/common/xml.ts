/** What no XML 1.0 text may hold, even by number, and controls that no text needs. */
const ILLEGAL = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

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
