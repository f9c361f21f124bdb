import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { useTexts } from '../shell/PreferencesContext';
import { useExplainStyles } from './explainStyles';
import type { Source } from './sourceText';

const useStyles = makeStyles({
  mark: { marginLeft: tokens.spacingHorizontalXS, verticalAlign: 'text-bottom' },
});

/** Where a figure comes from, and how sure the data are of it. Sources are cited in the language they are written in. */
export function SourceLine({ source: { text, confidence } }: { source: Source }) {
  const styles = useStyles();
  const { muted } = useExplainStyles();
  const { explain } = useTexts();
  if (text === '') return null;
  return (
    <span className={muted}>
      {explain.source}: <span lang="en">{text}</span>
      {confidence && <Badge className={styles.mark} appearance="tint" color="warning" size="small">{explain.confidence(confidence)}</Badge>}
    </span>
  );
}
