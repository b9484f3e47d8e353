import { useEffect, useRef } from 'preact/hooks';
import { say } from '../../i18n/messages/talk/desk.ts';
import type { Talk } from '../../model/talk/talk.ts';
import { Both, chrome } from '../../ui/text.tsx';
import type { FileProblem } from '../editor/talk-file.ts';
import { FileButton } from './file-button.tsx';
import { type Incoming, incoming, keepIncoming, putAway } from './opened.ts';
import { problemText } from './problem.ts';
import { Words } from './words.tsx';

/** Faults that are told one by one; of more only the number. */
const MOST_TOLD = 6;

function Problems({ problems }: { readonly problems: readonly FileProblem[] }) {
  const rest = problems.length - MOST_TOLD;
  return (
    <>
      <ul class="incoming-problems">
        {problems.slice(0, MOST_TOLD).map((problem, index) => (
          <li key={index}>
            <Both as="stacked" say={(language) => problemText(problem, language)} />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <p>
          <Both as="stacked" say={(language) => say(language, 'problem.more', { count: rest })} />
        </p>
      )}
    </>
  );
}

function Refused({ opened }: Pick<Incoming, 'opened'>) {
  const language = chrome();
  return (
    <div role="alert">
      {opened?.problems ? (
        <Problems problems={opened.problems} />
      ) : (
        <p>
          <Both as="stacked" say={(said) => say(said, 'problem.cut')} />
        </p>
      )}
      <p class="why">
        <Both as="stacked" say={(said) => say(said, 'incoming.refused')} />
      </p>
      <div class="acts">
        <button type="button" class="act" onClick={putAway}>
          {say(language, 'close')}
        </button>
        <FileButton class="act" text="incoming.another" />
      </div>
    </div>
  );
}

function Question({ talks }: { readonly talks: readonly Talk[] }) {
  const language = chrome();
  return (
    <>
      <ul class="incoming-talks">
        {talks.map((talk) => (
          <li key={talk.id}>
            <span class="talk-title">
              <Words text={talk.title} />
            </span>
            <span class="why">{say(language, 'talk.scenes', { count: talk.scenes.length })}</span>
          </li>
        ))}
      </ul>
      <p>
        <Both as="stacked" say={(said) => say(said, 'incoming.ask')} />
      </p>
      <div class="acts">
        <button type="button" class="act main" onClick={() => void keepIncoming()}>
          {say(language, 'incoming.keep')}
        </button>
        <button type="button" class="act" onClick={putAway}>
          {say(language, 'incoming.no')}
        </button>
      </div>
    </>
  );
}

/** What a file or a link brings, and whether to keep it; why not, where it cannot be read. */
export function IncomingTalk() {
  const came = incoming.value;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [came]);
  if (!came) return null;
  const { file, opened } = came;
  return (
    <section class="incoming" aria-labelledby="incoming-heading">
      <h3 id="incoming-heading" tabIndex={-1} ref={heading}>
        <Both
          as="stacked"
          say={(language) =>
            file === null
              ? say(language, 'incoming.link')
              : say(language, 'incoming.file', { name: file })
          }
        />
      </h3>
      {opened?.talks ? <Question talks={opened.talks} /> : <Refused opened={opened} />}
    </section>
  );
}
