import type { HostObject } from './hostObject';
import type { EventName } from './protocol';

/** What the dispatcher is given to work on: it knows no Excel itself. */
export interface ObjectModel {
  readonly root: HostObject;
  /** Objects made by type name, e.g. Microsoft.ExcelServices.CustomFunctions; refuses unknown ones. */
  service(typeName: string): HostObject;
  subscribe(target: HostObject, event: EventName, on: boolean): void;
}
