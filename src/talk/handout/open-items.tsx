import type { Catalogue } from '../../facts/catalogue.ts';
import { protocolSay } from '../../i18n/messages/panels/protocol.ts';
import { LANGUAGE_TAG } from '../../model/language.ts';
import type { Talk } from '../../model/talk/talk.ts';
import type { LanguagePair } from '../../model/view/view.ts';
import { Both } from '../../ui/both.tsx';
import { textsIn } from '../texts.ts';
import { PageSources, SourceNumbers } from './sources.tsx';

const KINDS = ['figure', 'item'] as const;

/**
 * After the scenes: what the wall leaves open, for the two secretariats to reconcile and confirm,
 * each with those who say so.
 */
export function OpenItems({
  talk,
  facts,
  languages,
}: {
  readonly talk: Talk;
  readonly facts: Catalogue;
  readonly languages: LanguagePair;
}) {
  const annex = talk.annex ?? [];
  if (annex.length === 0) return null;
  const ids = [...new Set(annex.flatMap(({ sources }) => sources))];
  return (
    <article class="handout-annex handout-open">
      <h1>
        <Both languages={languages} say={(language) => protocolSay(language, 'annex.title')} />
      </h1>
      {KINDS.map((kind) => {
        const items = annex.filter((item) => item.kind === kind);
        if (items.length === 0) return null;
        return (
          <section key={kind}>
            <h2>
              <Both
                languages={languages}
                say={(language) => protocolSay(language, `annex.${kind}`)}
              />
            </h2>
            <ol>
              {items.map(({ text, sources }, at) => (
                <li key={at}>
                  {textsIn(text, languages).map(({ text: said, language }, index) => (
                    <span key={language} class="handout-said" lang={LANGUAGE_TAG[language]}>
                      {said}
                      {index === 0 && <SourceNumbers of={sources} ids={ids} />}
                    </span>
                  ))}
                </li>
              ))}
            </ol>
          </section>
        );
      })}
      <PageSources ids={ids} facts={facts} languages={languages} />
    </article>
  );
}
