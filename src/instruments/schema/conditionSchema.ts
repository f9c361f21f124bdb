import * as v from 'valibot';
import type { Condition } from '../../domain/measure/measure';
import { day, words } from './primitives';

const fact = words;
const value = v.union([v.boolean(), v.number(), words]);

/** `{ fact: partOfVehicle, is: equal, to: true }` */
export const condition: v.GenericSchema<unknown, Condition> = v.variant('is', [
  v.strictObject({ fact, is: v.literal('equal'), to: value }),
  v.strictObject({ fact, is: v.literal('notEqual'), to: value }),
  v.strictObject({ fact, is: v.literal('atLeast'), to: v.number() }),
  v.strictObject({ fact, is: v.literal('lessThan'), to: v.number() }),
  v.strictObject({ fact, is: v.literal('before'), to: day }),
  v.strictObject({ fact, is: v.literal('stated') }),
  v.strictObject({ fact, is: v.literal('yearsBeforeEntry'), to: v.number() }),
  v.strictObject({ fact, is: v.literal('listWord') }),
]);

export const conditions = v.optional(v.array(condition), []);
