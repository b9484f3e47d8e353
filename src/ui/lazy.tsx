import { useSignal, useSignalEffect } from '@preact/signals';
import type { ComponentType, FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';
import { t } from '../i18n/t.ts';
import { isCut, whole } from '../state/load.ts';
import { Both, chrome } from './text.tsx';

/** A part of the page that comes by itself when shown, and sooner where it is asked for. */
interface LazyPart extends FunctionComponent {
  /** Fetches the part before it is shown; rejects where it does not come, to be tried again when shown. */
  readonly fetch: () => Promise<void>;
}

interface Options {
  /** What Escape does as long as the part, which would know the key, is not there. */
  readonly leave?: () => void;
  /** The part shows no more of the records than the first picture does, and does not wait for the rest. */
  readonly isOfFirst?: boolean;
}

/**
 * A part of the page that is fetched when it is first shown, so that the map does not wait for it.
 * Says so while it comes, or the records that it shows, and offers to try again where it does not.
 *
 * @param load an `import()` of the part.
 */
export function lazy(
  load: () => Promise<ComponentType>,
  { leave, isOfFirst = false }: Options = {},
): LazyPart {
  let Loaded: ComponentType | null = null;
  const hasRecords = () => isOfFirst || !isCut.value;
  const fetch = async () => {
    Loaded ??= await load();
  };
  function Lazy() {
    const state = useSignal<'waiting' | 'there' | 'failed'>(Loaded ? 'there' : 'waiting');
    useEffect(() => {
      if (state.value !== 'waiting') return;
      fetch().then(
        () => {
          state.value = 'there';
        },
        (error: unknown) => {
          console.warn('a part of the page did not come', error);
          state.value = 'failed';
        },
      );
    }, [state.value]);
    useEffect(() => {
      if (state.value === 'there' || !leave) return;
      const onKey = ({ key, defaultPrevented }: KeyboardEvent) => {
        if (key === 'Escape' && !defaultPrevented) leave();
      };
      addEventListener('keydown', onKey);
      return () => removeEventListener('keydown', onKey);
    }, [state.value]);
    useSignalEffect(() => {
      if (!hasRecords()) void whole();
    });
    if (Loaded && hasRecords()) return <Loaded />;
    return (
      <div class="part-state" role="status">
        <p>
          <Both
            as="stacked"
            say={(said) => t(said, state.value === 'failed' ? 'part.failed' : 'part.loading')}
          />
        </p>
        {state.value === 'failed' && (
          <button
            type="button"
            onClick={() => {
              state.value = 'waiting';
            }}
          >
            {t(chrome(), 'part.retry')}
          </button>
        )}
      </div>
    );
  }
  return Object.assign(Lazy, { fetch });
}
