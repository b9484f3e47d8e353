import './styles/all-sources.css';
import './styles/through.css';
import { said } from '../../i18n/messages/panels/documents.ts';
import { catalogue, claims, lens, update } from '../../state/store.ts';
import { lazy } from '../../ui/lazy.tsx';
import { Both, chrome } from '../../ui/text.tsx';
import { closeLens } from '../control/lens.ts';
import { AllSources } from './all-sources.tsx';
import { isClerkOpen } from './chosen.ts';
import { ClaimsByDocument, useClaimsInSight } from './claims/claims.tsx';
import { Through } from './through.tsx';

const Clerk = lazy(() => import('../clerk/clerk.tsx').then((m) => m.Clerk));

/** Claims that a link points at without looking through one source: those that name a place. */
function Pointed() {
  useClaimsInSight();
  const wanted = catalogue.value.claims.filter(({ id }) => claims.value.includes(id));
  return (
    <article class="through">
      <header class="through-head">
        <button type="button" class="text-link back" onClick={() => update({ claims: [] })}>
          <span aria-hidden="true">← </span>
          {said(chrome(), 'one.back')}
        </button>
        <h3 class="through-title">
          <Both as="stacked" say={(language) => said(language, 'claims.pointed')} />
        </h3>
      </header>
      <div class="document-claims">
        <ClaimsByDocument claims={wanted} />
      </div>
    </article>
  );
}

function Unknown({ id }: { readonly id: string }) {
  return (
    <article class="through">
      <p class="unused">
        <Both as="stacked" say={(language) => said(language, 'one.unknown', { id })} />
      </p>
      <button type="button" class="text-link" onClick={closeLens}>
        {said(chrome(), 'one.back')}
      </button>
    </article>
  );
}

function Shown() {
  const all = catalogue.value;
  const id = lens.value;
  if (id !== null) {
    const source = all.sources.get(id);
    // While the file is on its way nothing is said about what is in it.
    if (source) return <Through key={id} source={source} />;
    return all.sources.size > 0 ? <Unknown id={id} /> : null;
  }
  const isPointed = all.claims.some((claim) => claims.value.includes(claim.id));
  if (isPointed) return <Pointed />;
  return isClerkOpen.value ? <Clerk /> : <AllSources />;
}

/** The sources: all of them as a page, or one of them as a lens. */
export function Documents() {
  return (
    <section class="documents" id="list" aria-labelledby="list-heading" tabIndex={-1}>
      <Shown />
    </section>
  );
}
