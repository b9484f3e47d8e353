import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLink, writeLink } from '../../../src/state/link/link.ts';
import { mendLink } from '../../../src/state/link/link-mend.ts';
import { unreadParts } from '../../../src/state/link/link-unread.ts';
import { runs } from '../../chance.ts';
import { anyView } from '../../fixtures/views.ts';

const YEARS = { first: 2016, last: 2026 };
const LINK =
  'map=9.5/22.51/103.96&year=2024&on=gates,projects&sel=gate:ma-lu-thang-jinshuihe&lang=vi,zh';

type Harm = (link: string) => string;

/** Every sign encoded, also those that need no encoding. */
const everySign: Harm = (link) =>
  [...new TextEncoder().encode(link)]
    .map((byte) => `%${byte.toString(16).padStart(2, '0')}`)
    .join('');
const wide: Harm = (link) =>
  link.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** What programs do to a link, of which the reader must not notice anything. */
const HARMS: Readonly<Record<string, Harm>> = {
  'encoded once': encodeURIComponent,
  'encoded twice': (link) => encodeURIComponent(encodeURIComponent(link)),
  'encoded three times': (link) => encodeURIComponent(encodeURIComponent(encodeURIComponent(link))),
  'every sign encoded': everySign,
  'its ampersands encoded': (link) => link.replaceAll('&', '%26'),
  'its equals signs encoded': (link) => link.replaceAll('=', '%3D'),
  'ampersands of HTML': (link) => link.replaceAll('&', '&amp;'),
  'ampersands of HTML twice': (link) => link.replaceAll('&', '&amp;amp;'),
  'ampersands of HTML, encoded': (link) => encodeURIComponent(link.replaceAll('&', '&amp;')),
  'ampersands by number': (link) => link.replaceAll('&', '&#38;').replace('&#38;', '&#x26;'),
  'all its signs as those of HTML': (link) =>
    link.replace(/[=,:/&]/g, (sign) => `&#${sign.charCodeAt(0)};`),
  'all its signs as those of HTML, in hexadecimal': (link) =>
    link.replace(/[=,:/&]/g, (sign) => `&#x${sign.charCodeAt(0).toString(16)};`),
  'angle brackets of HTML around': (link) => `&lt;${link}&gt;`,
  'quotes of HTML around': (link) => `&quot;${link}&quot;`,
  'a blank of HTML behind': (link) => `${link}&nbsp;`,
  'ampersands of JSON': (link) => link.replaceAll('&', '\\u0026'),
  'ampersands and equals signs of JSON': (link) =>
    link.replaceAll('&', '\\u0026').replaceAll('=', '\\u003d'),
  'its keys capital': (link) => link.replace(/(?:^|&)[a-z]/g, (key) => key.toUpperCase()),
  'small forms of Chinese': (link) =>
    link.replaceAll(',', '\uFE50').replaceAll(':', '\uFE55').replaceAll('=', '\uFE66'),
  'a colon of mathematics': (link) => link.replaceAll(':', '\u2236'),
  'signs of emphasis around': (link) => `**${link}**`,
  'quotes of a program around': (link) => `\`${link}\``,
  'a bracket of Markdown behind': (link) => `${link}) `,
  'what Zalo appends': (link) => `${link}&zarsrc=31&gidzl=Ab_c`,
  'what WeChat appends': (link) => `${link}&nsukey=a%2Bb&from=singlemessage&isappinstalled=0`,
  'what Facebook appends': (link) => `${link}&mibextid=Zx7`,
  'a full stop behind': (link) => `${link}.`,
  'dots behind': (link) => `${link}...`,
  'an ellipsis behind': (link) => `${link}…`,
  'a bracket and a comma behind': (link) => `${link}),`,
  'signs of Chinese behind': (link) => `${link}。`,
  'brackets of Chinese around': (link) => `「${link}」`,
  'full-width brackets around': (link) => `（${link}）`,
  'quotes around': (link) => `“${link}”`,
  'angle brackets around': (link) => `<${link}>`,
  'an encoded blank behind': (link) => `${link}%20`,
  'half an encoded sign behind': (link) => `${link}%2`,
  'a parameter behind a question mark': (link) => `${link}?utm_source=zalo&utm_medium=chat`,
  'an encoded parameter behind': (link) => `${link}%3Ffbclid%3DIwAR0x_1`,
  'a parameter more': (link) => `${link}&utm_source=wechat`,
  'a second number sign': (link) => `#${link}#:~:text=M%C3%B3ng`,
  'blanks behind commas and ampersands': (link) => link.replace(/[,&]/g, '$& '),
  'line breaks': (link) => link.replace(/[,&]/g, '$&\r\n'),
  'blanks as plus signs': (link) => link.replaceAll(',', ',+'),
  'full-width signs': wide,
  'commas of a list in Chinese': (link) => link.replaceAll(',', '、'),
  'hyphens that do not break': (link) => link.replaceAll('-', '\u2011'),
  'dashes for hyphens': (link) => link.replaceAll('-', '\u2013'),
};

describe('a link mended', () => {
  it('is our own link letter by letter, of which all is understood', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const link = writeLink(view);
        expect(mendLink(`#${link}`)).toBe(link);
        expect(unreadParts(link, YEARS)).toEqual([]);
      }),
    );
  });

  it.each(Object.entries(HARMS))('shows the same view with %s', (_, harm) => {
    expect(harm(LINK)).not.toBe(LINK);
    fc.assert(
      fc.property(anyView, (view) => {
        const link = mendLink(harm(writeLink(view)));
        expect(readLink(link)).toEqual(view);
        expect(unreadParts(link, YEARS)).toEqual([]);
      }),
      { numRuns: runs(50) },
    );
  });

  it('shows the same view as a mail has it on its way', () => {
    expect(readLink(mendLink(LINK.replaceAll('=', '=3D')))).toEqual(readLink(LINK));
    // What is packed may begin so by itself, and stays as it is.
    expect(mendLink('packed=3Dabc')).toBe('packed=3Dabc');
  });

  it('shows the same view with signs that nobody sees put in anywhere, harmed in another way too', () => {
    const unseen = fc.constantFrom(
      '\u200B',
      '\u200C',
      '\u200D',
      '\u2060',
      '\uFEFF',
      '\u00AD',
      '\u200E',
      '\u00A0',
    );
    const places = fc.array(fc.tuple(fc.nat(300), unseen), { maxLength: 5 });
    fc.assert(
      fc.property(anyView, places, fc.constantFrom(...Object.values(HARMS)), (view, all, harm) => {
        const signs = [...writeLink(view)];
        for (const [at, sign] of all) signs.splice(at % signs.length, 0, sign);
        expect(readLink(mendLink(harm(signs.join(''))))).toEqual(view);
      }),
    );
  });

  it('stays as it is when it is mended again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = mendLink(text);
        if (!/[%&]/.test(once)) expect(mendLink(once)).toBe(once);
      }),
    );
  });

  it('leaves alone what cannot be undone for certain', () => {
    expect(mendLink('sel=gate:Ma Lù')).toBe('sel=gate:MaLù');
    expect(mendLink('packed=a\u2014b')).toBe('packed=a\u2014b');
    expect(mendLink('year=%E0%A4&on=')).toBe('year=%E0%A4&on=');
    expect(mendLink('year=-2020')).toBe('year=-2020');
  });
});

describe('what was not read of a link', () => {
  it.each([
    ['', []],
    ['year=202', ['year=202']],
    ['year=2024&la', ['la']],
    ['year=2024&lang=v', ['lang=v']],
    ['on=gates,proj&lang=vi,zh', ['on=gates,proj']],
    ['sel=gate:&year=2024', ['sel=gate:']],
    ['map=9.5/22.51', ['map=9.5/22.51']],
    ['colour=red', ['colour=red']],
    ['toString=1', ['toString=1']],
    ['on=&flows=&measure=', []],
    ['utm_source=zalo&fbclid=a', []],
    [`talk=${'ä'.repeat(60)}`, [`talk=${'ä'.repeat(35)}…`]],
  ] as const)('of %s is %j', (link, expected) => {
    expect(unreadParts(link, YEARS)).toEqual(expected);
  });
});
