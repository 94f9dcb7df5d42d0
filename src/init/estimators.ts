/** An estimator of scikit-learn that init may name, with the parameters of its constructor (scikit-learn 1.9). */
export interface Estimator {
  readonly name: string;
  readonly kind: 'classifier' | 'regressor';
  readonly params: readonly string[];
}

const tree =
  'max_depth min_samples_split min_samples_leaf min_weight_fraction_leaf max_features max_leaf_nodes min_impurity_decrease ccp_alpha';
const forest = `n_estimators criterion bootstrap oob_score n_jobs random_state verbose warm_start max_samples monotonic_cst ${tree}`;
const histogram =
  'loss learning_rate max_iter max_leaf_nodes max_depth min_samples_leaf l2_regularization max_features max_bins categorical_features monotonic_cst interaction_cst warm_start early_stopping scoring validation_fraction n_iter_no_change tol verbose random_state';
const boosting = `loss learning_rate n_estimators subsample criterion init random_state verbose warm_start validation_fraction n_iter_no_change tol ${tree}`;
const neighbors = 'n_neighbors weights algorithm leaf_size p metric metric_params n_jobs';

/** In the order in which they are tried. */
export const estimators: readonly Estimator[] = [
  classifier(
    'linear_model.LogisticRegression',
    'penalty C l1_ratio dual tol fit_intercept intercept_scaling class_weight random_state solver max_iter verbose warm_start n_jobs',
  ),
  classifier('ensemble.HistGradientBoostingClassifier', `${histogram} class_weight`),
  classifier('ensemble.RandomForestClassifier', `${forest} class_weight`),
  classifier('ensemble.GradientBoostingClassifier', boosting),
  classifier('neighbors.KNeighborsClassifier', neighbors),
  regressor('linear_model.Ridge', 'alpha fit_intercept copy_X max_iter tol solver positive random_state'),
  regressor('ensemble.HistGradientBoostingRegressor', `${histogram} quantile`),
  regressor('ensemble.RandomForestRegressor', forest),
  regressor('ensemble.GradientBoostingRegressor', `${boosting} alpha`),
  regressor(
    'linear_model.ElasticNet',
    'alpha l1_ratio fit_intercept precompute max_iter copy_X tol warm_start positive random_state selection',
  ),
  regressor('neighbors.KNeighborsRegressor', neighbors),
];

function classifier(name: string, params: string): Estimator {
  return { name: `sklearn.${name}`, kind: 'classifier', params: params.split(' ') };
}

function regressor(name: string, params: string): Estimator {
  return { name: `sklearn.${name}`, kind: 'regressor', params: params.split(' ') };
}

/** Whether a dotted name is that of a classifier. */
export function isClassifier(name: string): boolean {
  return name.endsWith('Classifier') || estimators.some((known) => known.name === name && known.kind === 'classifier');
}

/** Whether a dotted name is that of a regressor. */
export function isRegressor(name: string): boolean {
  return name.endsWith('Regressor') || estimators.some((known) => known.name === name && known.kind === 'regressor');
}
