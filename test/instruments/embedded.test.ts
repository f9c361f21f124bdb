import { embeddedData } from '../../src/instruments/embedded';
import { book } from './book';

describe('embedded data', () => {
  it('is the book of the instrument files, generated from their present state', () => {
    expect(embeddedData().version).toBe(book().version);
    expect(embeddedData()).toEqual(book());
  });

  it('is unpacked once', () => {
    expect(embeddedData()).toBe(embeddedData());
  });
});
