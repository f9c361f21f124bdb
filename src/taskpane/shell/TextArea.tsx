import { makeStyles, tokens, useFieldControlProps_unstable } from '@fluentui/react-components';
import type { ComponentProps } from 'react';

const useStyles = makeStyles({
  area: {
    width: '100%',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    resize: 'vertical',
    ':focus-visible': { outline: `2px solid ${tokens.colorCompoundBrandStroke}`, outlineOffset: '-1px' },
    '&[aria-invalid=true]': { border: `1px solid ${tokens.colorPaletteRedBorder2}` },
  },
});

/** A field of several lines; inside a `Field` it takes label and message from there. */
export function TextArea(props: ComponentProps<'textarea'>) {
  const inField = useFieldControlProps_unstable(props, { supportsLabelFor: true, supportsRequired: true });
  return <textarea className={useStyles().area} {...inField} />;
}
