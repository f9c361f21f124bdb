import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { partOf } from '../../../workbook/cellAddress';
import { hasUndoGroups } from '../../../workbook/undoGroup';
import { occupiedCells } from '../../../workbook/writeTable';
import type { SheetTable, TablePlace } from '../../../workbook/writeTable';
import { AdviceBar, FailureBar } from '../../shell/AdviceBar';
import { focusOnMount } from '../../shell/focusOnMount';
import { useTexts } from '../../shell/PreferencesContext';
import { useWriteTable } from './useWriteTable';

const SHOWN_CELLS = 6;

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
  preview: {
    alignSelf: 'stretch',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0, overflowWrap: 'anywhere' },
  muted: { margin: 0, color: tokens.colorNeutralForeground2 },
  warning: { margin: 0, color: tokens.colorPaletteRedForeground1, overflowWrap: 'anywhere' },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface WriteTableProps {
  /** What the button says. */
  action: string;
  /** What the table holds, in words. */
  holds: string;
  table: SheetTable;
  /** The cell from which it would go; null where nothing in the sheet can take it. */
  start: string | null;
  isReady: boolean;
  onWritten: (address: string) => void;
}

/** Writes a table from the active cell on, after showing which cells that are and what stands in them. */
export function WriteTable({ action, holds, table, start, isReady, onWritten }: WriteTableProps) {
  const styles = useStyles();
  const { simulation, problems } = useTexts();
  const { step, reset, show, write } = useWriteTable(onWritten);
  const working = step.kind === 'working';
  return (
    <div className={styles.part}>
      {step.kind === 'shown' ? (
        <Preview place={step.place} holds={holds} again={step.again} onWrite={() => write(step.place, step.table)} onCancel={reset} />
      ) : (
        <Button
          size="small"
          disabledFocusable={working || !isReady || start === null}
          icon={working ? <Spinner size="tiny" /> : null}
          onClick={() => start !== null && show(start, table)}
        >
          {action}
        </Button>
      )}
      {step.kind === 'written' && <AdviceBar intent="success" advice={{ what: simulation.written(step.address), because: '', tryThis: '' }} />}
      {step.kind === 'protected' && <AdviceBar intent="error" advice={problems.protected} />}
      {step.kind === 'failed' && <FailureBar failure={step.failure} />}
    </div>
  );
}

interface PreviewProps {
  place: TablePlace;
  holds: string;
  again: boolean;
  onWrite: () => void;
  onCancel: () => void;
}

function Preview({ place, holds, again, onWrite, onCancel }: PreviewProps) {
  const styles = useStyles();
  const { simulation, write } = useTexts();
  const occupied = occupiedCells(place);
  const cells = occupied.slice(0, SHOWN_CELLS).map(({ row, column }) => partOf(place.address, { row, column, rows: 1, columns: 1 }).split('!').at(-1));
  const more = occupied.length > SHOWN_CELLS ? ` ${write.more(occupied.length - SHOWN_CELLS)}` : '';
  const cancelOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onCancel();
  };
  return (
    <section className={styles.preview} role="group" aria-label={write.title} onKeyDown={cancelOnEscape} data-write>
      <h4 className={styles.title}>{write.title}</h4>
      {again && <p className={styles.warning} role="alert">{simulation.changedMeanwhile}</p>}
      <p className={styles.line}>{simulation.place(place.address, place.contents.length, place.contents[0]!.length)}</p>
      <p className={styles.line}>{holds}</p>
      {occupied.length > 0 && <p className={styles.warning}>{simulation.occupied(occupied.length, `${cells.join(', ')}${more}`)}</p>}
      {hasUndoGroups() && <p className={styles.muted}>{write.oneStep}</p>}
      <div className={styles.row}>
        <Button size="small" ref={occupied.length > 0 ? focusOnMount : null} onClick={onCancel}>{write.cancel}</Button>
        <Button size="small" appearance="primary" ref={occupied.length > 0 ? null : focusOnMount} onClick={onWrite}>
          {occupied.length > 0 ? simulation.replace : simulation.write}
        </Button>
      </div>
    </section>
  );
}
