import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { Pane } from '../../src/taskpane/shell/Pane';

let root: Root | null = null;

/** Lets promises that are settled already be followed up, and the pane be drawn. */
export async function settle(): Promise<void> {
  await act(async () => {
    for (let turn = 0; turn < 8; turn++) await Promise.resolve();
  });
}

/** The pane in an English Excel, for an author named Me. */
export async function openPane(): Promise<void> {
  Object.assign(globalThis, {
    IS_REACT_ACT_ENVIRONMENT: true,
    matchMedia: () => ({ matches: false, addEventListener: jest.fn(), removeEventListener: jest.fn() }),
    Office: { context: { displayLanguage: 'en-US', document: { addHandlerAsync: jest.fn() } }, EventType: {} },
  });
  localStorage.setItem('parley.preferences', JSON.stringify({ language: 'en', author: 'Me' }));
  document.body.innerHTML = '<div id="pane"></div>';
  root = createRoot(document.getElementById('pane')!);
  act(() => root?.render(<Pane />));
  await settle();
}

export function closePane(): void {
  act(() => root?.unmount());
}

export const text = () => document.body.textContent ?? '';

export function button(label: string): HTMLButtonElement {
  const buttons = [...document.querySelectorAll('button')];
  return buttons.find((each) => each.textContent === label || each.getAttribute('aria-label') === label)!;
}

export function field(label: string): HTMLInputElement {
  const found = [...document.querySelectorAll('label')].find((each) => each.textContent?.startsWith(label));
  return document.getElementById(found?.htmlFor ?? '') as HTMLInputElement;
}

export async function press(target: Element | null): Promise<void> {
  act(() => (target as HTMLElement).click());
  await settle();
}

export async function type(into: HTMLInputElement | HTMLTextAreaElement, value: string): Promise<void> {
  const prototype = into instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  act(() => {
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(into, value);
    into.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await settle();
}

/** The user comes back to the pane from the sheet. */
export async function comesBack(): Promise<void> {
  act(() => void window.dispatchEvent(new Event('focus')));
  await settle();
}
