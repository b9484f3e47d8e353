import './offline.css';
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { say } from '../../i18n/messages/page/offline.ts';
import { startOffline, takeUpdate, updateFailed, updateWaits } from '../../state/offline.ts';
import { talk } from '../../state/store.ts';
import { Both, chrome } from '../../ui/text.tsx';
import { laterNotice } from '../control/memory.ts';

function FailedUpdate({ putOff }: { readonly putOff: ComponentChildren }) {
  return (
    <div class="update plate" role="status">
      <p>
        <Both as="stacked" say={(said) => say(said, 'update.failed')} />
      </p>
      <p class="why">
        <Both as="stacked" say={(said) => say(said, 'update.failedHint')} />
      </p>
      <div class="update-choice">{putOff}</div>
    </div>
  );
}

/**
 * Says that a new version waits. Never during a talk, and nothing happens unless asked for; only
 * where no other window would be left with a version that is gone.
 */
export function UpdateNotice() {
  const isPutOff = useSignal(false);
  const others = useSignal(0);
  if (isPutOff.value || talk.value !== null) return null;
  const putOff = (
    <button
      type="button"
      onClick={() => {
        isPutOff.value = true;
      }}
    >
      {say(chrome(), 'update.later')}
    </button>
  );
  if (!updateWaits.value) return updateFailed.value ? <FailedUpdate putOff={putOff} /> : null;
  const take = async () => {
    others.value = await takeUpdate();
  };
  return (
    <div class="update plate" role="status">
      <p>
        <Both as="stacked" say={(said) => say(said, 'update.title')} />
      </p>
      <p class="why">
        {others.value === 0 ? (
          <Both as="stacked" say={(said) => say(said, 'update.hint')} />
        ) : (
          <Both as="stacked" say={(said) => say(said, 'update.others', { count: others.value })} />
        )}
      </p>
      <div class="update-choice">
        <button type="button" onClick={() => void take()}>
          {say(chrome(), 'update.take')}
        </button>
        {putOff}
      </div>
    </div>
  );
}

/** Begins to keep the page for use without network, and to tell of new versions. */
export function startKeeping(): void {
  if (laterNotice.value) return;
  laterNotice.value = UpdateNotice;
  void startOffline();
}
