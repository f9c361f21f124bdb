import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ActiveCell } from '../../workbook/insertFormula';
import { readSelectedAddress, referenceFrom, splitAddress } from '../../workbook/selection';
import { BackButton } from '../shell/BackButton';
import { useTexts } from '../shell/PreferencesContext';
import { useDataText } from '../shell/useDataText';
import { digitsOf, readArgument } from './argument';
import { ArgumentField } from './ArgumentField';
import { withArguments } from './builder';
import type { Builder } from './builder';
import { findCall, replaceCall } from '../formula/findCall';
import { formulaText } from './formulaText';
import { FunctionHelp } from './FunctionHelp';
import { InsertBar } from './InsertBar';
import { missingArguments, previewState } from './previewState';
import { resultFormats } from './resultFormats';
import { ResultPreview } from './ResultPreview';
import { useArgumentValues } from './useArgumentValues';
import { useInsert } from './useInsert';

const useStyles = makeStyles({
  builder: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0, fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, outlineStyle: 'none' },
  text: { margin: 0 },
});

interface FormulaBuilderProps {
  builder: Builder;
  names: ReadonlySet<string>;
  active: ActiveCell | null;
  /** Counts the readings of the active cell: the user may have changed cells meanwhile. */
  version: number;
  onChange: (builder: Builder) => void;
  onWritten: () => void;
  onBack: () => void;
}

/** One function with its arguments, their live values, the result and the formula. */
export function FormulaBuilder({ builder, names, active, version, onChange, onWritten, onBack }: FormulaBuilderProps) {
  const styles = useStyles();
  const { functions } = useTexts();
  const dataText = useDataText();
  const { entry, typed, target, call } = builder;
  const place = target?.address ?? active?.address ?? '';
  const home = splitAddress(place).sheet;
  const args = useMemo(
    () => entry.parameters.map(({ name }, i) => readArgument(typed[i] ?? '', digitsOf(entry.family, name), names)),
    [entry, typed, names],
  );
  const readings = useArgumentValues(args, place, version);
  const inserting = useInsert(onWritten);
  const preview = useMemo(() => previewState(entry, args, readings), [entry, args, readings]);

  const own = formulaText(entry.id, args);
  const formula = call && typeof target?.formula === 'string' ? replaceCall(target.formula, call, own) : own;
  const values = preview.kind === 'values' ? preview.values : [];
  const formats = call ? [] : resultFormats(entry.id, values);
  const insert = target && { target, formula, formats, rows: values.length, columns: values[0]?.length ?? 0 };

  const type = (i: number, text: string) => {
    inserting.reset();
    onChange({ ...builder, typed: typed.map((old, at) => (at === i ? text : old)) });
  };
  const pick = (i: number) => void readSelectedAddress().then((address) => type(i, referenceFrom(address, home)), () => undefined);
  const useExample = (example: string) => {
    const found = findCall(example, (id) => id === entry.id);
    if (found) onChange(withArguments(builder, found.args));
  };
  return (
    <article className={styles.builder}>
      <BackButton onBack={onBack}>{functions.back}</BackButton>
      <h2 className={styles.title} tabIndex={-1}>{entry.id}</h2>
      <p className={styles.text}>{dataText(entry.summary, entry.summaryJa)}</p>
      <ResultPreview id={entry.id} state={preview} />
      {entry.parameters.map((parameter, i) => (
        <ArgumentField
          key={parameter.name}
          parameter={parameter}
          typed={typed[i] ?? ''}
          argument={args[i] ?? { kind: 'blank' }}
          readings={readings}
          onType={(text) => type(i, text)}
          onPick={() => pick(i)}
        />
      ))}
      <FunctionHelp entry={entry} onUse={useExample} />
      <InsertBar
        formula={formula}
        target={target?.address ?? null}
        isEdit={call !== null}
        isMissing={missingArguments(entry, args).length > 0}
        otherCell={active && active.address !== target?.address ? active.address : null}
        step={inserting.step}
        onInsert={() => insert && inserting.insert(insert, call !== null)}
        onReplace={() => insert && inserting.write(insert)}
        onCancel={inserting.reset}
        onRetarget={() => {
          inserting.reset();
          onChange({ ...builder, target: active, call: null });
        }}
      />
    </article>
  );
}
