/** A fault in the instrument files, with the file and the key. It stops the build; users never see it. */
export class InstrumentError extends Error {
  constructor(file: string, faults: readonly string[]) {
    super(faults.map((fault) => `${file}: ${fault}`).join('\n'));
    this.name = 'InstrumentError';
  }
}
