import type { Plugin } from 'vite';

/**
 * What the built page may load: its own files, nothing else. No `unsafe-inline` and no
 * `unsafe-eval`; Preact and MapLibre set styles through the CSSOM, which needs no permission.
 * `data:` is for the icons in MapLibre's style sheet, `blob:` for pictures of the map made in the page.
 */
const POLICY: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'worker-src': "'self'",
  'connect-src': "'self'",
  'img-src': "'self' data: blob:",
  'style-src': "'self'",
  'font-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

/** The policy as one line of text. */
export function policyText(): string {
  return Object.entries(POLICY)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}

/**
 * Puts the policy into the built index.html, so that it holds on every host, also one whose headers
 * nobody can set. Not while developing: Vite's own client needs inline styles and a socket.
 */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        // Before everything that loads something, and after the charset, which must come first.
        html.replace(
          /(<meta charset="[^"]*"\s*\/?>)/i,
          `$1\n    <meta http-equiv="Content-Security-Policy" content="${policyText()}" />`,
        ),
    },
  };
}
