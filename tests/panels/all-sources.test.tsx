import { render } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { INITIAL_VIEW } from '../../src/model/view/view.ts';
import { AllSources } from '../../src/panels/documents/all-sources.tsx';
import { provide, update } from '../../src/state/store.ts';
import { madeUpCatalogue } from '../fixtures/catalogue.ts';

const told = (documents: number, language: 'vi' | 'zh' | 'en' | 'fr') => {
  const made = madeUpCatalogue();
  provide(madeUpCatalogue({ documents: made.documents.slice(0, documents) }));
  update({ ...INITIAL_VIEW, languages: [language] });
  return render(<AllSources />);
};

it.each([
  ['vi', '2 tài liệu gốc được tách', '>2 tài liệu gốc<'],
  ['zh', '2份原始文件逐条拆为', '>2份原始文件<'],
  ['en', 'the 2 primary documents are broken down', '>The 2 primary documents<'],
  ['fr', 'les 2 documents primaires sont décomposés', '>Les 2 documents primaires<'],
] as const)('counts the primary documents that there are, in %s', (language, intro, heading) => {
  const html = told(2, language);
  expect(html).toContain(intro);
  expect(html).toContain(heading);
});

it('speaks of a single one as of one', () => {
  expect(told(1, 'en')).toContain('the primary document is broken down');
  expect(told(1, 'fr')).toContain('le document primaire est décomposé');
});
