import type { Day } from '../shared/isoDate';
import type { OriginNames } from '../measure/activeRate';
import type { FactReader } from '../measure/factReader';
import type { LegalInstrument } from '../measure/lawBook';
import type { Acting } from './actingMeasures';
import type { CodeOnDay } from './catchMeasures';
import type { AgreementRate } from './lawView';
import type { ScheduleIndex, TariffLine } from './scheduleIndex';

/** What a regime is worked out from: the line, its list rows, the acting measures, and the facts as read. */
export interface RegimeCase {
  line: TariffLine;
  code: CodeOnDay;
  acting: readonly Acting[];
  origin: OriginNames;
  day: Day;
  /** The day of entry, which tells season and staged year; the law is that of `day`. */
  enteredOn: Day;
  scheduleFrom: Day;
  facts: FactReader;
  instruments: ReadonlyMap<string, LegalInstrument>;
  schedule: ScheduleIndex;
  /** A scenario's rates of agreements. */
  agreementRates: readonly AgreementRate[];
}
