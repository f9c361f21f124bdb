import { surface } from '../richapi/apiSurface';
import { HostError, invalidArgument, itemNotFound } from '../richapi/hostError';
import { HostCollection, HostObject } from '../richapi/hostObject';
import type { BookState } from './book';

function parse(xml: unknown): string {
  if (typeof xml !== 'string') throw invalidArgument();
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  if (document.querySelector('parsererror')) throw invalidArgument();
  return xml;
}

const CUSTOM_XML_PART_API = surface<Excel.CustomXmlPart, HostCustomXmlPart>({
  name: 'CustomXmlPart',
  scalars: ['id', 'namespaceUri'],
  methods: ['getXml', 'setXml', 'delete'],
});

export class HostCustomXmlPart extends HostObject {
  readonly api = CUSTOM_XML_PART_API;
  constructor(
    private readonly state: BookState,
    readonly id: string,
  ) {
    super();
  }
  override get identity(): string {
    return this.id;
  }
  get namespaceUri(): string {
    return new DOMParser().parseFromString(this.getXml(), 'application/xml').documentElement.namespaceURI ?? '';
  }
  getXml(): string {
    const xml = this.state.xmlParts.get(this.id);
    if (xml === undefined) throw itemNotFound();
    return xml;
  }
  setXml(xml: unknown): void {
    this.state.xmlParts.set(this.id, parse(xml));
  }
  delete(): void {
    this.state.xmlParts.delete(this.id);
  }
}

const CUSTOM_XML_PART_COLLECTION_API = surface<Excel.CustomXmlPartCollection & Excel.CustomXmlPartScopedCollection, HostCustomXmlPartCollection>({
  name: 'CustomXmlPartCollection',
  objects: ['items'],
  methods: ['add', 'getByNamespace', 'getItem', 'getItemOrNullObject', 'getCount', 'getOnlyItem', 'getOnlyItemOrNullObject'],
});

/** All parts, or those of one namespace. */
export class HostCustomXmlPartCollection extends HostCollection<HostCustomXmlPart> {
  readonly api = CUSTOM_XML_PART_COLLECTION_API;
  constructor(
    private readonly state: BookState,
    private readonly namespace: string | null,
  ) {
    super();
  }
  list(): HostCustomXmlPart[] {
    return [...this.state.xmlParts.keys()]
      .map((id) => new HostCustomXmlPart(this.state, id))
      .filter((part) => this.namespace === null || part.namespaceUri === this.namespace);
  }
  protected keysOf(part: HostCustomXmlPart): string[] {
    return [part.id];
  }
  add(xml: unknown): HostCustomXmlPart {
    const id = this.state.newId();
    this.state.xmlParts.set(id, parse(xml));
    return new HostCustomXmlPart(this.state, id);
  }
  getByNamespace(namespace: unknown): HostCustomXmlPartCollection {
    if (typeof namespace !== 'string') throw invalidArgument();
    return new HostCustomXmlPartCollection(this.state, namespace);
  }
  getOnlyItemOrNullObject(): HostCustomXmlPart | null {
    const parts = this.list();
    return parts.length === 1 ? (parts[0] ?? null) : null;
  }
  getOnlyItem(): HostCustomXmlPart {
    const part = this.getOnlyItemOrNullObject();
    if (!part) throw new HostError('GeneralException', 'There is not exactly one part of this namespace.');
    return part;
  }
}
