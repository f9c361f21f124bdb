/** The pane may load its own files and nothing else: the policy of the shipped page, without Microsoft's servers. */
const PANE = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** The grid compiles formulas and templates at run time, which needs 'unsafe-eval'. */
const WORKBENCH = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export const policyFor = (pathname: string): string => (pathname.startsWith('/addin/') ? PANE : WORKBENCH);
