import type { Zone } from '../grid/zone';
import { surface } from '../richapi/apiSurface';
import { apiNotFound } from '../richapi/hostError';
import { HostObject } from '../richapi/hostObject';
import type { Book } from './book';

const DATA_VALIDATION_API = surface<Excel.DataValidation, HostDataValidation>({
  name: 'DataValidation',
  scalars: ['rule'],
  writable: ['rule'],
  methods: ['clear'],
});

/** Only lists of fixed choices, the one kind that the task pane writes. */
export class HostDataValidation extends HostObject {
  readonly api = DATA_VALIDATION_API;
  private given: unknown = {};
  constructor(
    private readonly book: Book,
    private readonly sheet: string,
    private readonly zone: () => Zone,
  ) {
    super();
  }
  get rule(): unknown {
    return this.given;
  }
  set rule(rule: unknown) {
    const source = (rule as Excel.DataValidationRule | null)?.list?.source;
    if (typeof source !== 'string') throw apiNotFound('DataValidation.rule other than a list of choices');
    this.given = rule;
    const choices = source.split(',').map((choice) => choice.trim());
    this.book.grid.looks.setChoices(this.sheet, this.zone(), { choices, strict: true });
  }
  clear(): void {
    this.book.grid.looks.setChoices(this.sheet, this.zone(), null);
  }
}
