import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { SearchBox } from '../../panels/search/box.tsx';
import { isSearching } from './shown.ts';

/** The box for finding, over the map while it is used; what is found is answered at the right. */
export function Search() {
  const box = useRef<HTMLDivElement>(null);
  // Before the next key: what is typed at once would steer the talk instead.
  useLayoutEffect(() => box.current?.querySelector('input')?.focus(), []);
  useEffect(() => {
    const left = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Node && box.current?.contains(relatedTarget)) return;
      isSearching.value = false;
    };
    const here = box.current;
    here?.addEventListener('focusout', left);
    return () => here?.removeEventListener('focusout', left);
  }, []);
  return (
    <div class="stage-search plate" ref={box}>
      <SearchBox />
    </div>
  );
}
