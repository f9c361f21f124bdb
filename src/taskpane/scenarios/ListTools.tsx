import { Button } from '@fluentui/react-components';
import { ArrowExportRegular } from '@fluentui/react-icons/svg/arrow-export';
import { ArrowImportRegular } from '@fluentui/react-icons/svg/arrow-import';
import { DataBarHorizontalRegular } from '@fluentui/react-icons/svg/data-bar-horizontal';
import { useTexts } from '../shell/PreferencesContext';
import { useLayoutStyles } from '../shell/useLayoutStyles';

interface ListToolsProps {
  onCompare: () => void;
  onImport: () => void;
  /** null = there is nothing of the team's own to export. */
  onExport: (() => void) | null;
}

/** What can be done with the list as a whole. */
export function ListTools({ onCompare, onImport, onExport }: ListToolsProps) {
  const styles = useLayoutStyles();
  const { comparison, ownScenarios } = useTexts();
  const button = { className: styles.tool, appearance: 'subtle', size: 'small' } as const;
  return (
    <div className={styles.tools} data-tools>
      <Button {...button} icon={<DataBarHorizontalRegular />} onClick={onCompare}>{comparison.start}</Button>
      <Button {...button} icon={<ArrowImportRegular />} onClick={onImport}>{ownScenarios.importFile}</Button>
      {onExport && <Button {...button} icon={<ArrowExportRegular />} onClick={onExport}>{ownScenarios.exportAll}</Button>}
    </div>
  );
}
