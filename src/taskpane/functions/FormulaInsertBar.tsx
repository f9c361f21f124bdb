import { useEffect } from 'react';
import type { ActiveCell, ResultFormat } from '../../workbook/insertFormula';
import type { Builder } from './builder';
import { InsertBar } from './InsertBar';
import { useInsert } from './useInsert';

interface FormulaInsertBarProps {
  builder: Builder;
  formula: string;
  isMissing: boolean;
  active: ActiveCell | null;
  /** Size and number formats of the result, as far as they are known. */
  result: { rows: number; columns: number; formats: ResultFormat[] };
  onChange: (builder: Builder) => void;
  onWritten: () => void;
}

/** Writes the formula of a builder into its target cell. */
export function FormulaInsertBar({ builder, formula, isMissing, active, result, onChange, onWritten }: FormulaInsertBarProps) {
  const { target, call } = builder;
  const { step, reset, insert, write } = useInsert(onWritten);
  // What was said of an earlier text is not true of another.
  useEffect(reset, [formula, reset]);
  const toWrite = target && { target, formula, ...result };
  return (
    <InsertBar
      formula={formula}
      target={target?.address ?? null}
      isEdit={call !== null}
      isMissing={isMissing}
      otherCell={active && active.address !== target?.address ? active.address : null}
      step={step}
      onInsert={() => toWrite && insert(toWrite, call !== null)}
      onReplace={() => toWrite && write(toWrite)}
      onCancel={reset}
      onRetarget={() => {
        reset();
        onChange({ ...builder, target: active, call: null });
      }}
    />
  );
}
