import { Button } from '@fluentui/react-components';
import { ArrowExportRegular } from '@fluentui/react-icons/svg/arrow-export';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { RenameRegular } from '@fluentui/react-icons/svg/rename';
import { useTexts } from '../shell/PreferencesContext';
import { useLayoutStyles } from '../shell/useLayoutStyles';

interface OwnActionsProps {
  /** null where the scenario cannot be read: it can be renamed, exported and deleted. */
  onDuplicate: (() => void) | null;
  onRename: () => void;
  onExport: () => void;
  onDelete: () => void;
}

/** What can be done with an own scenario beside editing and applying it. */
export function OwnActions({ onDuplicate, onRename, onExport, onDelete }: OwnActionsProps) {
  const styles = useLayoutStyles();
  const { ownScenarios: texts } = useTexts();
  const button = { className: styles.tool, appearance: 'subtle', size: 'small' } as const;
  return (
    <>
      {onDuplicate && <Button {...button} icon={<CopyRegular />} onClick={onDuplicate}>{texts.duplicate}</Button>}
      <Button {...button} icon={<RenameRegular />} onClick={onRename}>{texts.rename}</Button>
      <Button {...button} icon={<ArrowExportRegular />} onClick={onExport}>{texts.exportOne}</Button>
      <Button {...button} icon={<DeleteRegular />} onClick={onDelete}>{texts.remove}</Button>
    </>
  );
}
