/** A place that a text names; whether there is such a file is not known. */
export interface TextPlace {
  readonly file: string;
  readonly line: number;
}

/** Longer texts and lines are data, not tracebacks. */
const longestText = 20_000;
const longestLine = 1000;

/** pytest: `tests/test_a.py:5: AssertionError`. */
const pytestPlace = /^([^\s:][^:]*\.pyx?):(\d{1,7}):(?:\s|$)/;
/** Python: `  File "a.py", line 5, in total`. */
const pythonPlace = /^\s*File "([^"]+)", line (\d{1,7})/;
/** JavaScript: `at total (file:///a.test.js:4:35)`, and Node's `location: '/a.test.js:4:1'`. */
const javascriptPlace = /([^\s()'"]+\.[cm]?[jt]sx?):(\d{1,7}):\d{1,7}['")]{0,2}$/;

/** The places in a traceback, from the outermost call to the innermost. */
export function placesIn(text: string): TextPlace[] {
  const places: TextPlace[] = [];
  // JavaScript's stacks begin with the innermost call.
  const inverted: TextPlace[] = [];
  for (const line of text.slice(-longestText).split('\n')) {
    if (line.length > longestLine) continue;
    const python = pytestPlace.exec(line) ?? pythonPlace.exec(line);
    if (python !== null) places.push(placeFrom(python));
    else {
      const javascript = javascriptPlace.exec(line.trimEnd());
      if (javascript !== null) inverted.unshift(placeFrom(javascript));
    }
  }
  return [...places, ...inverted];
}

function placeFrom(found: RegExpExecArray): TextPlace {
  return { file: found[1]!.replace(/^file:\/\//, ''), line: Math.max(1, Number(found[2])) };
}
