/** A ref that gives the focus to an element when it appears; stable, so that later renders do not take it again. */
export function focusOnMount(element: HTMLElement | null): void {
  element?.focus();
}
