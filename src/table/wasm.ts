/** Bytes of a page of the memory. */
const pageSize = 1 << 16;

export interface WasmMemory {
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
 * Opens a module of wasm/, with a memory of its own; null where the system does not give one: Node 20 wants 8 GB of addresses, which
 * `ulimit -v` may forbid.
 * @param module in base64
 * @returns what it exports
 */
export function openWasm(module: string): object | null {
  const compiled = new WebAssembly.Module(Buffer.from(module, 'base64'));
  let opened: object | null = null;
  allocated(() => (opened = new WebAssembly.Instance(compiled).exports as object));
  return opened;
}

/** Makes a memory as large as this; false where the system does not give so much. */
export function growTo({ memory }: { readonly memory: WasmMemory }, bytes: number): boolean {
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
