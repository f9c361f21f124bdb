import { mergeClasses } from '@fluentui/react-components';
import type { Figure } from './askFunction';
import { letterOf } from './scenarioChoice';
import { useTableStyles } from './useTableStyles';

export interface FigureRow {
  name: string;
  /** One a scenario. */
  figures: readonly Figure[];
  show: (value: number) => string;
}

interface FigureTableProps {
  /** Heading of the first column. */
  head: string;
  label: string;
  rows: readonly FigureRow[];
  /** What stands where there is no figure. */
  none: string;
}

/** Figures by scenario; a figure that is not known is named, never zero. */
export function FigureTable({ head, label, rows, none }: FigureTableProps) {
  const styles = useTableStyles();
  const letters = rows[0]?.figures.map((_, place) => letterOf(place)) ?? [];
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.name, styles.letter)}>{head}</th>
          {letters.map((letter) => <th key={letter} scope="col" className={mergeClasses(styles.value, styles.letter)}>{letter}</th>)}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, figures, show }) => (
          <tr key={name} className={styles.row}>
            <th scope="row" className={styles.name}>{name}</th>
            {figures.map(({ value, reason }, place) => (
              <td
                key={place}
                className={mergeClasses(styles.value, place > 0 && value === figures[0]?.value && styles.same)}
                title={reason || undefined}
              >
                {value === null ? none : show(value)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
