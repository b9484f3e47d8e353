import { describe, expect, it } from 'vitest';
import { publicPage } from '../../src/state/public-page.ts';

const SITE = 'https://maps.example.org/border/';
const at = (href: string) => new URL(href);

describe('the address under which others find the page', () => {
  it('is its own where it came from a host', () => {
    const page = publicPage(at('https://other.example/map/?renderer=plain#year=2024'), SITE);
    expect(page).toBe('https://other.example/map/');
  });

  it.each([
    'file:///C:/Users/Nguyen/Desktop/border-map.html#year=2024',
    'http://localhost:4173/#year=2024',
    'http://127.0.0.1:8080/map/',
    'http://[::1]:8080/map/',
    'http://map.localhost/',
  ])('is the one of the build for %s', (href) => {
    expect(publicPage(at(href), SITE)).toBe(SITE);
  });

  it('is none where the build was told none, or nothing that is an address of a page', () => {
    for (const site of ['', 'maps.example.org', 'file:///home/map.html', 'javascript:alert(1)']) {
      expect(publicPage(at('file:///C:/map.html'), site)).toBeNull();
    }
  });

  it('has neither query nor hash of the build', () => {
    expect(publicPage(at('http://localhost/'), `${SITE}?a=1#b`)).toBe(SITE);
  });
});
