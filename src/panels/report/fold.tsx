import { useSignal } from '@preact/signals';
import { say } from '../../i18n/messages/page/report.ts';
import { lazy } from '../../ui/lazy.tsx';
import { Both } from '../../ui/text.tsx';

const Form = lazy(() => import('./report.tsx').then((m) => m.ReportForm));

/** A way to say that a record is wrong, folded at its end; the form is fetched when it is unfolded. */
export function ReportError() {
  const isOpen = useSignal(false);
  return (
    <details
      class="part more report-error"
      onToggle={({ currentTarget }) => {
        isOpen.value = currentTarget.open;
      }}
    >
      <summary>
        <Both say={(language) => say(language, 'report.title')} />
      </summary>
      {isOpen.value && <Form />}
    </details>
  );
}
