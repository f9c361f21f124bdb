import { useSyncExternalStore } from 'react';
import { countsFrom1904, onDateSystemBound } from '../../functions/edge/dateSystem';

/** True in a workbook that counts its days from 1904, where the pane writes nothing that holds days. */
export function useDaysFrom1904(): boolean {
  return useSyncExternalStore(onDateSystemBound, countsFrom1904);
}
