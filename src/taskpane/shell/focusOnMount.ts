/** A ref that gives the focus to an element when it appears; stable, so that later renders do not take it again. */
export function focusOnMount(element: HTMLElement | null): void {
  element?.focus();
}

/** The same where what had the focus has just gone, as a form does that was sent: the keyboard must not start anew. */
export function focusIfLost(element: HTMLElement | null): void {
  if (document.activeElement === document.body) element?.focus();
}
