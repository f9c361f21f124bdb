import { Badge, Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { ArrowResetRegular } from '@fluentui/react-icons/svg/arrow-reset';
import { isShare } from '../../workbook/leverFormat';
import { usePreferences, useTexts } from '../shell/PreferencesContext';
import { useDataText } from '../shell/useDataText';
import type { DraftLever } from './draft';
import { LeverRange } from './LeverRange';
import { leverProblem, leverText, sourceText, typedText, unitText } from './leverText';

const useStyles = makeStyles({
  lever: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  head: { display: 'flex', alignItems: 'flex-start', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  title: { fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase200, fontSize: tokens.fontSizeBase200 },
  badges: { display: 'flex', flexShrink: 0, gap: tokens.spacingHorizontalXXS },
  id: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase100, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  row: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  field: { width: '116px', flexShrink: 0 },
  wide: { flexGrow: 1, minWidth: 0 },
  control: { width: '100%', minWidth: 0 },
  unit: { flexGrow: 1, paddingTop: '6px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  message: { fontSize: tokens.fontSizeBase200, color: tokens.colorPaletteRedForeground1 },
  echo: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  source: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
});

interface LeverFieldProps {
  lever: DraftLever;
  /** null puts the lever back to the preset's value. */
  onType: (text: string | null) => void;
}

/** One lever: what it is, its value to edit, its range to choose from, how sure it is and where that stands. */
export function LeverField({ lever, onType }: LeverFieldProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { language } = usePreferences().preferences;
  const dataText = useDataText();
  const { definition, row, problem, changed, typed } = lever;
  const title = dataText(row.title, row.titleJa);
  const confidence = changed ? 'A' : row.confidence;
  const isText = definition.type === 'text';
  const message = problem ? leverProblem(definition, typed ?? '', texts, language) : '';
  const echo = echoOf(lever, (value) => leverText(value, definition, texts, language), texts.lever);
  const messageId = `message-${row.lever}`;
  return (
    <div className={styles.lever} role="group" aria-label={title} data-lever={row.lever}>
      <div className={styles.head}>
        <span className={styles.title}>{title}</span>
        <span className={styles.badges}>
          {changed && <Badge appearance="tint" color="brand" size="small">{texts.lever.edited}</Badge>}
          <Badge
            appearance="tint"
            color={confidence === 'A' ? 'warning' : 'subtle'}
            size="small"
            title={texts.lever.confidenceHelp[confidence]}
          >
            {texts.lever.confidence[confidence]}
          </Badge>
        </span>
      </div>
      <span className={styles.id}>{row.lever}</span>
      <div className={styles.row}>
        <Field className={isText ? styles.wide : styles.field} validationState={problem ? 'error' : 'none'}>
          {definition.type === 'boolean' ? (
            <Select
              className={styles.control}
              aria-label={texts.lever.value(title)}
              value={String(lever.value ?? '')}
              onChange={(_, { value }) => onType(value)}
            >
              <option value="true">{texts.lever.yes}</option>
              <option value="false">{texts.lever.no}</option>
            </Select>
          ) : (
            <Input
              className={styles.control}
              aria-label={texts.lever.value(title)}
              aria-describedby={message || echo ? messageId : undefined}
              value={typed ?? typedText(row.value, definition)}
              placeholder={texts.lever.noValue}
              onChange={(_, { value }) => onType(value)}
              onBlur={() => typed?.trim() === '' && onType(null)}
            />
          )}
        </Field>
        {!isText && <span className={styles.unit}>{unitText(dataText(row.unit, row.unitJa))}</span>}
        {typed !== null && (
          <Button
            appearance="subtle"
            icon={<ArrowResetRegular />}
            aria-label={`${texts.lever.reset}: ${title}`}
            title={texts.lever.reset}
            onClick={() => onType(null)}
          />
        )}
      </div>
      {message && <span id={messageId} className={styles.message} role="alert">{message}</span>}
      {echo && <span id={messageId} className={styles.echo}>{echo}</span>}
      <LeverRange lever={lever} onChoose={onType} />
      <span className={styles.source}>{changed ? texts.lever.ownValue : sourceText(row.source, texts)}</span>
    </div>
  );
}

/** Says how a typed number was read when that is not plain, above all a share without its percent sign. */
function echoOf(
  { definition, value, typed, problem }: DraftLever,
  show: (value: DraftLever['value']) => string,
  words: { reads: (value: string) => string; aboveWhole: (value: string, percent: string) => string },
): string {
  if (typed === null || problem || definition.type !== 'number' || typeof value !== 'number') return '';
  if (typed.trim() === typedText(value, definition)) return '';
  if (isShare(definition.unit) && value > 1 && !typed.includes('%')) return words.aboveWhole(show(value), `${typed.trim()}%`);
  return words.reads(show(value));
}
