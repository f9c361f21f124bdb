import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { isoFromDay } from '../../domain/shared/isoDate';
import { useTexts } from '../shell/PreferencesContext';
import type { Reading } from '../../workbook/readReferences';
import type { ArgumentValue } from '../formula/callFunction';
import type { PaneTexts } from '../texts/paneTexts';
import type { Argument } from './argument';
import { argumentValue } from './argumentValue';

const useStyles = makeStyles({
  value: {
    // One line always, so that typing moves nothing.
    minHeight: tokens.lineHeightBase200,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
  problem: { color: tokens.colorPaletteRedForeground1, whiteSpace: 'normal' },
});

/** What an argument holds now: the constant as it was understood, the cell's value, or the size and start of a range. */
export function LiveValue({ id, argument, readings }: { id: string; argument: Argument; readings: ReadonlyMap<string, Reading> }) {
  const styles = useStyles();
  const texts = useTexts();
  const reading = argument.kind === 'reference' ? readings.get(argument.formula) : undefined;
  const isProblem = reading !== undefined && reading !== 'tooLarge' && 'problem' in reading;
  return (
    <span id={id} className={mergeClasses(styles.value, isProblem && styles.problem)}>
      {liveText(argument, readings, texts)}
    </span>
  );
}

function liveText(argument: Argument, readings: ReadonlyMap<string, Reading>, texts: PaneTexts): string {
  const { functions } = texts;
  switch (argument.kind) {
    case 'blank':
      return '';
    case 'formula':
      return formulaText(argument, readings, functions);
    case 'constant':
      return constantText(argument, functions);
    case 'reference':
      return readingText(readings.get(argument.formula), texts);
    default:
      return argument satisfies never;
  }
}

function constantText(
  { value, formula }: Extract<Argument, { kind: 'constant' }>,
  words: PaneTexts['functions'],
): string {
  if (typeof value === 'string') return `${words.asText} “${value}”`;
  return words.reads(typeof value === 'number' && formula.startsWith('DATE(') ? isoFromDay(value) : formula);
}

/** A nested formula as it was evaluated here, or that it was not. */
function formulaText(argument: Argument, readings: ReadonlyMap<string, Reading>, words: PaneTexts['functions']): string {
  const found = argumentValue(argument, readings);
  if (found.kind === 'value') return valueText(found.value, words);
  return found.kind === 'reading' ? '…' : found.kind === 'tooLarge' ? words.previewLarge : words.notRead;
}

function readingText(reading: Reading | undefined, { functions, problems }: PaneTexts): string {
  if (reading === undefined) return '…';
  if (reading === 'tooLarge') return functions.previewLarge;
  if ('problem' in reading) return problems[reading.problem === 'busy' ? 'busy' : 'badReference'].what;
  return valueText(reading.values, functions);
}

function valueText(value: ArgumentValue, words: PaneTexts['functions']): string {
  const cells = Array.isArray(value) ? value : [[value ?? '']];
  const rows = cells.length;
  const columns = cells[0]?.length ?? 0;
  const first = String(cells[0]?.[0] ?? '') || words.blankCell;
  return rows * columns === 1 ? words.reads(first) : `${words.size(rows, columns)}: ${first}, …`;
}
