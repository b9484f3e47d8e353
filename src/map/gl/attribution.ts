/**
 * Where the data come from, on the map itself: open where there is room, behind
 * a small button where there is not. Plain text, whatever the lines hold.
 */
export function addAttribution(container: HTMLElement, lines: readonly string[]): HTMLElement {
  const box = document.createElement('details');
  box.className = 'map-attribution';
  const button = document.createElement('summary');
  button.textContent = '©';
  const text = document.createElement('p');
  text.textContent = lines.join(' · ');
  text.lang = 'en';
  box.append(button, text);
  box.open = window.matchMedia('(min-width: 60rem)').matches;
  container.append(box);
  return box;
}
