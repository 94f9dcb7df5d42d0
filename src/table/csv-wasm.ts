import { csvModule } from './csv-module.js';

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

interface WasmMemory {
  /** Another one after each `grow`. */
  readonly buffer: ArrayBuffer;
  grow(pages: number): void;
}

/** Bytes of a page of the memory. */
export const pageSize = 1 << 16;

// Of the types that TypeScript has, those of browsers only tell of it.
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
};

/** The module that looks at bytes of CSV, with a memory of its own. Cost: about a millisecond the first time. */
export function openCsvWasm(): CsvWasm {
  const module = new WebAssembly.Module(Buffer.from(csvModule, 'base64'));
  return new WebAssembly.Instance(module).exports as CsvWasm;
}
