import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** What the JSDoc of a function says beyond the official metadata. */
export interface FunctionDocs {
  returns: string;
  throws: string[];
  examples: { formula: string; result: string }[];
}

/** One line: line breaks of the source are none of the reader's. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The docs of every custom function in a source file, by id. */
export function readDocs(file: string): Map<string, FunctionDocs> {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const docs = new Map<string, FunctionDocs>();
  for (const statement of source.statements) {
    const tags = ts.getJSDocTags(statement);
    const id = commentsOf(tags, 'customfunction')[0]?.split(' ')[0];
    if (!id) continue;
    docs.set(id, {
      returns: commentsOf(tags, 'returns')[0] ?? '',
      throws: commentsOf(tags, 'throws'),
      examples: commentsOf(tags, 'example').map(readExample),
    });
  }
  return docs;
}

function commentsOf(tags: readonly ts.JSDocTag[], name: string): string[] {
  const named = tags.filter((tag) => tag.tagName.text.toLowerCase() === name);
  return named.map((tag) => oneLine(ts.getTextOfJSDocComment(tag.comment) ?? ''));
}

/** `=FORMULA → result` */
function readExample(text: string): { formula: string; result: string } {
  const [formula = '', result = ''] = text.split(' → ');
  return { formula, result };
}
