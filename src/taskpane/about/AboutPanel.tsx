import generated from '#generated/version.json';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { context } from '../../functions/edge/context';
import { InsertExample } from '../example/InsertExample';
import { dayText } from '../shell/dayText';
import { Panel } from '../shell/Panel';
import { usePreferences, useTexts } from '../shell/PreferencesContext';
import { readThrough } from './readThrough';

const { version } = generated as { version: string };

const useStyles = makeStyles({
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  muted: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  actions: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
});

interface AboutPanelProps {
  onClose: () => void;
  onFirstSteps: () => void;
}

/** What this is: version, how far the law was read, the promise of privacy, the licence; and the way back to the first steps. */
export function AboutPanel({ onClose, onFirstSteps }: AboutPanelProps) {
  const styles = useStyles();
  const { about, shell } = useTexts();
  return (
    <Panel title={shell.about} onClose={onClose}>
      <p className={styles.text}>{about.version(version, context().data.version)}</p>
      <Section title={about.law}>
        <ReadThroughList />
        <p className={styles.muted}>{about.later}</p>
      </Section>
      <Section title={about.privacy}><p className={styles.text}>{about.privacyText}</p></Section>
      <Section title={about.licence}>
        <p className={styles.text}>{about.licenceText}</p>
        <p className={styles.muted}>{about.advice}</p>
      </Section>
      <div className={styles.actions}>
        <Button onClick={onFirstSteps}>{about.again}</Button>
        <InsertExample onLeave={onClose} />
      </div>
    </Panel>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <h3 className={styles.title}>{title}</h3>
      {children}
    </section>
  );
}

function ReadThroughList() {
  const styles = useStyles();
  const { about } = useTexts();
  const { language } = usePreferences().preferences;
  const names: Readonly<Record<string, string>> = about.importers;
  return readThrough().map(({ importer, through, release, origins }) => (
    <p key={importer} className={styles.text}>
      {about.through(names[importer] ?? importer, dayText(through, language))}
      <br />
      <span className={styles.muted}>{about.release(release, origins)}</span>
    </p>
  ));
}
