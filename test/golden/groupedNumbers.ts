/** Big numbers are written 682_200, which YAML 1.2 takes for text. */
export function grouped(_key: unknown, value: unknown): unknown {
  return typeof value === 'string' && /^\d{1,3}(?:_\d{3})+(?:\.\d+)?$/.test(value) ? Number(value.replaceAll('_', '')) : value;
}
