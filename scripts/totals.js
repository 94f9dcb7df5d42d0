// A jest reporter that ends the run with one plain line of totals.
export default class Totals {
  onRunComplete(_contexts, results) {
    const broken = results.testResults.filter(
      ({ testExecError }) => testExecError !== undefined && testExecError !== null,
    ).length;
    const skipped = results.numPendingTests + results.numTodoTests;
    console.log(
      `${results.numPassedTests} passed, ${results.numFailedTests + broken} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`,
    );
  }
}
