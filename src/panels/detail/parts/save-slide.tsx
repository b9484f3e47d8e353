import './save-slide.css';
import { useSignal } from '@preact/signals';
import { saySlide } from '../../../i18n/messages/talk/slide.ts';
import type { Language } from '../../../model/language.ts';
import { Both, chrome } from '../../../ui/text.tsx';
import { takeSlide } from '../../control/take-picture.ts';

type Work =
  | { readonly state: 'idle' | 'working' | 'failed' }
  | { readonly state: 'saved'; readonly name: string };

function workText(work: Work, language: Language): string {
  if (work.state === 'saved') return saySlide(language, 'saved', { name: work.name });
  return work.state === 'idle' ? '' : saySlide(language, work.state);
}

/** Makes a slide of what is open; the writer of slides is fetched when it is asked for. */
export function SaveSlide() {
  const work = useSignal<Work>({ state: 'idle' });
  const take = takeSlide.value;
  if (!take) return null;
  const save = async () => {
    work.value = { state: 'working' };
    try {
      work.value = { state: 'saved', name: await take() };
    } catch (error) {
      console.warn('no slide', error);
      work.value = { state: 'failed' };
    }
  };
  return (
    <div class="part save-slide">
      <button
        type="button"
        disabled={work.value.state === 'working'}
        title={saySlide(chrome(), 'hint')}
        onClick={() => void save()}
      >
        <Both say={(language) => saySlide(language, 'save')} />
      </button>
      <p class="remark" role="status">
        {workText(work.value, chrome())}
      </p>
    </div>
  );
}
