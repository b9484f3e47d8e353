/*
 * Links are sent by chat and mail, pasted into Word, printed and typed again. What such programs do
 * to one is undone here before it is read. Our own links are made of unaccented letters, digits and
 * `-_.,:/&=` alone, so nothing here can change one that came unharmed.
 */

/** Rounds of encoding undone: a link in a link in a mail; more than that is nobody's link. */
const MOST_ROUNDS = 4;

const ENCODED = /(?:%[0-9a-f]{2})+/gi;
const AMPERSAND = /&amp;/gi;
/** Of HTML, around a link: no sign of ours. */
const AROUND = /&(?:lt|gt|quot|apos|nbsp);/gi;
/** By number, as HTML and JSON write them. */
const NUMBERED = /&#0*(\d{2,3});|(?:&#x0*|\\u00)([0-9a-f]{2});?/gi;
/** Mail as it is sent has `=3D` for `=`; of what is packed nobody knows whether it begins so. */
const QUOTED = /(?:^|[#&])(?!packed=)[a-z]+=3D/i;

/** Blanks and what nobody sees: joiners, marks of direction, soft hyphens, `+` in a query. */
const UNSEEN = /[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}+]/gu;
/** Hyphens that Word puts in, the dash of figures and the minus sign. */
const DASHES = /[\u2010-\u2013\u2212]/g;
/** Full-width and small forms of plain signs. */
const WIDE = /[\uFE50-\uFE6B\uFF01-\uFF5E]/g;

/** An encoded byte that was cut. */
const CUT_BYTE = /%[0-9a-f]?$/i;
/** What no link begins and no value ends with: brackets, quotes, full stops and the like. */
const GLUED_BEFORE = /^[^\p{L}\p{N}_-]+/u;
const GLUED_BEHIND = /[^\p{L}\p{N}_-]+$/u;

/**
 * The link as it was before programs changed it on its way, as far as that is certain. One of our
 * own comes back letter by letter.
 *
 * @param hash `location.hash`, with or without `#`.
 */
export function mendLink(hash: string): string {
  return plain(decoded(hash))
    .split(/[#?&]/) // what was appended behind a `?` is another part, not the end of ours
    .map(mendPart)
    .filter((part) => part !== '')
    .join('&');
}

/** Encoded letters and signs of HTML undone until nothing is left to undo. */
function decoded(text: string): string {
  let now = text;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = now
      .replace(ENCODED, letters)
      .replace(AMPERSAND, '&')
      .replace(AROUND, ' ')
      .replace(NUMBERED, (_, decimal, hex) =>
        String.fromCharCode(decimal ? Number(decimal) : Number.parseInt(hex, 16)),
      );
    if (next === now) break;
    now = next;
  }
  return QUOTED.test(now) ? now.replaceAll('=3D', '=') : now;
}

/** A run of encoded bytes as letters; as it stands where it is no UTF-8. */
function letters(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    return run;
  }
}

function plain(text: string): string {
  return text
    .replace(WIDE, (sign) => sign.normalize('NFKC')) // first: a wide `+` is a `+` to be left out
    .replace(UNSEEN, '')
    .replace(DASHES, '-')
    .replaceAll('、', ',')
    .replaceAll('\u2236', ':');
}

function mendPart(part: string): string {
  const [, key = '', rest = ''] = /^([^=]*)(.*)$/s.exec(part.replace(CUT_BYTE, '')) ?? [];
  // Glued before a value, a sign is none that came on the way: `../x` is no `x`.
  const value = rest.slice(1).replace(GLUED_BEHIND, '');
  return trimKey(key).toLowerCase() + (rest === '' ? '' : `=${value}`);
}

function trimKey(key: string): string {
  return key.replace(GLUED_BEFORE, '').replace(GLUED_BEHIND, '');
}
