import type { ExampleSheet } from './exampleSheet';
import { goodsSheet } from './goodsSheet';
import { riceSheet } from './riceSheet';

/** The example workbook beside the scenario sheet; the first sheet is the one that it opens on. */
export const exampleBook: readonly ExampleSheet[] = [goodsSheet, riceSheet];

/** The scenario under which the example opens in a workbook that has none. */
export const OPENING_PRESET = 'statusquo-2025-05-01';
