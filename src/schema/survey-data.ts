import type { Log } from '../host/log.js';
import type { PassPorts } from '../table/over-rows.js';
import { surveyRows, type Survey, type SurveyRequest } from './survey.js';

/** One pass over the data of a step, with its progress, and a warning where it could not compare all values. */
export async function surveyData(request: SurveyRequest, ports: PassPorts & { readonly log: Log }): Promise<Survey> {
  const progress = ports.log.progress('reading the data');
  try {
    const survey = await surveyRows(request, ports, (rows) => {
      progress.update(rows);
    });
    for (const name of survey.incomplete) {
      ports.log.warning(
        `${name}: more different values than are remembered (33 million a thread); later ones were compared with these only.`,
      );
    }
    return survey;
  } finally {
    progress.end();
  }
}
