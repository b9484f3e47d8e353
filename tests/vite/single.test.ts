import { expect, it } from 'vitest';
import { policyHash, type SinglePage, singlePage } from '../../vite/single/html.ts';

const PAGE: SinglePage = {
  html: `<html>
  <head>
    <meta charset="utf-8" />
    <link rel="manifest" href="./card" />
    <script type="module" crossorigin src="./assets/index.js"></script>
  </head>
  <body>
    <div id="app"></div>
  </body>
</html>`,
  script: 'page("$&")',
  style: 'p{}',
  opener: 'open("$1")',
  files: 'QUJD',
  icon: 'data:image/svg+xml,x',
};

const policyIn = (html: string) =>
  /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1];

it('allows exactly the texts that it brings, and nothing from outside', () => {
  const policy = policyIn(singlePage(PAGE)) ?? '';
  for (const text of [PAGE.script, PAGE.opener, PAGE.style]) {
    expect(policy).toContain(policyHash(text));
  }
  expect(policy).not.toMatch(/unsafe|'self'|https?:|\*/);
  expect(policyIn(singlePage({ ...PAGE, script: 'other' }))).not.toBe(policy);
});

it('asks for no other file', () => {
  const html = singlePage(PAGE);
  expect(html).not.toContain('./assets/');
  expect(html).not.toContain('rel="manifest"');
  expect(html).toContain('<script>open("$1")</script>');
  expect(html.match(/rel="icon"/g)).toHaveLength(1);
});

it('fails where the page has no place for its parts', () => {
  expect(() => singlePage({ ...PAGE, html: '<p>' })).toThrow('index.html has changed');
});
