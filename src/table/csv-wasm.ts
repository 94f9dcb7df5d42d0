import { csvModule } from './csv-module.js';

/** Bytes of a page of the memory. */
const pageSize = 1 << 16;

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

// Of the types that TypeScript has, those of browsers only tell of it.
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
};

/**
 * The module that looks at bytes of CSV, with a memory of its own; null where the system does not give one: Node 20 wants 8 GB of addresses, which
 * `ulimit -v` may forbid. Cost: a third of a millisecond the first time.
 */
export function openCsvWasm(): CsvWasm | null {
  const module = new WebAssembly.Module(Buffer.from(csvModule, 'base64'));
  let opened: CsvWasm | null = null;
  allocated(() => (opened = new WebAssembly.Instance(module).exports as CsvWasm));
  return opened;
}

/** Makes a memory as large as this; false where the system does not give so much. */
export function growTo({ memory }: CsvWasm, bytes: number): boolean {
  const pages = Math.ceil(bytes / pageSize) - memory.buffer.byteLength / pageSize;
  return allocated(() => {
    memory.grow(Math.max(0, pages));
  });
}

function allocated(body: () => void): boolean {
  try {
    body();
    return true;
  } catch (cause) {
    if (cause instanceof RangeError) return false;
    throw cause;
  }
}
