import { Badge, Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { CursorClickRegular } from '@fluentui/react-icons/svg/cursor-click';
import type { Reading } from '../../workbook/readReferences';
import { useTexts } from '../shell/PreferencesContext';
import { useDataText } from '../shell/useDataText';
import type { Argument } from './argument';
import type { FunctionParameter } from '../formula/catalogue';
import { LiveValue } from './LiveValue';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  name: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  row: { display: 'flex', gap: tokens.spacingHorizontalXS },
  input: { flexGrow: 1, minWidth: 0 },
  description: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
});

interface ArgumentFieldProps {
  parameter: FunctionParameter;
  typed: string;
  argument: Argument;
  readings: ReadonlyMap<string, Reading>;
  onType: (text: string) => void;
  onPick: () => void;
}

/** One argument: type it, or take what is selected in the sheet; what it holds now stands below. */
export function ArgumentField({ parameter, typed, argument, readings, onType, onPick }: ArgumentFieldProps) {
  const styles = useStyles();
  const { functions } = useTexts();
  const dataText = useDataText();
  const { name, optional, range } = parameter;
  const id = `argument-${name}`;
  return (
    <div className={styles.field}>
      <div className={styles.head}>
        <label htmlFor={id} className={styles.name}>{name}</label>
        <Badge appearance="tint" color={optional ? 'subtle' : 'brand'} size="small">
          {optional ? functions.optional : functions.required}
        </Badge>
      </div>
      <span id={`${id}-help`} className={styles.description}>{dataText(parameter.description, parameter.descriptionJa)}</span>
      <div className={styles.row}>
        <Input
          id={id}
          className={styles.input}
          value={typed}
          required={!optional}
          aria-describedby={`${id}-value ${id}-help`}
          placeholder={range ? functions.range : ''}
          spellCheck={false}
          autoComplete="off"
          onChange={(_, { value }) => onType(value)}
        />
        <Button icon={<CursorClickRegular />} aria-label={functions.pick(name)} title={functions.pickShort} onClick={onPick} />
      </div>
      <LiveValue id={`${id}-value`} argument={argument} readings={readings} />
    </div>
  );
}
