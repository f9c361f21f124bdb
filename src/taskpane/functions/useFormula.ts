import { useMemo } from 'react';
import { readSelectedAddress, referenceFrom, splitAddress } from '../../workbook/selection';
import type { ActiveCell } from '../../workbook/insertFormula';
import { digitsOf, readArgument } from './argument';
import { withArguments } from './builder';
import type { Builder } from './builder';
import { findCall, replaceCall } from '../formula/findCall';
import { formulaText } from './formulaText';
import { useArgumentValues } from './useArgumentValues';

export interface FormulaProps {
  builder: Builder;
  names: ReadonlySet<string>;
  active: ActiveCell | null;
  /** Counts the readings of the active cell: the user may have changed cells meanwhile. */
  version: number;
  onChange: (builder: Builder) => void;
}

/** What is typed for a formula, understood: its arguments, what they hold, and the text that would be written. */
export function useFormula({ builder, names, active, version, onChange }: FormulaProps) {
  const { entry, typed, target, call } = builder;
  const place = target?.address ?? active?.address ?? '';
  const home = splitAddress(place).sheet;
  const args = useMemo(
    () => entry.parameters.map(({ name }, i) => readArgument(typed[i] ?? '', digitsOf(entry.family, name), names)),
    [entry, typed, names],
  );
  const readings = useArgumentValues(args, place, version);
  const own = formulaText(entry.id, args);
  const formula = call && typeof target?.formula === 'string' ? replaceCall(target.formula, call, own) : own;

  const type = (i: number, text: string) => onChange({ ...builder, typed: typed.map((old, at) => (at === i ? text : old)) });
  const pick = (i: number) => void readSelectedAddress().then((address) => type(i, referenceFrom(address, home)), () => undefined);
  const useExample = (example: string) => {
    const found = findCall(example, (id) => id === entry.id);
    if (found) onChange(withArguments(builder, found.args));
  };
  return { args, readings, home, formula, type, pick, useExample };
}
