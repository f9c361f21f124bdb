import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { DataBook } from '../../instruments/dataBook';
import { DetailsFoot } from '../shell/DetailsFoot';
import { useTexts } from '../shell/PreferencesContext';
import { importChanges, planImport } from './importPlan';
import { ImportRow } from './ImportRow';
import type { TransferFile } from './readTransferFile';
import type { OwnScenarios } from './useOwnScenarios';

const useStyles = makeStyles({
  line: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  rows: { margin: 0, padding: 0, listStyleType: 'none', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

interface ImportReviewProps {
  file: TransferFile;
  data: DataBook;
  own: OwnScenarios;
  onImported: () => void;
}

/** What a file holds, row by row: what would become of each, to be ticked, and one button that writes. */
export function ImportReview({ file, data, own, onImported }: ImportReviewProps) {
  const styles = useStyles();
  const { ownScenarios: texts } = useTexts();
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const present = own.list?.scenarios ?? [];
  const planned = planImport(file.entries, present);
  const isReady = (at: number) => planned[at]?.status === 'new' || planned[at]?.status === 'renamed';
  const chosen = planned.filter((_, at) => isReady(at) && !left.has(at));
  const toggle = (at: number) => setLeft(new Set(left.has(at) ? [...left].filter((other) => other !== at) : [...left, at]));
  const write = () => {
    own.change(importChanges(chosen, present, new Date()), 'imported');
    onImported();
  };
  return (
    <>
      <h3 className={styles.title} role="status">{texts.found(planned.filter((_, at) => isReady(at)).length, planned.length)}</h3>
      <p className={styles.line}>{texts.fileOf(file.dataVersion, data.version)}</p>
      <ul className={styles.rows}>
        {planned.map((entry, at) => (
          <ImportRow key={at} planned={entry} book={data.scenarios} isChosen={isReady(at) && !left.has(at)} onToggle={isReady(at) ? () => toggle(at) : null} />
        ))}
      </ul>
      <DetailsFoot>
        <Button appearance="primary" disabledFocusable={chosen.length === 0 || own.list === null || own.step.kind === 'working'} onClick={write}>
          {texts.importCount(chosen.length)}
        </Button>
      </DetailsFoot>
    </>
  );
}
