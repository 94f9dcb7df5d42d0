import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const own = join(process.cwd(), '.ci', 'venv', 'bin');

/** PATH on which python3 has scikit-learn, joblib and pandas: .ci/venv, else what the tests were started with. */
export const pythonPath = [...(existsSync(own) ? [own] : []), process.env['PATH'] ?? ''].join(delimiter);

/** @throws where scikit-learn, joblib or pandas cannot be imported */
export function needScikitLearn(): void {
  try {
    python('import sklearn, joblib, pandas');
  } catch {
    throw new Error(
      'These tests need python3 with scikit-learn, joblib and pandas: python3 -m venv .ci/venv && .ci/venv/bin/pip install -r .ci/requirements.txt',
    );
  }
}

/** Runs a script and gives what it printed. */
export function python(script: string, ...args: string[]): string {
  return execFileSync('python3', ['-c', script, ...args], {
    env: { PATH: pythonPath, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', PYTHONDONTWRITEBYTECODE: '1' },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** @throws where uv cannot be started */
export function needUv(): void {
  try {
    execFileSync('uv', ['--version'], { env: { PATH: pythonPath }, stdio: 'ignore' });
  } catch {
    throw new Error(
      'These tests need uv: python3 -m venv .ci/venv && .ci/venv/bin/pip install -r .ci/requirements.txt',
    );
  }
}
