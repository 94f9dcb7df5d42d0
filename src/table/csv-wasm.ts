import { csvModule } from './csv-module.js';
import { openWasm, type WasmMemory } from './wasm.js';

/** What wasm/ exports; its files tell what the functions do. */
export interface CsvWasm {
  readonly memory: WasmMemory;
  scan(
    bytes: number,
    length: number,
    delimiter: number,
    width: number,
    cells: number,
    lines: number,
    line: number,
  ): number;
  beginRows(): void;
  lastRowEnd(bytes: number, length: number): number;
  linesOfRows(): number;
}

/** The module that looks at bytes of CSV; null where there is no memory for it. Cost: a third of a millisecond the first time. */
export function openCsvWasm(): CsvWasm | null {
  return openWasm(csvModule) as CsvWasm | null;
}
