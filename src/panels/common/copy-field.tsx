import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import { say } from '../../i18n/messages/files/downloads.ts';
import { LANGUAGE_TAG, type Language } from '../../model/language.ts';
import { Both, chrome } from '../../ui/text.tsx';

interface CopyFieldProps {
  readonly label: (language: Language) => string;
  readonly text: string;
  readonly language?: Language;
  readonly rows?: number;
}

/** A text to be taken along: all of it is selected at a press; one button copies it. */
export function CopyField({ label, text, language, rows = 2 }: CopyFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const state = useSignal<'idle' | 'copied' | 'failed'>('idle');
  const id = useId();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      state.value = 'copied';
    } catch {
      // Refused, or the page came from a file: the reader's own copy command still works.
      field.current?.focus();
      field.current?.select();
      state.value = 'failed';
    }
  };
  return (
    <div class="copy-field">
      <label for={id}>
        <Both say={label} />
      </label>
      <div class="copy-row">
        <textarea
          ref={field}
          id={id}
          readOnly
          rows={rows}
          lang={language && LANGUAGE_TAG[language]}
          value={text}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <button type="button" onClick={() => void copy()}>
          {say(chrome(), 'download.copy')}
        </button>
      </div>
      <p class="copy-state" role="status">
        {state.value === 'copied' && say(chrome(), 'download.copied')}
        {state.value === 'failed' && say(chrome(), 'download.copyFailed')}
      </p>
    </div>
  );
}
