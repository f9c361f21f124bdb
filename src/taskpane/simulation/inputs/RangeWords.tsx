import { makeStyles, tokens } from '@fluentui/react-components';
import { isBlank } from '../../../domain/shared/readCells';
import type { CellContent } from '../../../workbook/scenarioSheet';
import { useTexts } from '../../shell/PreferencesContext';
import { isCorrelation, rowName } from './inputTable';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
});

/** The uncertain inputs that stand in the sheet, a line each. */
export function RangeWords({ rows, names }: { rows: readonly (readonly CellContent[])[]; names: readonly string[] }) {
  const styles = useStyles();
  const { simulation } = useTexts();
  const filled = rows.filter((row) => !row.every(isBlank));
  return (
    <ul className={styles.list}>
      {filled.map((row, at) => {
        const [, , distribution, low, high] = row.map(String);
        const name = rowName(rows, row, names);
        return <li key={at}>{isCorrelation(row) ? simulation.correlationWords(name, low!) : simulation.inputWords(name, distribution!, `${low} … ${high}`)}</li>;
      })}
    </ul>
  );
}
