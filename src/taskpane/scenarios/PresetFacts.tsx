import { makeStyles, tokens } from '@fluentui/react-components';
import type { Preset } from '../../domain/scenario/preset';
import { dayText } from '../shell/dayText';
import { Disclosure } from '../shell/Disclosure';
import { usePreferences, useTexts } from '../shell/PreferencesContext';

const useStyles = makeStyles({
  facts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  sides: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(140px, 1fr))', gap: tokens.spacingHorizontalS },
  side: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    // Seen under forced colours only, where backgrounds are all one.
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold, marginBottom: tokens.spacingVerticalXXS },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  heading: { margin: `${tokens.spacingVerticalXS} 0`, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  muted: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, margin: 0 },
});

interface PresetFactsProps {
  preset: Preset;
  /** Under an own scenario the facts of its preset fold under this heading; null = they stand open. */
  heading: string | null;
}

/** What a preset says about itself: the law it stands on, both sides' views, cautions and where it was read. */
export function PresetFacts({ preset, heading }: PresetFactsProps) {
  if (heading === null) return <Facts preset={preset} />;
  return <Disclosure title={heading} marks={null} startsOpen={false}><Facts preset={preset} /></Disclosure>;
}

function Facts({ preset }: { preset: Preset }) {
  const styles = useStyles();
  const { scenarios } = useTexts();
  const { language } = usePreferences().preferences;
  const day = (value: number) => dayText(value, language);
  const isJapanese = language === 'ja';
  const views = isJapanese ? preset.viewsJa : preset.views;
  const known = preset.knownAsOf === null ? scenarios.knownLatest : scenarios.knownOn(day(preset.knownAsOf));
  return (
    <div className={styles.facts}>
      <div className={styles.sides} role="group" aria-label={scenarios.views}>
        <div className={styles.side}><span className={styles.name}>{scenarios.japan}</span>{views.JP}</div>
        <div className={styles.side}><span className={styles.name}>{scenarios.unitedStates}</span>{views.US}</div>
      </div>
      <TextList title={scenarios.caveats} texts={isJapanese ? preset.caveatsJa : preset.caveats} />
      <TextList title={scenarios.hindsightParts} texts={isJapanese ? preset.hindsightPartsJa : preset.hindsightParts} />
      <p className={styles.muted}>
        {scenarios.standsOn(scenarios.lawOn(day(preset.lawOn)), known, preset.source)}
      </p>
    </div>
  );
}

function TextList({ title, texts }: { title: string; texts: readonly string[] }) {
  const styles = useStyles();
  if (texts.length === 0) return null;
  return (
    <div>
      <h3 className={styles.heading}>{title}</h3>
      <ul className={styles.list}>
        {texts.map((text) => <li key={text}>{text}</li>)}
      </ul>
    </div>
  );
}
