/** `npm run fonts`: cuts the shipped fonts; with `--check`, only names what they lack. */
import { fileURLToPath } from 'node:url';
import { collectCharacters, missingCharacters, readCoverage } from './characters.ts';
import { cutFonts } from './cut.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const used = collectCharacters(root);

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function check(): number {
  const missing = missingCharacters(used, readCoverage(root));
  if (missing.length === 0) {
    console.log(
      `All ${used.size} characters in use are in the shipped fonts or left to the system.`,
    );
    return 0;
  }
  console.error(`${missing.length} characters in use are not in the shipped fonts:`);
  for (const { character, file } of missing) {
    console.error(`  ${character}  ${codeOf(character)}  ${file}`);
  }
  console.error('Run npm run fonts and commit public/fonts and src/fonts.css.');
  return 1;
}

async function cut(): Promise<number> {
  const { files, coverage } = await cutFonts(root, used.keys());
  for (const [name, bytes] of files)
    console.log(`${(bytes / 1000).toFixed(1).padStart(7)} kB  ${name}`);
  for (const character of coverage.uncovered) {
    const from = used.get(character) ?? 'the base set';
    console.log(`left to the system's fonts: ${character} ${codeOf(character)} (${from})`);
  }
  return 0;
}

const [option, ...more] = process.argv.slice(2);
if (more.length > 0 || (option !== undefined && option !== '--check')) {
  console.error('Usage: npm run fonts [-- --check]');
  process.exitCode = 2;
} else {
  process.exitCode = option === '--check' ? check() : await cut();
}
