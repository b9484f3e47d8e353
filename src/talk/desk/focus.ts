/** Gives the focus to the heading of the panel, where what had it is gone. */
export function focusHeading(): void {
  requestAnimationFrame(() => document.getElementById('list-heading')?.focus());
}
