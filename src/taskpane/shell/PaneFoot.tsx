import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { useSyncExternalStore } from 'react';
import type { ReactElement } from 'react';
import { context, onDataBound } from '../../functions/edge/context';
import { useTexts } from './PreferencesContext';

const useStyles = makeStyles({
  foot: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalS} 0 ${tokens.spacingHorizontalL}`,
    height: '36px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  brand: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  version: { flexGrow: 1, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

/** Panels that come up from the foot of the pane. */
export type FootPanel = 'about' | 'settings';

interface PaneFootProps {
  open: FootPanel | null;
  onOpen: (panel: FootPanel | null) => void;
}

/** Brand, data version, and the buttons of the two panels. */
export function PaneFoot({ open, onOpen }: PaneFootProps) {
  const styles = useStyles();
  const { shell } = useTexts();
  const { version } = useSyncExternalStore(onDataBound, () => context().data);
  const button = (panel: FootPanel, label: string, icon: ReactElement) => (
    <Button appearance="subtle" size="small" icon={icon} aria-label={label} title={label} aria-expanded={open === panel} onClick={() => onOpen(open === panel ? null : panel)} />
  );
  return (
    <footer className={styles.foot}>
      <span className={styles.brand}>Parley</span>
      <span className={styles.version}>{shell.dataVersion(version)}</span>
      {button('about', shell.about, <InfoRegular />)}
      {button('settings', shell.settings, <SettingsRegular />)}
    </footer>
  );
}
