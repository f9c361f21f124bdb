import type { Look } from '../grid/gridPort';
import type { Zone } from '../grid/zone';
import { surface } from '../richapi/apiSurface';
import { invalidArgument } from '../richapi/hostError';
import { HostObject } from '../richapi/hostObject';
import type { Book } from './book';
import { readColor } from './readColor';

const RANGE_FONT_API = surface<Excel.RangeFont, HostRangeFont>({
  name: 'RangeFont',
  scalars: ['bold', 'italic', 'underline', 'size', 'color'],
  writable: ['bold', 'italic', 'underline', 'size', 'color'],
});

export class HostRangeFont extends HostObject {
  readonly api = RANGE_FONT_API;
  constructor(
    private readonly book: Book,
    private readonly sheet: string,
    private readonly zone: () => Zone,
  ) {
    super();
  }
  get bold(): boolean {
    return this.look().bold ?? false;
  }
  set bold(bold: unknown) {
    this.apply({ bold: bold === true });
  }
  get italic(): boolean {
    return this.look().italic ?? false;
  }
  set italic(italic: unknown) {
    this.apply({ italic: italic === true });
  }
  get underline(): string {
    return this.look().underline ? 'Single' : 'None';
  }
  set underline(style: unknown) {
    this.apply({ underline: style !== 'None' });
  }
  get size(): number {
    return this.look().fontSize ?? 10;
  }
  set size(points: unknown) {
    if (typeof points !== 'number' || points <= 0) throw invalidArgument();
    this.apply({ fontSize: points });
  }
  get color(): string {
    return this.look().fontColor ?? '#000000';
  }
  set color(color: unknown) {
    this.apply({ fontColor: readColor(color) });
  }
  private look(): Look {
    const { top, left } = this.zone();
    return this.book.grid.looks.read(this.sheet, top, left);
  }
  private apply(look: Look): void {
    this.book.grid.looks.apply(this.sheet, this.zone(), look);
  }
}
