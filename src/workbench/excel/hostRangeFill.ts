import type { Zone } from '../grid/zone';
import { surface } from '../richapi/apiSurface';
import { HostObject } from '../richapi/hostObject';
import type { Book } from './book';
import { readColor } from './readColor';

const RANGE_FILL_API = surface<Excel.RangeFill, HostRangeFill>({
  name: 'RangeFill',
  scalars: ['color'],
  writable: ['color'],
  methods: ['clear'],
});

export class HostRangeFill extends HostObject {
  readonly api = RANGE_FILL_API;
  constructor(
    private readonly book: Book,
    private readonly sheet: string,
    private readonly zone: () => Zone,
  ) {
    super();
  }
  get color(): string {
    const { top, left } = this.zone();
    return this.book.grid.looks.read(this.sheet, top, left).fillColor ?? '#FFFFFF';
  }
  set color(color: unknown) {
    this.book.grid.looks.apply(this.sheet, this.zone(), { fillColor: readColor(color) });
  }
  clear(): void {
    this.book.grid.looks.clearFill(this.sheet, this.zone());
  }
}
