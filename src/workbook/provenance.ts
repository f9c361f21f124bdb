import type { LeverValue } from '../domain/scenario/preset';
import type { ScenarioContent } from './scenarioContent';

/** Version 1 of the provenance part. A change of its shape takes a new namespace, so that old readers skip it. */
export const PROVENANCE_NAMESPACE = 'urn:parley:scenario:1';

/** What the pane wrote last, kept in a custom XML part for tools and for noticing hand edits. */
export interface Provenance {
  revision: number;
  preset: string;
  case: string;
  author: string;
  changedAt: string;
  dataVersion: string;
  levers: { lever: string; value: LeverValue }[];
}

/** provenanceXml(content, '2025-05-01T09:30:00.000Z') // => '<scenario xmlns="urn:parley:scenario:1" …' */
export function provenanceXml(content: ScenarioContent, changedAt: string): string {
  const doc = document.implementation.createDocument(PROVENANCE_NAMESPACE, 'scenario');
  const root = doc.documentElement;
  root.setAttribute('revision', String(content.revision));
  root.setAttribute('preset', content.preset);
  root.setAttribute('case', content.case);
  root.setAttribute('author', content.author);
  root.setAttribute('changedAt', changedAt);
  root.setAttribute('dataVersion', content.dataVersion);
  for (const { lever, value } of content.levers) {
    const element = doc.createElementNS(PROVENANCE_NAMESPACE, 'lever');
    element.setAttribute('name', lever);
    element.setAttribute('type', value === null ? 'blank' : typeof value);
    if (value !== null) element.textContent = String(value);
    root.append(element);
  }
  return new XMLSerializer().serializeToString(doc);
}

/** Null when the part is absent, broken or of another version: then nothing is known about hand edits. */
export function readProvenance(xml: string | null): Provenance | null {
  if (!xml) return null;
  const root = new DOMParser().parseFromString(xml, 'text/xml').documentElement;
  const revision = Number(root.getAttribute('revision'));
  if (root.namespaceURI !== PROVENANCE_NAMESPACE || !Number.isInteger(revision)) return null;
  const text = (name: string) => root.getAttribute(name) ?? '';
  return {
    revision,
    preset: text('preset'),
    case: text('case'),
    author: text('author'),
    changedAt: text('changedAt'),
    dataVersion: text('dataVersion'),
    levers: [...root.getElementsByTagNameNS(PROVENANCE_NAMESPACE, 'lever')].map((element) => ({
      lever: element.getAttribute('name') ?? '',
      value: valueOf(element),
    })),
  };
}

function valueOf(element: Element): LeverValue {
  const text = element.textContent;
  switch (element.getAttribute('type')) {
    case 'number': return Number(text);
    case 'boolean': return text === 'true';
    case 'string': return text;
    default: return null;
  }
}
