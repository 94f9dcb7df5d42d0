/** One input of the action: described here once; action.yml, its twin and the README's table are generated from it. */
export interface ActionInput {
  readonly description: string;
  readonly default: string;
}

/** What a workflow may say to the action; everything else stands in mlops.yml. */
export const actionInputs = {
  step: {
    description:
      'The step or flow to run, such as train or release. Empty: the flow of the event (pull request, merge queue: check; push: release; schedule, dispatch and others: retrain).',
    default: '',
  },
  job: {
    description:
      'The part of the flow that this job runs: quality, candidate, publish, package or report. Empty: all of it, in one job.',
    default: '',
  },
  config: { description: 'The configuration, relative to the working directory.', default: 'mlops.yml' },
  'working-directory': { description: "Folder of the model, relative to the repository's root.", default: '.' },
  registry: {
    description:
      "Where versions live: github (this repository's releases and tags), github:owner/repository, or a folder relative to the working directory. Empty: github; without a token the folder .mlops-registry.",
    default: '',
  },
  token: {
    description: "Token for this repository; by default the job's own.",
    default: '${{ github.token }}',
  },
  'registry-token': {
    description: 'Token for a registry in another repository (contents: write there). Empty: the same as token.',
    default: '',
  },
  set: { description: 'Overrides of the configuration, one key=value a line.', default: '' },
  from: {
    description:
      'Artifacts of this run to start from, one name a line: the run directories that earlier jobs left. A name without its attempt takes the highest. The configuration comes with them, so nothing has to be checked out.',
    default: '',
  },
  artifact: {
    description:
      'The job part of the artifact mlops-<model>-<job>-<attempt> in which the run directory is handed on, without rows of data; false: none. Empty: the job or flow that runs, none after a single step.',
    default: '',
  },
  cache: { description: 'Whether environments are kept in the cache; never data, never models.', default: 'true' },
  comment: {
    description: 'Whether the report is put on the pull request as a comment (pull-requests: write).',
    default: 'true',
  },
  environment: {
    description:
      "Variables for the repository's own commands, one KEY=VALUE a line, as a secret gives them; each value is masked.",
    default: '',
  },
  variables: {
    description:
      "Variables of the repository as JSON, `toJSON(vars)`; the repository's commands see those that environment.pass names.",
    default: '',
  },
} as const satisfies Record<string, ActionInput>;

/** Names of the inputs. */
export type ActionInputName = keyof typeof actionInputs;

/** What the action hands to later steps of a workflow; each key is one of `Outputs`. */
export const actionOutputs = {
  verdict: "The gate's verdict: promote, hold, inconclusive or reject; empty where no gate ran.",
  version: 'The version that was published or promoted.',
  champion: 'The version in production after the run.',
  promoted: 'true when this run changed the champion.',
  metrics: "The candidate's metrics on the deciding rows, as JSON.",
  report: 'Path of the HTML report.',
  model: "Path of the candidate's model.tar.gz.",
  package: 'Path of the package.',
  'run-directory': 'Path of the run directory.',
  artifact: 'Name of the artifact in which this job handed its run directory on.',
  changed: 'false where there was nothing to train.',
} as const;
