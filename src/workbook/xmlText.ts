/** Characters that XML cannot hold or that a reader of XML may turn into others, and the escape sign itself. */
// eslint-disable-next-line no-control-regex -- control characters are the point
const UNSAFE = /[\\\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Any text as one that XML keeps letter by letter: a bell becomes `\u0007`, a backslash `\u005c`. */
export function toXmlText(text: string): string {
  return text.replace(UNSAFE, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** fromXmlText(toXmlText(text)) === text */
export function fromXmlText(text: string): string {
  return text.replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
