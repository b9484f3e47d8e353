import { formatPeriod, formatQuantity } from '../../i18n/format.ts';
import { t } from '../../i18n/t.ts';
import { words } from '../../i18n/words.ts';
import type { Flow } from '../../model/records.ts';
import { Both, type Say } from '../text.tsx';
import { LinkTo } from './link-to.tsx';
import { Section } from './parts.tsx';

interface FlowLinksProps {
  readonly title: Say;
  readonly flows: readonly Flow[];
}

/** Trade figures by date, as printed; each opens its own details. What cannot be a year's figure says so. */
export function FlowLinks({ title, flows }: FlowLinksProps) {
  if (flows.length === 0) return null;
  return (
    <Section title={title}>
      <ul class="links flow-links">
        {flows.map((flow) => (
          <li key={flow.id}>
            <LinkTo id={flow.id}>
              <span class="flow-period">
                <Both as="stacked" say={(language) => formatPeriod(flow, language)} />
              </span>
              <span class="flow-value figures">
                <Both
                  as="stacked"
                  say={(language) =>
                    formatQuantity(flow.value, flow.unit, language, flow.approximation)
                  }
                />
              </span>
              <span class="link-state">
                <Both as="stacked" say={(language) => words(language).direction[flow.direction]} />
                {!flow.usableAsYearlyFlow && (
                  <span class="remark">
                    <Both say={(language) => t(language, 'flow.notYearly')} />
                  </span>
                )}
                {flow.disputes.length > 0 && (
                  <span class="remark">
                    <Both say={(language) => t(language, 'flow.disputedShort')} />
                  </span>
                )}
              </span>
            </LinkTo>
          </li>
        ))}
      </ul>
    </Section>
  );
}
