import { loadLanguages } from '../src/i18n/tables.ts';
import { LANGUAGES } from '../src/model/language.ts';

await loadLanguages(LANGUAGES);
