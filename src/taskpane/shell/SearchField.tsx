import { Input } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';

/** A field to search in; the browser's own cross clears it, as does Esc. */
export function SearchField({ label, value, onChange }: { label: string; value: string; onChange: (value: string) => void }) {
  return (
    <Input
      type="search"
      value={value}
      placeholder={label}
      aria-label={label}
      contentBefore={<SearchRegular />}
      onChange={(_, data) => onChange(data.value)}
    />
  );
}
