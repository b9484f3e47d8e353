import { t } from '../i18n/t.ts';
import { TOPICS, type Topic } from '../model/vocabulary.ts';
import { topics, update, year } from '../state/store.ts';
import { counts } from './derived.ts';
import { lazy } from './lazy.tsx';
import { Legend } from './legend.tsx';
import { Both, chrome, HiddenText } from './text.tsx';
import { TopicMark } from './topic-mark.tsx';

/** The topics after a switch is moved. */
export function toggled(on: ReadonlySet<Topic>, topic: Topic): ReadonlySet<Topic> {
  return new Set(TOPICS.filter((one) => (one === topic) !== on.has(one)));
}

function TopicSwitch({ topic }: { readonly topic: Topic }) {
  const language = chrome();
  const count = counts.value[topic];
  return (
    <li>
      <label class="topic">
        <input
          type="checkbox"
          checked={topics.value.has(topic)}
          onChange={() => update({ topics: toggled(topics.value, topic) })}
        />
        <TopicMark topic={topic} />
        <span class="topic-name">
          <Both say={(said) => t(said, `topic.${topic}`)} />
        </span>
        <span class="count figures" aria-hidden="true">
          {count}
        </span>
        <HiddenText>{t(language, 'topic.count', { count, year: year.value })}</HiddenText>
      </label>
    </li>
  );
}

const FlowChoice = lazy(() => import('./trade/part.tsx').then(({ TRADE }) => TRADE.FlowChoice));

/** What the reader switches, how much of each the year has, and what the signs mean. */
export function Topics() {
  return (
    <section class="topics" aria-label={t(chrome(), 'region.topics')}>
      <ul>
        {TOPICS.map((topic) => (
          <TopicSwitch key={topic} topic={topic} />
        ))}
      </ul>
      {topics.value.has('flows') && <FlowChoice />}
      <Legend />
    </section>
  );
}
