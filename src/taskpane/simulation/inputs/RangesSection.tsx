import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { SimulatedModel } from '../../../functions/trade/simulation/readSimulation';
import { partOf } from '../../../workbook/cellAddress';
import type { ActiveCell } from '../../../workbook/insertFormula';
import type { CellContent } from '../../../workbook/scenarioSheet';
import { referenceFrom } from '../../../workbook/selection';
import { ArgumentField } from '../../functions/ArgumentField';
import type { Builder } from '../../functions/builder';
import type { useFormula } from '../../functions/useFormula';
import { AdviceBar } from '../../shell/AdviceBar';
import { Disclosure } from '../../shell/Disclosure';
import { useTexts } from '../../shell/PreferencesContext';
import { MODEL_ARGUMENTS, OWN } from '../simulationEntry';
import { WriteTable } from '../write/WriteTable';
import { draftFrom, rowsOfDraft } from './rangeDraft';
import { RangeWords } from './RangeWords';
import { inputTable } from './inputTable';
import { UncertainInputs } from './UncertainInputs';
import { useRangeDraft } from './useRangeDraft';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  start: { alignSelf: 'flex-start' },
});

interface RangesSectionProps {
  builder: Builder;
  formula: ReturnType<typeof useFormula>;
  model: SimulatedModel | null;
  active: ActiveCell | null;
}

/** The argument `ranges`: edited here and kept in the formula, or a table of the sheet. */
export function RangesSection({ builder, formula, model, active }: RangesSectionProps) {
  const styles = useStyles();
  const { simulation } = useTexts();
  const { args, readings, home, type, pick } = formula;
  const { entry, typed } = builder;
  const text = typed[OWN.ranges] ?? '';
  const argument = args[OWN.ranges] ?? { kind: 'blank' };
  const reading = readings.get(text.trim());
  const setRanges = (next: string) => type(OWN.ranges, next);
  const { draft, change, take } = useRangeDraft(text, argument, setRanges);
  const names = entry.parameters.slice(MODEL_ARGUMENTS).map(({ name }) => name);
  const rows = draft ? rowsOfDraft(draft) : [];
  const [written, setWritten] = useState({ address: '', reference: '' });
  const referTo = (address: string) => {
    const reference = referenceFrom(rangePart(address, rows), home);
    setWritten({ address, reference });
    setRanges(reference);
  };
  const inSheet = reading !== undefined && reading !== 'tooLarge' && 'values' in reading ? reading.values : null;
  return (
    <section className={styles.section} aria-labelledby="uncertain-inputs">
      <h3 id="uncertain-inputs" className={styles.heading}>{simulation.inputs}</h3>
      {draft && <UncertainInputs draft={draft} names={names} model={model} onChange={change} />}
      {inSheet && draftFrom(inSheet) && (
        <>
          <RangeWords rows={inSheet} names={names} />
          <Button className={styles.start} size="small" onClick={() => take(inSheet)}>{simulation.editHere}</Button>
        </>
      )}
      {draft && draft.inputs.length > 0 && (
        <WriteTable
          action={simulation.toSheet}
          holds={simulation.inputTable(rows.length)}
          table={inputTable(rows, names)}
          start={active?.address ?? null}
          isReady
          onWritten={referTo}
        />
      )}
      {text !== '' && text === written.reference && (
        <AdviceBar intent="success" advice={{ what: simulation.written(written.address), because: simulation.refersTo(text), tryThis: '' }} />
      )}
      <Disclosure title={simulation.asRange} marks={null} startsOpen={draft === null}>
        <ArgumentField
          parameter={entry.parameters[OWN.ranges]!}
          typed={text}
          argument={argument}
          readings={readings}
          onType={setRanges}
          onPick={() => pick(OWN.ranges)}
        />
      </Disclosure>
    </section>
  );
}

/** The rows below the header, without the words beside them. */
function rangePart(address: string, rows: readonly (readonly CellContent[])[]): string {
  return partOf(address, { row: 1, column: 0, rows: rows.length, columns: rows[0]!.length });
}
