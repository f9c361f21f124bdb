import { Button, Field, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { SelectedCell } from '../../workbook/readSelectedCell';
import type { FunctionCall } from '../formula/findCall';
import type { Element } from './element';
import { useExplainStyles } from './explainStyles';
import type { Choice } from './useExplanation';
import { useWording } from './wording';

const useStyles = makeStyles({
  formula: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    maxHeight: '64px',
    overflowY: 'auto',
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  call: { color: tokens.colorNeutralForeground1, backgroundColor: 'transparent', fontWeight: tokens.fontWeightSemibold },
  text: { flexGrow: 1 },
});

interface FormulaLineProps {
  cell: SelectedCell;
  calls: FunctionCall[];
  call: FunctionCall;
  element: Element | null;
  choose: (choice: Partial<Choice>) => void;
}

/** The formula with the call that is explained; a choice where it has several calls, or where the call has several results. */
export function FormulaLine({ cell, calls, call, element, choose }: FormulaLineProps) {
  const styles = useStyles();
  const { code } = useExplainStyles();
  const { texts: { explain } } = useWording();
  const formula = String(cell.formula);
  return (
    <>
      <code className={mergeClasses(code, styles.formula)} tabIndex={0} data-formula>
        {formula.slice(0, call.start)}
        <mark className={styles.call}>{formula.slice(call.start, call.end)}</mark>
        {formula.slice(call.end)}
      </code>
      {calls.length > 1 && (
        <Field label={explain.whichCall} size="small">
          <Select size="small" value={String(calls.findIndex(({ start }) => start === call.start))} onChange={(_, { value }) => choose({ call: Number(value), element: 0 })}>
            {calls.map(({ id, start }, i) => <option key={start} value={i}>{explain.callNumber(i + 1, id)}</option>)}
          </Select>
        </Field>
      )}
      {element && <ElementLine element={element} choose={choose} />}
    </>
  );
}

/** Which of the results is explained; steps through them where the sheet does not say. */
function ElementLine({ element: { row, column, shape, isFixed }, choose }: { element: Element; choose: FormulaLineProps['choose'] }) {
  const styles = useStyles();
  const shared = useExplainStyles();
  const { texts: { explain }, figures: { number } } = useWording();
  const at = row * shape.columns + column;
  const text = shape.columns === 1 ? explain.row(number(row + 1), number(shape.rows)) : explain.element(row + 1, column + 1);
  const step = (next: number) => choose({ element: next });
  return (
    <div className={shared.row}>
      <span className={mergeClasses(shared.muted, shared.figure, styles.text)} role="status">{text}</span>
      {!isFixed && (
        <>
          <Button size="small" icon={<ChevronLeftRegular />} aria-label={explain.before} disabledFocusable={at === 0} onClick={() => at > 0 && step(at - 1)} />
          <Button size="small" icon={<ChevronRightRegular />} aria-label={explain.next} disabledFocusable={at + 1 === shape.rows * shape.columns} onClick={() => at + 1 < shape.rows * shape.columns && step(at + 1)} />
        </>
      )}
    </div>
  );
}
