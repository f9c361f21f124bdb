import { Button, makeStyles } from '@fluentui/react-components';
import { embeddedData } from '../../instruments/embedded';
import { useTexts } from '../shell/PreferencesContext';
import { useDataText } from '../shell/useDataText';

/** A case that everybody at the talks has in mind, and that moves most figures. */
const SUGGESTED = 'pause-lapse-24';

const useStyles = makeStyles({ open: { alignSelf: 'flex-start' } });

/** Opens one preset, to be read before it is applied. */
export function ChoosePreset({ onChoose }: { onChoose: (preset: string) => void }) {
  const styles = useStyles();
  const { firstSteps } = useTexts();
  const dataText = useDataText();
  const preset = embeddedData().scenarios.presets.find(({ id }) => id === SUGGESTED);
  if (!preset) return null;
  return <Button className={styles.open} size="small" onClick={() => onChoose(preset.id)}>{firstSteps.open(dataText(preset.title, preset.titleJa))}</Button>;
}
