/** How a column is set: words to the left, numbers to the right. */
export type Alignment = 'left' | 'right';

const GAP = '  ';

/**
 * Rows of cells as lines of text in even columns; the first row is the header.
 * @example textTable([['Code', 'Rate'], ['8703.23.01', '2.5%']], ['left', 'right']) // => 'Code        Rate\n8703.23.01  2.5%'
 */
export function textTable(rows: readonly (readonly string[])[], alignments: readonly Alignment[]): string {
  const widths = alignments.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const set = (cell: string, column: number): string => {
    const width = widths[column] ?? 0;
    return alignments[column] === 'right' ? cell.padStart(width) : cell.padEnd(width);
  };
  return rows.map((row) => row.map(set).join(GAP).trimEnd()).join('\n');
}
