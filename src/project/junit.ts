import { UserError } from '../host/errors.js';
import type { Files } from '../host/files.js';
import { visible } from '../host/visible.js';
import type { Tally, TestCase } from './tally.js';
import { readXml, type XmlReader } from './xml.js';

type Attributes = ReadonlyMap<string, string>;

/**
 * Reads the tests of a JUnit XML report, of a root `<testsuites>` or `<testsuite>`; suites may stand in suites. Tests are counted one by one:
 * the numbers that a suite claims are not believed.
 * @param name how errors call the file
 * @throws UserError where the file is not such a report, or cut off
 */
export async function readJunit(files: Files, path: string, name: string, tally: Tally): Promise<void> {
  await readXml(files, path, name, new JunitReader(name, tally));
}

class JunitReader implements XmlReader {
  private root = true;
  private suiteFile: string | null = null;
  private current: Attributes | null = null;
  private outcome: TestCase['outcome'] = 'passed';
  private message: string | null = null;
  private texts: string[] | null = null;
  private words = '';

  constructor(
    private readonly name: string,
    private readonly tally: Tally,
  ) {}

  open(tag: string, attributes: Attributes): void {
    if (this.root && tag !== 'testsuites' && tag !== 'testsuite') {
      throw new UserError(
        `${this.name}: expected a JUnit report (<testsuites> or <testsuite>), got <${visible(tag).slice(0, 100)}>; correct test.junit.`,
      );
    }
    this.root = false;
    if (tag === 'testsuite') this.suiteFile = attributes.get('file') ?? null;
    else if (tag === 'testcase') this.begin(attributes);
    else if (this.current !== null) this.judge(tag, attributes);
  }

  text(text: string): void {
    this.texts?.push(text);
  }

  close(tag: string): void {
    if (tag === 'failure' || tag === 'error') {
      this.words = this.texts?.join('') ?? '';
      this.texts = null;
    }
    if (tag === 'testcase') this.end();
    if (tag === 'testsuite') this.suiteFile = null;
  }

  private begin(attributes: Attributes): void {
    this.current = attributes;
    this.outcome = 'passed';
    this.message = null;
    this.texts = null;
    this.words = '';
  }

  /** What a test's own elements say of it; the worst one counts. */
  private judge(tag: string, attributes: Attributes): void {
    if (tag === 'skipped' && this.outcome === 'passed') this.outcome = 'skipped';
    if (tag !== 'failure' && tag !== 'error') return;
    this.outcome = tag === 'error' || this.outcome === 'error' ? 'error' : 'failed';
    this.message ??= attributes.get('message') ?? null;
    this.texts = [];
  }

  private end(): void {
    const of = (key: string): string => this.current?.get(key) ?? '';
    const line = Number(of('line'));
    this.tally.add({
      name: fullName(of('classname'), of('name')),
      suite: of('classname'),
      seconds: secondsOf(of('time')),
      outcome: this.outcome,
      file: this.current?.get('file') ?? this.suiteFile,
      line: Number.isSafeInteger(line) && line > 0 ? line : null,
      message: this.message,
      text: this.words,
    });
    this.current = null;
  }
}

/** pytest's class is the module, which the name needs; Jest's repeats the name, and Node's says only `test`. */
function fullName(suite: string, name: string): string {
  return suite === '' || suite === 'test' || name.startsWith(suite) ? name : `${suite}::${name}`;
}

function secondsOf(text: string): number {
  const seconds = Number(text.replaceAll(',', ''));
  return Number.isFinite(seconds) && seconds > 0 ? seconds : 0;
}
