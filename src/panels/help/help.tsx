import './help.css';
import { attributionOf } from '../../facts/attribution.ts';
import { methodNumbers } from '../../facts/method.ts';
import { type HelpKey, say } from '../../i18n/messages/panels/help.ts';
import { catalogue, update } from '../../state/store.ts';
import { Both, chrome } from '../../ui/text.tsx';
import { tourStep } from '../control/memory.ts';
import { Keys } from './keys.tsx';
import {
  About,
  Disputes,
  Facts,
  Licences,
  Neutrality,
  Positions,
  Reporting,
  Time,
  Trade,
  Unknown,
} from './method.tsx';
import { HelpSection, Paragraph } from './prose.tsx';

const CONTENTS: readonly (readonly [id: string, title: HelpKey])[] = [
  ['help-tour', 'help.tour'],
  ['help-keys', 'help.keys'],
  ['help-facts', 'facts.title'],
  ['help-time', 'time.title'],
  ['help-unknown', 'unknown.title'],
  ['help-disputes', 'disputes.title'],
  ['help-trade', 'trade.title'],
  ['help-positions', 'positions.title'],
  ['help-neutral', 'neutral.title'],
  ['help-licences', 'licence.title'],
  ['help-report', 'report.title'],
  ['help-about', 'about.title'],
];

/** No links: the hash of the address is the link to the view, not a place in the page. */
function goTo(id: string): void {
  const heading = document.getElementById(id);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}

function Contents() {
  return (
    <nav class="help-contents" aria-label={say(chrome(), 'help.contents')}>
      <ol>
        {CONTENTS.map(([id, title]) => (
          <li key={id}>
            <button type="button" onClick={() => goTo(id)}>
              <Both as="stacked" say={(language) => say(language, title)} />
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Tour() {
  return (
    <HelpSection id="help-tour" title="help.tour">
      <Paragraph text={(language) => say(language, 'help.tourText')} />
      <button
        type="button"
        class="help-start"
        onClick={() => {
          update({ panel: 'list' });
          tourStep.value = 0;
        }}
      >
        <Both say={(language) => say(language, 'help.tourStart')} />
      </button>
    </HelpSection>
  );
}

/** How the page is used, and how its facts are made. */
export function Help() {
  const numbers = methodNumbers(catalogue.value);
  return (
    <div class="help">
      <Contents />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
      <section class="help-text" tabIndex={0} aria-labelledby="list-heading">
        <Tour />
        <Keys />
        <Facts numbers={numbers} />
        <Time />
        <Unknown />
        <Disputes numbers={numbers} />
        <Trade />
        <Positions numbers={numbers} />
        <Neutrality />
        <Licences numbers={numbers} shapes={attributionOf(catalogue.value.edition)} />
        <Reporting />
        <About />
      </section>
    </div>
  );
}
