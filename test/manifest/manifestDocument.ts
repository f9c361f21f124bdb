import { readFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(__dirname, '../..');

/** The address of the development server, as manifest.xml writes it. */
export const DEVELOPMENT_ORIGIN = 'https://localhost:3000/';

/** Reads manifest.xml; needs a DOM, so the test file asks for Jest's jsdom environment. */
export function manifestDocument(): Document {
  const document = new DOMParser().parseFromString(readFileSync(path.join(root, 'manifest.xml'), 'utf8'), 'application/xml');
  const problem = document.querySelector('parsererror');
  if (problem) throw new Error(`manifest.xml is not well-formed: ${problem.textContent}`);
  return document;
}

/** Elements by local name at any depth, whatever their namespace prefix. */
export function elements(within: Document | Element, localName: string): Element[] {
  return [...within.getElementsByTagNameNS('*', localName)];
}

/** The one element of that name. */
export function only(within: Document | Element, localName: string): Element {
  const found = elements(within, localName);
  if (found.length !== 1 || !found[0]) throw new Error(`Expected one ${localName}, found ${found.length}.`);
  return found[0];
}

export function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`${element.localName} has no ${name}.`);
  return value;
}

/** A string or address as written, with the texts of its translations. */
export function textsOf(resource: Element): string[] {
  return [attribute(resource, 'DefaultValue'), ...elements(resource, 'Override').map((override) => attribute(override, 'Value'))];
}
