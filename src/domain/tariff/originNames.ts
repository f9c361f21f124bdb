import type { LawBook } from '../measure/lawBook';
import type { OriginNames } from '../measure/activeRate';

/** originNames(book, 'DE') // => ['DE', 'EU'] */
export function originNames(book: LawBook, origin: string): OriginNames {
  const groups = Object.entries(book.partnerGroups).filter(([, members]) => members.includes(origin));
  return [origin, ...groups.map(([group]) => group)];
}
