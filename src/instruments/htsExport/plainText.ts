const ENTITIES = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', cent: '¢', sup2: '²', sup3: '³', deg: '°' }));
const MARKED_UP = /[<&²³\u00a0\u200b\ufeff]|\s\s|[\t\r\n]|^\s|\s$/;
const FOOTNOTE_MARK = /(?:\s+\d*\s*|(?<=%)\d+)\/$|^\d+\/\s+/g;

/**
 * Text of an export without its mark-up: tags, entities, raised digits, hard and zero-width blanks, line breaks.
 * Releases differ in these for the same words (`m<sup>2</sup>`, `m²`, `m2`).
 * @example plainText('m<sup>2</sup>') // => 'm2'
 */
export function plainText(printed: string): string {
  if (!MARKED_UP.test(printed)) return printed;
  return printed
    .replace(/<br\b[^<>]*>/gi, ' ')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/&(#?)(x?)(\w+);/gi, entity)
    .replaceAll('²', '2')
    .replaceAll('³', '3')
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function entity(whole: string, isNumber: string, isHex: string, name: string): string {
  if (!isNumber) return ENTITIES.get(`${isHex}${name}`.toLowerCase()) ?? whole;
  const point = parseInt(name, isHex ? 16 : 10);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
}

/**
 * Text of a rate: as plainText, and without footnote marks, which are raised or stand as `1/` beside the rate.
 * @example rateText('3.7% <u></u><sup>1/</sup>') // => '3.7%'
 */
export function rateText(printed: string): string {
  const unmarked = printed.includes('<') ? printed.replace(/(?<![cm]?m)<sup>[^<>]*<\/sup>/gi, '') : printed;
  return plainText(unmarked).replace(FOOTNOTE_MARK, '');
}
