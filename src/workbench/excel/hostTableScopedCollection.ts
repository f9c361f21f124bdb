import { intersection, type Zone } from '../grid/zone';
import { surface } from '../richapi/apiSurface';
import { itemNotFound } from '../richapi/hostError';
import { HostCollection } from '../richapi/hostObject';
import type { Book } from './book';
import type { HostTable } from './hostTable';
import { HostTableCollection } from './hostTableCollection';

const TABLE_SCOPED_API = surface<Excel.TableScopedCollection, HostTableScopedCollection>({
  name: 'TableScopedCollection',
  objects: ['items'],
  methods: ['getFirst', 'getItem', 'getItemOrNullObject', 'getCount'],
});

/** Tables that overlap a range, or that lie in it with all their cells. */
export class HostTableScopedCollection extends HostCollection<HostTable> {
  readonly api = TABLE_SCOPED_API;
  constructor(
    private readonly book: Book,
    private readonly sheet: string,
    private readonly scope: { zone: Zone; isFullyContained: boolean },
  ) {
    super();
  }
  list(): HostTable[] {
    const { zone, isFullyContained } = this.scope;
    return new HostTableCollection(this.book, this.sheet).list().filter((table) => {
      const own = table.getRange().zone;
      const common = intersection(own, zone);
      return common !== null && (!isFullyContained || (common.top === own.top && common.bottom === own.bottom && common.left === own.left && common.right === own.right));
    });
  }
  protected keysOf(table: HostTable): string[] {
    return [table.id, table.name];
  }
  getFirst(): HostTable {
    const [first] = this.list();
    if (!first) throw itemNotFound();
    return first;
  }
}
