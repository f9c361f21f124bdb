import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { useIsWide } from './useIsWide';

const useStyles = makeStyles({
  back: { alignSelf: 'flex-start', marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`, marginBottom: `calc(-1 * ${tokens.spacingVerticalS})` },
});

/** Back to the list that the details stand in place of; not shown where the list is beside them. */
export function BackButton({ onBack, children }: { onBack: () => void; children: string }) {
  const styles = useStyles();
  if (useIsWide()) return null;
  return (
    <Button className={styles.back} appearance="subtle" size="small" icon={<ChevronLeftRegular />} onClick={onBack}>
      {children}
    </Button>
  );
}
