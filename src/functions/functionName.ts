/**
 * The one place that makes the names under which Excel shows the functions. Ids never change.
 * An organisation in whose Excel another add-in already owns a name builds with its own prefix:
 * functionName('TARIFF.DUTY', 'ACME') // => 'ACME.TARIFF.DUTY'; never both variants in one manifest.
 */
export function functionName(id: string, vendorPrefix: string): string {
  return vendorPrefix ? `${vendorPrefix}.${id}` : id;
}
