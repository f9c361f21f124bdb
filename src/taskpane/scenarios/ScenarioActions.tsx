import { Button } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { DataBarHorizontalRegular } from '@fluentui/react-icons/svg/data-bar-horizontal';
import type { ReactNode } from 'react';
import { useTexts } from '../shell/PreferencesContext';
import { useLayoutStyles } from '../shell/useLayoutStyles';

interface ScenarioActionsProps {
  /** null = it cannot be compared as it stands. */
  onCompare: (() => void) | null;
  /** null = nothing was typed. */
  onDiscard: (() => void) | null;
  children?: ReactNode;
}

/** The row of small buttons under the title: further ones first, then comparing and going back to what was there. */
export function ScenarioActions({ onCompare, onDiscard, children }: ScenarioActionsProps) {
  const styles = useLayoutStyles();
  const { comparison, ownScenarios } = useTexts();
  const button = { className: styles.tool, appearance: 'subtle', size: 'small' } as const;
  return (
    <div className={styles.tools} data-tools>
      {children}
      {onCompare && <Button {...button} icon={<DataBarHorizontalRegular />} onClick={onCompare}>{comparison.startWith}</Button>}
      {onDiscard && <Button {...button} icon={<ArrowUndoRegular />} onClick={onDiscard}>{ownScenarios.discard}</Button>}
    </div>
  );
}
