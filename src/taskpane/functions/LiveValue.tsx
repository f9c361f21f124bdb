import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { isoFromDay } from '../../domain/shared/isoDate';
import { useTexts } from '../shell/PreferencesContext';
import type { PaneTexts } from '../texts/paneTexts';
import type { Argument } from './argument';
import type { Reading } from './useArgumentValues';

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
export function LiveValue({ id, argument, reading }: { id: string; argument: Argument; reading: Reading | undefined }) {
  const styles = useStyles();
  const texts = useTexts();
  const isProblem = reading !== undefined && reading !== 'tooLarge' && 'problem' in reading;
  return (
    <span id={id} className={mergeClasses(styles.value, isProblem && styles.problem)}>
      {liveText(argument, reading, texts)}
    </span>
  );
}

function liveText(argument: Argument, reading: Reading | undefined, texts: PaneTexts): string {
  const { functions } = texts;
  switch (argument.kind) {
    case 'blank':
      return '';
    case 'formula':
      return functions.notRead;
    case 'constant':
      return constantText(argument, functions);
    case 'reference':
      return readingText(reading, texts);
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

function readingText(reading: Reading | undefined, { functions, problems }: PaneTexts): string {
  if (reading === undefined) return '…';
  if (reading === 'tooLarge') return functions.previewLarge;
  if ('problem' in reading) return problems[reading.problem === 'busy' ? 'busy' : 'badReference'].what;
  const rows = reading.values.length;
  const columns = reading.values[0]?.length ?? 0;
  const first = String(reading.values[0]?.[0] ?? '') || functions.blankCell;
  return rows * columns === 1 ? functions.reads(first) : `${functions.size(rows, columns)}: ${first}, …`;
}
