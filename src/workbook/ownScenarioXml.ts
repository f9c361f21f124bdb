import type { OwnScenario } from './ownScenario';
import { fromXmlText, toXmlText } from './xmlText';

/** Version 1 of the part; a change of its shape takes a new namespace, so that old readers skip it. */
export const OWN_NAMESPACE = 'urn:parley:own-scenarios:1';

const FIELDS = ['title', 'note', 'author', 'changedAt', 'text'] as const;

/** One readable part. */
export interface OwnPart {
  revision: number;
  scenarios: OwnScenario[];
}

/** ownScenarioXml({ revision: 1, scenarios: [] }) // => '<ownScenarios xmlns="urn:parley:own-scenarios:1" revision="1"/>' */
export function ownScenarioXml({ revision, scenarios }: OwnPart): string {
  const doc = document.implementation.createDocument(OWN_NAMESPACE, 'ownScenarios');
  const root = doc.documentElement;
  root.setAttribute('revision', String(revision));
  for (const scenario of scenarios) {
    const element = doc.createElementNS(OWN_NAMESPACE, 'scenario');
    for (const field of ['id', ...FIELDS] as const) {
      const child = doc.createElementNS(OWN_NAMESPACE, field);
      child.textContent = toXmlText(scenario[field]);
      element.append(child);
    }
    root.append(element);
  }
  return new XMLSerializer().serializeToString(doc);
}

/** Null when the part is broken: then it is nobody's to write over. A scenario without an id or a text makes it so. */
export function readOwnScenarioXml(xml: string): OwnPart | null {
  const root = new DOMParser().parseFromString(xml, 'text/xml').documentElement;
  const revision = Number(root.getAttribute('revision'));
  if (root.namespaceURI !== OWN_NAMESPACE || root.localName !== 'ownScenarios' || !Number.isInteger(revision)) return null;
  const scenarios = [...root.children].map(readScenarioElement);
  return scenarios.every((scenario) => scenario.id !== '') ? { revision, scenarios } : null;
}

function readScenarioElement(element: Element): OwnScenario {
  const text = (field: string) => fromXmlText([...element.children].find(({ localName }) => localName === field)?.textContent ?? '');
  return { id: text('id'), title: text('title'), note: text('note'), author: text('author'), changedAt: text('changedAt'), text: text('text') };
}
