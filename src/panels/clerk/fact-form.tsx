import { say } from '../../i18n/messages/panels/clerk.ts';
import { formSay } from '../../i18n/messages/panels/factforms.ts';
import { type Fact, SHAPES } from '../../model/schema/report/kinds.ts';
import { Both, chrome } from '../../ui/text.tsx';
import { FlawText } from './fields.tsx';
import { SchemaForm, toldAt } from './schema-form.tsx';
import { removeFact } from './state.ts';
import { leaving } from './told.ts';

/** One fact: what kind it is, and the fields of its schema. */
export function FactForm({ fact, at }: { readonly fact: Fact; readonly at: number }) {
  return (
    <li class="clerk-fact" id={`clerk-fact-${at}`} tabIndex={-1} onFocusOut={leaving(at)}>
      <div class="clerk-fact-head">
        <h4>
          <Both say={(language) => formSay(language, `kind.${fact.kind}`)} />
        </h4>
        <button type="button" onClick={() => removeFact(at)}>
          {say(chrome(), 'clerk.remove')}
        </button>
      </div>
      <FlawText flaw={toldAt(at, []).flaw} />
      <SchemaForm place={{ part: at, ...fact }} shape={SHAPES[fact.kind]} />
    </li>
  );
}
