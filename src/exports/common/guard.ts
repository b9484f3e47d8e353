/** What a spreadsheet takes for the start of a formula, also behind blanks. */
const FORMULA = /^\s*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * Text for a cell of a spreadsheet: what would be run as a formula gets an apostrophe before it.
 * Numbers are no matter for this: they are written as numbers.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function guardCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
