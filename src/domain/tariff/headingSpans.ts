/** Headings from `first` to `last`, as digits without dots; a single heading has both the same. */
export interface HeadingSpan {
  first: string;
  last: string;
}

const FULL = /^\d{4}\.\d{2}\.\d{2}$/;
const TAIL = /^\.(\d{2})$/;

/**
 * The headings of chapter 99 that a text of the law names: single ones, lists and ranges.
 * @example headingSpans('9903.02.02-.91, 9903.02.72/.73')
 *   // => [{ first: '99030202', last: '99030291' }, { first: '99030272', last: '99030272' }, { first: '99030273', last: '99030273' }]
 */
export function headingSpans(text: string): HeadingSpan[] {
  const spans: HeadingSpan[] = [];
  for (const item of text.split(/[,;]/)) {
    let stem = '';
    for (const part of item.split('/')) {
      const [first = '', last = first] = part.split('-').map((end) => {
        const full = complete(end.trim(), stem);
        stem = full.slice(0, 6) || stem;
        return full;
      });
      if (first && last) spans.push({ first, last });
    }
  }
  return spans;
}

/** `.41` takes its beginning from the heading before it; '' when it is no heading. */
function complete(text: string, stem: string): string {
  if (FULL.test(text)) return text.replaceAll('.', '');
  const tail = TAIL.exec(text);
  return tail && stem ? stem + tail[1]! : '';
}
