import * as v from 'valibot';
import type { LegalInstrument } from '../../domain/measure/lawBook';
import { writtenMeasure, type WrittenMeasure } from './measureSchema';
import { citations, endDay, words } from './primitives';

export interface InstrumentFile {
  instrument: LegalInstrument;
  measures: WrittenMeasure[];
}

/** One legal instrument a file, with the measures it enacts; none when its rates stand in a schedule. */
export const instrumentFile: v.GenericSchema<unknown, InstrumentFile> = v.strictObject({
  instrument: v.strictObject({ id: words, title: words, jurisdiction: words, issued: endDay, citations }),
  measures: v.array(writtenMeasure),
});
