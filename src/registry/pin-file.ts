/** Where the pin stands in the run directory. */
export const pinFile = 'champion/pin.json';
