import { yearsThrough } from '../../facts/documents/lens.ts';
import { said } from '../../i18n/messages/panels/documents.ts';
import { catalogue, update, year } from '../../state/store.ts';
import { Both, chrome } from '../../ui/text.tsx';

/** The years that a source names, each a way to it; says where the year on screen is none of them. */
export function Years({ source }: { readonly source: string }) {
  const years = yearsThrough(catalogue.value, source);
  const now = year.value;
  if (years.length === 0) {
    return (
      <p class="why">
        <Both as="stacked" say={(language) => said(language, 'years.none')} />
      </p>
    );
  }
  return (
    <section class="years" aria-labelledby="years-heading">
      <h3 id="years-heading">
        <Both say={(language) => said(language, 'years.title')} />
      </h3>
      <ul>
        {years.map((one) => (
          <li key={one}>
            <button
              type="button"
              class="figures"
              aria-current={one === now ? 'true' : undefined}
              aria-label={said(chrome(), 'years.go', { year: one })}
              onClick={() => update({ year: one })}
            >
              {one}
            </button>
          </li>
        ))}
      </ul>
      {!years.includes(now) && (
        <p class="why" role="status">
          <Both as="stacked" say={(language) => said(language, 'years.other', { year: now })} />
        </p>
      )}
    </section>
  );
}
