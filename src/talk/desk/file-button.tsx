import { useRef } from 'preact/hooks';
import { say } from '../../i18n/messages/talk/desk.ts';
import { chrome } from '../../ui/text.tsx';
import { openFile } from './opened.ts';

interface FileButtonProps {
  readonly class: string;
  readonly text: 'desk.open' | 'incoming.another';
}

/** Lets the reader choose a file of talks. */
export function FileButton({ class: name, text }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const language = chrome();
  return (
    <>
      <button type="button" class={name} onClick={() => input.current?.click()}>
        {say(language, text)}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={say(language, text)}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void openFile(file);
          // The same file can be chosen again once it has been mended.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
