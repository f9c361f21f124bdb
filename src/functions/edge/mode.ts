import { refuseMode } from '../../domain/shared/messages/fees';
import { isTransportMode, TRANSPORT_MODES, type TransportMode } from '../../domain/measure/userFee';
import { toCellError } from './cellError';
import { optionalText } from './one';
import type { Cells } from './one';

/** A mode of transport, null when blank. */
export function optionalMode(cells: Cells): TransportMode | null {
  const text = optionalText(cells, 'mode').toLowerCase();
  if (text === '') return null;
  if (isTransportMode(text)) return text;
  throw toCellError(refuseMode(text, TRANSPORT_MODES));
}
