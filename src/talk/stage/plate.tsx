import { languages } from '../../state/store.ts';
import { useFit } from './fit.ts';
import { scene } from './memory.ts';
import { SaidInTalk } from './said.tsx';

/** What the scene says: its title, one line, and the few points, in both languages. */
export function Plate() {
  const shown = scene.value;
  const plate = useFit(shown && `${shown.id} ${languages.value.join()}`);
  if (!shown) return null;
  const { title, line, points } = shown;
  return (
    <div class="stage-plate" ref={plate} data-points={points.length > 0}>
      <h1 class="stage-title" id="stage-title" tabIndex={-1}>
        <SaidInTalk text={title} />
      </h1>
      <p class="stage-line">
        <SaidInTalk text={line} />
      </p>
      {points.length > 0 && (
        <ol class="stage-points">
          {points.map(({ text }, at) => (
            <li key={at}>
              <SaidInTalk text={text} />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
