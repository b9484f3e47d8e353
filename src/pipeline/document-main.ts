import { existsSync, readFileSync } from 'node:fs';
import { cardParagraphs } from '../lib/paragraphs.ts';
import { yamlText } from './take-in/splice.ts';

/*
 * `npm run document -- report.txt` prints the paragraphs of a report as the card of a document holds
 * them; with `--json` as a file of facts does. The text itself is printed and stored nowhere.
 */

const USAGE = 'Usage: npm run document -- REPORT.txt [--json]';

function main(args: readonly string[]): number {
  const [file, ...rest] = args.filter((arg) => arg !== '--json');
  if (file === undefined || rest.length > 0 || !existsSync(file)) {
    if (file !== undefined && rest.length === 0) console.error(`There is no file ${file}.`);
    console.error(USAGE);
    return 2;
  }
  const card = { paragraphs: cardParagraphs(readFileSync(file, 'utf8')) };
  console.log(args.includes('--json') ? JSON.stringify(card, null, 2) : yamlText(card).trimEnd());
  return 0;
}

process.exitCode = main(process.argv.slice(2));
