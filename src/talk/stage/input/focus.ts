/** Whether the focus is on nothing, as after what had it has gone. */
export function isFocusLost(): boolean {
  const { activeElement, body } = document;
  return activeElement === null || activeElement === body;
}

/** Once the page is there again after a talk, gives the focus to the heading of what stands in it. */
export function giveFocusBack(): void {
  requestAnimationFrame(() => {
    if (isFocusLost()) document.getElementById('list-heading')?.focus();
  });
}
