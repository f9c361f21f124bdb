/** A ref that takes the focus when the element that had it has gone, and never from the sheet or another field. */
export function focusIfLost(element: HTMLElement | null): void {
  if (document.hasFocus() && document.activeElement === document.body) element?.focus();
}
