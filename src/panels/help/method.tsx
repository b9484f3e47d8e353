import type { methodNumbers } from '../../facts/method.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import { say } from '../../i18n/messages/panels/help.ts';
import { drawnBy } from '../../map/drawn-by.ts';
import { LANGUAGE_TAG, type Language, type LocalText } from '../../model/language.ts';
import { pageAddress } from '../../state/data-address.ts';
import { catalogue, languages } from '../../state/store.ts';
import { Both } from '../../ui/text.tsx';
import { latestSource } from '../control/derived.ts';
import { HelpSection, Paragraph } from './prose.tsx';

type Numbers = ReturnType<typeof methodNumbers>;

/** A number as a language writes it. */
const told = (value: number, language: Language) => formatNumber(value, language);

export function Facts({ numbers }: { readonly numbers: Numbers }) {
  return (
    <HelpSection id="help-facts" title="facts.title">
      <Paragraph
        text={(language) =>
          say(language, 'facts.documents', {
            documents: told(numbers.documents, language),
            claims: told(numbers.claims, language),
          })
        }
      />
      <Paragraph
        text={(language) =>
          say(language, 'facts.records', {
            sources: told(numbers.sources, language),
            gates: told(numbers.gates, language),
            crossings: told(numbers.crossings, language),
            projects: told(numbers.projects, language),
            meetings: told(numbers.meetings, language),
            flows: told(numbers.flows, language),
          })
        }
      />
      <Paragraph text={(language) => say(language, 'facts.sources')} />
    </HelpSection>
  );
}

export function Time() {
  const { years, closed } = catalogue.value.edition;
  return (
    <HelpSection id="help-time" title="time.title">
      <Paragraph text={(language) => say(language, 'time.year')} />
      <Paragraph text={(language) => say(language, 'time.dates')} />
      <Paragraph text={(language) => say(language, 'time.units')} />
      <Paragraph
        text={(language) =>
          say(language, 'time.span', { ...years, closed: formatDate(closed, language) })
        }
      />
    </HelpSection>
  );
}

export function Unknown() {
  return (
    <HelpSection id="help-unknown" title="unknown.title">
      <Paragraph text={(language) => say(language, 'unknown.text')} />
    </HelpSection>
  );
}

export function Disputes({ numbers }: { readonly numbers: Numbers }) {
  return (
    <HelpSection id="help-disputes" title="disputes.title">
      <Paragraph
        text={(language) =>
          say(language, 'disputes.both', { disputes: told(numbers.disputes, language) })
        }
      />
      <Paragraph text={(language) => say(language, 'disputes.printed')} />
      <Paragraph
        text={(language) =>
          say(language, 'disputes.flows', {
            usable: told(numbers.usableFlows, language),
            flows: told(numbers.flows, language),
          })
        }
      />
    </HelpSection>
  );
}

/** What the map shows of trade, and by which rules. */
export function Trade() {
  return (
    <HelpSection id="help-trade" title="trade.title">
      {(['layers', 'rules', 'states', 'gate'] as const).map((part) => (
        <Paragraph key={part} text={(language) => say(language, `trade.${part}`)} />
      ))}
    </HelpSection>
  );
}

export function Positions({ numbers: { positions } }: { readonly numbers: Numbers }) {
  return (
    <HelpSection id="help-positions" title="positions.title">
      <Paragraph
        text={(language) =>
          say(language, 'positions.basis', {
            source: told(positions.source, language),
            estimated: told(positions.estimated, language),
            known: told(positions.known, language),
            none: told(positions.none, language),
          })
        }
      />
      <Paragraph text={(language) => say(language, 'positions.doubt')} />
      <Paragraph text={(language) => say(language, 'positions.lines')} />
    </HelpSection>
  );
}

export function Neutrality() {
  return (
    <HelpSection id="help-neutral" title="neutral.title">
      <Paragraph text={(language) => say(language, 'neutral.weight')} />
      <Paragraph text={(language) => say(language, 'neutral.border')} />
      <Paragraph text={(language) => say(language, 'neutral.frame')} />
      <Paragraph text={(language) => say(language, 'neutral.names')} />
    </HelpSection>
  );
}

/** The lines that the licences of the shapes ask for, in both languages. */
function Shapes({ lines }: { readonly lines: readonly LocalText[] }) {
  return (
    <div class="prose">
      {languages.value.map((language, index) => (
        <ul key={language} class={index === 0 ? 'first' : 'second'} lang={LANGUAGE_TAG[language]}>
          {lines.map((line) => (
            <li key={line[language]}>{line[language]}</li>
          ))}
        </ul>
      ))}
    </div>
  );
}

interface LicencesProps {
  readonly numbers: Numbers;
  readonly shapes: readonly LocalText[];
}

export function Licences({ numbers, shapes }: LicencesProps) {
  const open = numbers.licences.reduce((sum, [, count]) => sum + count, 0);
  return (
    <HelpSection id="help-licences" title="licence.title">
      <Paragraph text={(language) => say(language, 'licence.facts')} />
      {open > 0 && (
        <>
          <Paragraph
            text={(language) =>
              say(language, 'licence.open', {
                open: told(open, language),
                sources: told(numbers.sources, language),
              })
            }
          />
          <ul class="help-list">
            {numbers.licences.map(([licence, count]) => (
              <li key={licence}>
                {licence} <span class="figures">{count}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <Paragraph text={(language) => say(language, 'licence.estimated')} />
      <Paragraph text={(language) => say(language, 'licence.shapes')} />
      <Shapes lines={shapes} />
      <Paragraph text={(language) => say(language, 'licence.code')} />
      <p>
        <a href={pageAddress('third-party-notices.txt')} target="_blank" rel="noreferrer">
          <Both say={(language) => say(language, 'licence.packages')} />
        </a>
      </p>
    </HelpSection>
  );
}

export function Reporting() {
  return (
    <HelpSection id="help-report" title="report.title">
      <Paragraph text={(language) => say(language, 'report.how')} />
      <Paragraph text={(language) => say(language, 'report.rule')} />
    </HelpSection>
  );
}

export function About() {
  const { version } = catalogue.value.edition;
  const latest = latestSource.value;
  return (
    <HelpSection id="help-about" title="about.title">
      <Paragraph
        text={(language) =>
          say(language, 'about.version', {
            app: import.meta.env.VITE_APP_VERSION,
            edition: version,
            latest: latest === null ? '–' : formatDate(latest, language),
          })
        }
      />
      <Paragraph
        text={(language) =>
          say(language, drawnBy.value === 'webgl' ? 'about.webgl' : 'about.canvas')
        }
      />
      <Paragraph text={(language) => say(language, 'about.privacy')} />
    </HelpSection>
  );
}
