import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { embeddedData } from '../../instruments/embedded';
import { lossOfWriting } from '../../workbook/lossOfWriting';
import type { ScenarioState } from '../../workbook/readScenario';
import type { ScenarioContent } from '../../workbook/scenarioContent';
import { layoutScenarioSheet } from '../../workbook/scenarioSheet';
import { useTexts } from '../shell/PreferencesContext';
import { useDataText } from '../shell/useDataText';
import { cellText } from './cellText';
import { HandEditList } from './HandEditList';
import { sheetChanges } from './sheetChanges';

const SHOWN = 8;

const useStyles = makeStyles({
  preview: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0 },
  muted: { margin: 0, color: tokens.colorNeutralForeground2 },
  code: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere', color: tokens.colorNeutralForeground1 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

interface WritePreviewProps {
  content: ScenarioContent;
  /** The scenario text that formulas will read. */
  text: string;
  state: ScenarioState;
  oneUndoStep: boolean;
}

/** Before anything is written: which cells and names, what formulas will read, and which values on the sheet change. */
export function WritePreview({ content, text, state, oneUndoStep }: WritePreviewProps) {
  const styles = useStyles();
  const { write } = useTexts();
  const layout = layoutScenarioSheet(content);
  const loss = lossOfWriting(state, content);
  const { Scenario, Levers } = layout.names;
  const plain = (address: string) => address.replaceAll('$', '');
  return (
    <section className={styles.preview} aria-labelledby="write-preview">
      <h3 id="write-preview" className={styles.title}>{write.title}</h3>
      <p className={styles.line}>
        {state.kind === 'applied' ? write.rewrite(layout.address) : write.newSheet} · {write.leverCount(content.levers.length)}
      </p>
      <p className={styles.line}>{write.names(plain(Scenario), plain(Levers))}</p>
      <p className={styles.line}>{write.formulaText}: <span className={styles.code}>{text}</span></p>
      {state.kind === 'applied' && <Changes content={content} state={state} />}
      <HandEditList edits={loss.edits} />
      {loss.covered.length > 0 && <Line>{write.below(loss.covered.join(', '))}</Line>}
      <p className={styles.muted}>{oneUndoStep ? write.oneStep : write.ownRevert}</p>
    </section>
  );
}

function Changes({ content, state }: { content: ScenarioContent; state: ScenarioState }) {
  const styles = useStyles();
  const { write } = useTexts();
  const dataText = useDataText();
  const changes = sheetChanges(state, content);
  if (changes.length === 0) return <Line>{write.noChanges}</Line>;
  const definitions = new Map(embeddedData().scenarios.levers.map((lever) => [lever.id, lever]));
  const formatOf = new Map(content.levers.map((lever) => [lever.lever, lever]));
  return (
    <>
      <Line>{write.changes}:</Line>
      <ul className={styles.list}>
        {changes.slice(0, SHOWN).map(({ lever, was, is }) => {
          const form = formatOf.get(lever);
          const before = was === null ? write.added : cellText(was, form);
          const after = is === undefined ? write.removed : cellText(is ?? '', form);
          const definition = definitions.get(lever);
          const name = definition ? dataText(definition.title, definition.titleJa) : lever;
          return <li key={lever} title={lever}>{name}: {write.change(before, after)}</li>;
        })}
        {changes.length > SHOWN && <li>{write.more(changes.length - SHOWN)}</li>}
      </ul>
    </>
  );
}

function Line({ children }: { children: ReactNode }) {
  return <p className={useStyles().line}>{children}</p>;
}
