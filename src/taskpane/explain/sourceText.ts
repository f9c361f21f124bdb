/** A source line of a table, with what the data say about how sure it is taken off. */
export interface Source {
  text: string;
  /** `medium`, `low`, `K` …; '' where the data are sure. */
  confidence: string;
}

/** sourceOf('26 USC 4461 [confidence medium]') // => { text: '26 USC 4461', confidence: 'medium' } */
export function sourceOf(line: string): Source {
  const mark = /\s*\[(?:confidence )?(high|medium|low|[KA])\]/.exec(line);
  if (!mark) return { text: line, confidence: '' };
  return { text: line.replace(mark[0], ''), confidence: mark[1] === 'high' ? '' : mark[1]! };
}
