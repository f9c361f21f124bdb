import { parseAddress } from '../grid/address';
import { surface } from '../richapi/apiSurface';
import { apiNotFound, invalidArgument, itemAlreadyExists } from '../richapi/hostError';
import { HostCollection } from '../richapi/hostObject';
import type { Book } from './book';
import { HostNamedItem } from './hostNamedItem';
import type { HostRange } from './hostRange';
import { readRange } from './readRange';

const LEGAL_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;

const NAMED_ITEM_COLLECTION_API = surface<Excel.NamedItemCollection, HostNamedItemCollection>({
  name: 'NamedItemCollection',
  objects: ['items'],
  methods: ['add', 'getItem', 'getItemOrNullObject', 'getCount'],
});

export class HostNamedItemCollection extends HostCollection<HostNamedItem> {
  readonly api = NAMED_ITEM_COLLECTION_API;
  constructor(private readonly book: Book) {
    super();
  }
  list(): HostNamedItem[] {
    return this.book.grid.names.list().map(({ name }) => new HostNamedItem(this.book, name));
  }
  protected keysOf(item: HostNamedItem): string[] {
    return [item.name];
  }
  add(name: unknown, reference: unknown, comment?: unknown): HostNamedItem {
    if (typeof name !== 'string' || !LEGAL_NAME.test(name)) throw invalidArgument();
    if (this.getItemOrNullObject(name)) throw itemAlreadyExists();
    const range = this.rangeOf(reference);
    this.book.grid.names.define(name, range.sheet, range.zone);
    const item = new HostNamedItem(this.book, name);
    if (typeof comment === 'string') item.comment = comment;
    return item;
  }
  /** The grid's names stand for ranges only; a constant or a formula is refused by name. */
  private rangeOf(reference: unknown): HostRange {
    if (typeof reference === 'string' && !parseAddress(reference.replace(/^=/, '')))
      throw apiNotFound('NamedItemCollection.add() with a constant or a formula');
    return readRange(this.book, reference, this.book.grid.sheets.active());
  }
}
