import type { Log } from '../host/log.js';
import type { PassPorts } from '../table/over-rows.js';
import { surveyRows, type Survey, type SurveyRequest } from './survey.js';

/** One pass over the data of a step, with its progress. */
export async function surveyData(request: SurveyRequest, ports: PassPorts & { readonly log: Log }): Promise<Survey> {
  const progress = ports.log.progress('reading the data');
  try {
    return await surveyRows(request, ports, (rows) => {
      progress.update(rows);
    });
  } finally {
    progress.end();
  }
}
