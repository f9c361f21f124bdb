import * as v from 'valibot';
import { TRANSPORT_MODES, type UserFee } from '../../domain/measure/userFee';
import { amount, confidence, day, endDay, fraction, originName, words } from './primitives';

const fee = v.strictObject({
  id: words,
  title: words,
  rate: fraction,
  atLeast: v.nullable(amount),
  atMost: v.nullable(amount),
  modes: v.array(v.picklist(TRANSPORT_MODES)),
  from: day,
  to: endDay,
  source: words,
  confidence,
});

/** Customs user fees of one importer, one dated row a period. */
export const userFeesFile: v.GenericSchema<unknown, { fees: UserFee[] }> = v.pipe(
  v.strictObject({ importer: originName, fees: v.array(fee) }),
  v.transform(({ importer, fees }) => ({ fees: fees.map((row) => ({ ...row, importer })) })),
);
