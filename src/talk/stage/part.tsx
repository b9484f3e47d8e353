import { t } from '../../i18n/t.ts';
import { Both } from '../../panels/text.tsx';

/** Grows in the next commits. */
export function Stage() {
  return (
    <p>
      <Both say={(language) => t(language, 'region.talks')} />
    </p>
  );
}
