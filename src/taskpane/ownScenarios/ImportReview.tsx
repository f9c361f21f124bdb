import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { DataBook } from '../../instruments/dataBook';
import { DetailsFoot } from '../shell/DetailsFoot';
import { useTexts } from '../shell/PreferencesContext';
import { useLayoutStyles } from '../shell/useLayoutStyles';
import { importChanges, planImport } from './importPlan';
import { ImportRow } from './ImportRow';
import type { TransferFile } from './readTransferFile';
import type { OnTheirs } from './OwnResult';
import { OwnStepView } from './OwnStepView';
import type { OwnScenarios } from './useOwnScenarios';

interface ImportReviewProps {
  file: TransferFile;
  data: DataBook;
  own: OwnScenarios;
  onTheirs: OnTheirs;
}

/** What a file holds, row by row: what would become of each, to be ticked, and one button that writes. */
export function ImportReview({ file, data, own, onTheirs }: ImportReviewProps) {
  const styles = useLayoutStyles();
  const { ownScenarios: texts } = useTexts();
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const present = own.list?.scenarios ?? [];
  const planned = planImport(file.entries, present);
  const isReady = (at: number) => planned[at]?.status === 'new' || planned[at]?.status === 'renamed';
  const chosen = planned.filter((_, at) => isReady(at) && !left.has(at));
  const toggle = (at: number) => setLeft(new Set(left.has(at) ? [...left].filter((other) => other !== at) : [...left, at]));
  return (
    <>
      <div role="status">
        <h3 className={styles.heading}>{texts.found(planned.filter((_, at) => isReady(at)).length, planned.length)}</h3>
      </div>
      <p className={styles.help}>{texts.fileOf(file.dataVersion, data.version)}</p>
      <ul className={styles.plainList}>
        {planned.map((entry, at) => (
          <ImportRow key={at} planned={entry} book={data.scenarios} isChosen={isReady(at) && !left.has(at)} onToggle={isReady(at) ? () => toggle(at) : null} />
        ))}
      </ul>
      <DetailsFoot>
        <OwnStepView own={own} onTheirs={onTheirs} />
        <Button appearance="primary" disabledFocusable={chosen.length === 0 || own.list === null || own.step.kind === 'working'} onClick={() => own.change(importChanges(chosen, present, new Date()), 'imported')}>
          {texts.importCount(chosen.length)}
        </Button>
      </DetailsFoot>
    </>
  );
}
