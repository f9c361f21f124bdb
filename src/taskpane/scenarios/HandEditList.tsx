import { makeStyles, tokens } from '@fluentui/react-components';
import { embeddedData } from '../../instruments/embedded';
import type { HandEdit } from '../../workbook/handEdits';
import { useTexts } from '../shell/PreferencesContext';
import { useDataText } from '../shell/useDataText';
import { cellText } from './cellText';

const SHOWN = 6;

const useStyles = makeStyles({
  edits: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderLeft: `3px solid ${tokens.colorPaletteYellowBorderActive}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** Cells whose value is not what the pane wrote, each with what it was and what it is. */
export function HandEditList({ edits }: { edits: readonly HandEdit[] }) {
  const styles = useStyles();
  const { write, current } = useTexts();
  const dataText = useDataText();
  if (edits.length === 0) return null;
  const forms = new Map(embeddedData().scenarios.levers.map((lever) => [lever.id, lever]));
  return (
    <div className={styles.edits}>
      <span className={styles.title}>{write.handEdits(edits.length)}</span>
      <ul className={styles.list}>
        {edits.slice(0, SHOWN).map(({ lever, cell, was, is }) => {
          const form = forms.get(lever);
          const before = was === null ? write.added : cellText(was, form);
          const name = form ? dataText(form.title, form.titleJa) : lever;
          return <li key={cell} title={lever}>{name} {current.editedCell(cell, before, cellText(is, form))}</li>;
        })}
        {edits.length > SHOWN && <li>{write.more(edits.length - SHOWN)}</li>}
      </ul>
    </div>
  );
}
