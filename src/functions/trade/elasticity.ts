import { readHsCode } from '../../domain/shared/readCells';
import { isRefusal } from '../../domain/shared/refusal';
import { findElasticity } from '../../domain/trade/findElasticity';
import { broadcast } from '../edge/broadcast';
import { toCell } from '../edge/cellResult';
import { context } from '../edge/context';
import { optionalText } from '../edge/one';

/**
 * An elasticity from a named, cited set. A value that its source flags as unusable is never given.
 * @customfunction TRADE.ELASTICITY TRADE.ELASTICITY
 * @param code Tariff code as text ("8703.23", HS 2007) or GTAP sector ("mvh"). One or a range.
 * @param kind What is asked. Set "protee": "tariff" (elasticity of imports to the duty, negative), or "headingMean" to accept the heading's mean where the line has no estimate. Set "gtap": "betweenSources" or "domesticImport". Set "bw": "substitution". Blank: the first of the set. One cell.
 * @param set "protee", "gtap", "bw" (estimated on imports of the United States) or "bw:JP" (on Japan's). Blank: "protee" for a code, "gtap" for a sector. One cell.
 * @returns The elasticity, one for each code, in the shape of the range.
 * @throws #N/A when the set holds nothing for the code, or the value is flagged; the message says why.
 * @throws #VALUE! when kind does not belong to the set, or the code is blank.
 * @see Docs: docs/methods/elasticities.md. ProTEE (CEPII), GTAP, Broda & Weinstein 2006.
 * @example =TRADE.ELASTICITY("8703.23") → -9.4088907
 * @example =TRADE.ELASTICITY("mvh","domesticImport","gtap") → 2.8
 */
export function elasticity(code: any[][], kind?: any[][], set?: any[][]): any[][] {
  const { trade } = context().data;
  const asked = { kind: optionalText(kind, 'kind'), set: optionalText(set, 'set') };
  return broadcast([{ name: 'code', cells: code, required: true }], ([cell]) => {
    const read = typeof cell === 'string' ? cell : readHsCode(cell, 'US');
    return toCell(isRefusal(read) ? read : findElasticity(trade, { code: read, ...asked }));
  });
}
