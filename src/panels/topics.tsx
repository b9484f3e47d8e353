import { t } from '../i18n/t.ts';
import { TOPICS, type Topic } from '../model/vocabulary.ts';
import { selectSeries } from '../state/select-flows.ts';
import { catalogue, series, topics, update, year } from '../state/store.ts';
import { counts } from './derived.ts';
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

/**
 * Which trade series is drawn; those without a figure that can be drawn are counted, not offered,
 * except one that a link names: the box must not stand empty.
 */
function SeriesChoice() {
  const language = chrome();
  const all = selectSeries(catalogue.value);
  const drawable = all.filter(({ drawnYears }) => drawnYears.length > 0);
  const chosen = drawable.find(({ id }) => id === series.value);
  const offered = all.filter((one) => one.drawnYears.length > 0 || one.id === series.value);
  const rest = all.length - drawable.length;
  return (
    <div class="series">
      <label>
        <Both say={(said) => t(said, 'topic.series')} />
        <select
          value={series.value}
          onChange={({ currentTarget }) => update({ series: currentTarget.value })}
        >
          {offered.map(({ id, names }) => (
            <option key={id} value={id}>
              {names[language]}
            </option>
          ))}
        </select>
      </label>
      {chosen && (
        <p class="series-years figures">
          {chosen.drawnYears.map((drawn) => (
            <button
              key={drawn}
              type="button"
              aria-pressed={drawn === year.value}
              onClick={() => update({ year: drawn })}
            >
              {drawn}
            </button>
          ))}
        </p>
      )}
      {!chosen?.drawnYears.includes(year.value) && (
        <p class="empty">
          <Both as="stacked" say={(said) => t(said, 'topic.seriesNone', { year: year.value })} />
        </p>
      )}
      {rest > 0 && (
        <p class="why">
          <Both as="stacked" say={(said) => t(said, 'topic.seriesOnlyTable', { count: rest })} />
        </p>
      )}
    </div>
  );
}

/** What the reader switches, how much of each the year has, and what the signs mean. */
export function Topics() {
  return (
    <section class="topics" aria-label={t(chrome(), 'region.topics')}>
      <ul>
        {TOPICS.map((topic) => (
          <TopicSwitch key={topic} topic={topic} />
        ))}
      </ul>
      {topics.value.has('flows') && <SeriesChoice />}
      <Legend />
    </section>
  );
}
