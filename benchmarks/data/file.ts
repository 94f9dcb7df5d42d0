import { execFileSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { columnTypes, header, rowsOfText } from './rows.js';

/** The generated CSV of so many rows in this folder, made where it is not there: 5,000,000 rows are 1.08 GB. */
export function csvFile(folder: string, rows: number): string {
  const path = join(folder, `data-${rows}.csv`);
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  const file = openSync(`${path}.part`, 'w');
  writeSync(file, header);
  let pending: string[] = [];
  for (const text of rowsOfText(rows)) {
    pending.push(text);
    if (pending.length < 16) continue;
    writeSync(file, pending.join(''));
    pending = [];
  }
  writeSync(file, pending.join(''));
  closeSync(file);
  renameSync(`${path}.part`, path);
  return path;
}

/** The same rows as Parquet, by DuckDB. */
export function parquetFile(folder: string, rows: number, python: string): string {
  const path = join(folder, `data-${rows}.parquet`);
  if (!existsSync(path))
    execFileSync(python, [script('parquet.py'), csvFile(folder, rows), path, JSON.stringify(columnTypes)]);
  return path;
}

/** A Python that has the peers, in a virtual environment in this folder, made where it is not there. Needs python3 and a package index. */
export function peersPython(folder: string): string {
  const home = join(folder, 'venv');
  const python = join(home, 'bin', 'python');
  const ready = join(home, 'ready');
  if (!existsSync(ready)) {
    execFileSync('python3', ['-m', 'venv', '--clear', home]);
    execFileSync(python, ['-m', 'pip', 'install', '--quiet', '-r', script('requirements.txt')]);
    closeSync(openSync(ready, 'w'));
  }
  return python;
}

/** Absolute path of one of the Python programs beside this file. */
export function script(name: string): string {
  return resolve('benchmarks', 'data', name);
}
