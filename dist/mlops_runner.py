"""Fits, inspects and scores models of the flavor python, in a process of their own.

Started as `python3 mlops_runner.py <fit|inspect|score> <order.json>`. A failure is written to `<order.json>.error.json` as one sentence that
holds no value of the data; a traceback of the model's own code goes to standard error, without the frames of this file.
Needs Python 3.9 and what the model needs: pandas, joblib, scikit-learn.
"""

import csv
import difflib
import hashlib
import importlib
import inspect
import json
import os
import platform
import sys
import traceback
import unicodedata
import warnings

# Cells and rows that are read at once: large batches, as some models start threads anew for each; memory stays flat all the same.
CELLS, ROWS = 1 << 21, 1 << 17
LIBRARIES = ("scikit-learn", "joblib", "numpy", "pandas", "scipy", "xgboost", "xgboost-cpu", "lightgbm", "catboost", "torch")
BY_PROBABILITY = ("HistGradientBoostingClassifier", "RandomForestClassifier", "ExtraTreesClassifier", "BaggingClassifier")
# Of a text, and what stands for it where the estimator takes no sparse rows.
WORDS, COMPONENTS = 10_000, 100


class RunnerError(Exception):
    """What a person can mend, in one sentence."""


class CodeError(RunnerError):
    """Code that is not ours failed: its traceback is the cause's."""


def listed(names):
    """Names as they are shown: at most ten, in quotes."""
    text = ", ".join(json.dumps(str(name), ensure_ascii=False) for name in names[:10])
    return text if len(names) <= 10 else f"{text} and {len(names) - 10} more"


def calling(what, function, *arguments, **options):
    """Runs code that is not ours. Raises CodeError, which names the exception but not its message: that may hold values of the data."""
    try:
        return function(*arguments, **options)
    except RunnerError:
        raise
    except MemoryError:
        raise
    except Exception as cause:
        raise CodeError(f"{what} failed: {type(cause).__name__}.") from cause


def imported(name, purpose):
    """A module, or a sentence that says which one is missing."""
    try:
        return importlib.import_module(name)
    except ModuleNotFoundError as cause:
        raise RunnerError(
            f"{purpose} needs the Python module {json.dumps(cause.name)}, which {sys.executable} "
            f"(Python {platform.python_version()}) does not have; install it there."
        ) from None
    except Exception as cause:
        raise CodeError(f"Importing {name} failed: {type(cause).__name__}.") from cause


def libraries():
    """Versions of the interpreter and of those libraries that are installed."""
    from importlib import metadata

    found = {"python": platform.python_version()}
    for name in LIBRARIES:
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
    return found


# Loading


def check_versions(recorded):
    """scikit-learn promises nothing across versions: a model is scored by the one that wrote it."""
    wrote, has = recorded.get("scikit-learn"), libraries().get("scikit-learn")
    if wrote is not None and wrote != has:
        raise RunnerError(
            f"model.joblib was written by scikit-learn {wrote}, this environment has "
            f"{'none' if has is None else has}; install scikit-learn {wrote}, or train again."
        )


def load(path, sha256=None, foreign=False):
    """The fitted model of a file whose bytes are the recorded ones. Nothing is loaded where they are not, nor of another scikit-learn unless foreign."""
    if sha256 is not None and digest(path) != sha256:
        raise RunnerError("model.joblib: not the bytes that were recorded for it; it was not loaded.")
    joblib = imported("joblib", "A model of the flavor python")
    with warnings.catch_warnings():
        inconsistent = None if foreign else inconsistent_version()
        if inconsistent is not None:
            warnings.simplefilter("error", inconsistent)
        try:
            return joblib.load(path)
        except MemoryError:
            raise
        except ModuleNotFoundError as cause:
            raise RunnerError(
                f"model.joblib needs the Python module {json.dumps(cause.name)}, which this environment does not have; "
                "install the package that holds it: a script beside the training program cannot be imported when the model is scored."
            ) from None
        except AttributeError as cause:
            if "__main__" not in str(cause):
                raise CodeError(f"model.joblib does not load: {type(cause).__name__}.") from cause
            raise RunnerError(
                "model.joblib does not load: the model uses a function or class of the training program itself (__main__), which nobody can import "
                "when it is scored; move it to another module of the package, and import it from there."
            ) from None
        except Exception as cause:
            if inconsistent is not None and isinstance(cause, inconsistent):
                raise RunnerError(
                    f"model.joblib was written by scikit-learn {cause.original_sklearn_version}, this environment has "
                    f"{cause.current_sklearn_version}; train and score with one version."
                ) from None
            raise CodeError(f"model.joblib does not load: {type(cause).__name__}; expected a file written by joblib.dump.") from cause


def inconsistent_version():
    """The warning of scikit-learn (1.3 and later) for a file of another version; None where there is none."""
    try:
        from sklearn.exceptions import InconsistentVersionWarning
    except ImportError:
        return None
    return InconsistentVersionWarning


def digest(path):
    """SHA-256 of a file, hexadecimal. Memory stays flat."""
    found = hashlib.sha256()
    with open(path, "rb") as file:
        for block in iter(lambda: file.read(1 << 20), b""):
            found.update(block)
    return found.hexdigest()


# Rows


def header_of(path):
    with open(path, encoding="utf-8", newline="") as file:
        return next(csv.reader(file), [])


def batches(path, columns, extra):
    """DataFrames of a CSV file: `columns` with the signature's types, then `extra` columns as text. Missing cells are NaN.

    Columns are taken by their place, so that no name is changed on the way. A boolean column with missing cells has the dtype object.
    """
    pandas = imported("pandas", "A model of the flavor python")
    names = header_of(path)
    wanted = [(column["name"], column["type"]) for column in columns] + [(name, "string") for name in extra]
    missing = [name for name, _ in wanted if name not in names]
    if missing:
        raise RunnerError(f"{path}:1: missing columns: {listed(missing)}.")
    places = [names.index(name) for name, _ in wanted]
    dtypes = {place: "float64" if kind == "number" else object for place, (_, kind) in zip(places, wanted)}
    frames = pandas.read_csv(
        path,
        header=0,
        names=list(range(len(names))),
        usecols=places,
        dtype=dtypes,
        index_col=False,
        keep_default_na=False,
        # Words for missing values were replaced before: a text such as NA is a text.
        na_values=[""],
        encoding="utf-8",
        chunksize=max(1 << 10, min(ROWS, CELLS // len(wanted))),
    )
    with frames:
        for frame in frames:
            frame = frame[places]
            frame.columns = [name for name, _ in wanted]
            for name, kind in wanted:
                if kind == "boolean":
                    frame[name] = booleans(frame[name])
            yield frame


def booleans(series):
    """True and False of any case; the dtype is bool where no cell is missing."""
    found = series.map({word: word.lower() == "true" for word in series.dropna().unique()})
    return found.astype(bool) if not found.isna().any() else found.astype(object)


# What a model is


def first_step(model):
    steps = getattr(model, "steps", None)
    return steps[0][1] if isinstance(steps, list) and steps else model


def input_of(model, columns, asked):
    """What the model is given: what was asked for (model.input), else `text` (the one column, for a vectorizer), `array` (fitted without names of
    columns) or `dataframe`."""
    if asked == "text":
        one_text(columns)
    if asked is not None:
        return asked
    first = first_step(model)
    if any(kind.__module__.startswith("sklearn.feature_extraction.text") for kind in type(first).__mro__):
        if len(columns) != 1 or columns[0]["type"] != "string":
            raise RunnerError(
                f"The model begins with {type(first).__name__}, which takes one column of text; the data have "
                f"{len(columns)} features ({listed([column['name'] for column in columns])}). "
                "Begin with a ColumnTransformer, or leave the other columns out (data.ignore)."
            )
        return "text"
    named = getattr(model, "feature_names_in_", None) is not None
    return "array" if not named and getattr(model, "n_features_in_", None) is not None else "dataframe"


def one_text(columns):
    if len(columns) != 1 or columns[0]["type"] != "string":
        raise RunnerError(
            f"model.input: text is one column of text, the data have {len(columns)} features "
            f"({listed([column['name'] for column in columns])}); leave the others out (data.ignore), or set it to dataframe."
        )


def columns_of(model, columns):
    """Names of the columns that the model takes, in its order."""
    known = [column["name"] for column in columns]
    asked = getattr(model, "feature_names_in_", None)
    if asked is None:
        count = getattr(model, "n_features_in_", None)
        if isinstance(count, int) and count != len(known):
            raise RunnerError(f"The model takes {count} features, the data have {len(known)}.")
        return known
    missing = [str(name) for name in asked if str(name) not in known]
    if missing:
        raise RunnerError(f"The model takes columns that are no features of the data: {listed(missing)}; train it on the features only.")
    return [str(name) for name in asked]


def check_model(model, target):
    """Whether the model can answer for the target."""
    if not hasattr(model, "predict"):
        raise RunnerError(f"model.joblib holds {article(type(model).__name__)}, which has no predict; expected a fitted estimator or Pipeline.")
    fitted(model)
    if target["task"] == "regression":
        if hasattr(model, "classes_"):
            raise RunnerError("The model is a classifier, the task is regression.")
        return
    if not hasattr(model, "classes_"):
        raise RunnerError(f"The model has no classes_, the task is {target['task']}: expected a classifier.")
    if not hasattr(model, "predict_proba"):
        raise RunnerError(
            "The model has no predict_proba, which the probability of a class comes from; "
            "wrap it in sklearn.calibration.CalibratedClassifierCV, or take an estimator that has it."
        )
    class_places(model, target)


def fitted(model):
    """Raises RunnerError where scikit-learn says that the model is not fitted; models of other libraries are taken as they are."""
    try:
        from sklearn.base import BaseEstimator
        from sklearn.exceptions import NotFittedError
        from sklearn.utils.validation import check_is_fitted
    except ImportError:
        return
    if not isinstance(model, BaseEstimator):
        return
    try:
        check_is_fitted(model)
    except NotFittedError:
        raise RunnerError("The model in model.joblib is not fitted; call fit before joblib.dump.") from None


def article(name):
    return f"{'an' if name[:1].lower() in 'aeiou' else 'a'} {name}"


def class_places(model, target):
    """For each class of the model its place among the target's classes, which are texts."""
    classes = list(model.classes_)
    places = [place_of(label, target["classes"]) for label in classes]
    unknown = sum(place is None for place in places)
    if unknown:
        raise RunnerError(
            f"The model's classes are not the target's: {unknown} of its {len(classes)} are unknown (the target has "
            f"{len(target['classes'])}); fit it on the values of the column {listed([target['column']])} as they are."
        )
    if len(set(places)) != len(places):
        raise RunnerError("Two of the model's classes are the same class of the target.")
    if target["task"] == "binary" and len(places) != 2:
        raise RunnerError(f"The model knows {len(places)} of the target's 2 classes.")
    return places


def place_of(label, texts):
    """By its text; else a boolean by its word in any case, and a number by its value. None where no class or several fit."""
    if hasattr(label, "item"):
        label = label.item()
    # As classes are written by the split: in Unicode's normal form C.
    text = unicodedata.normalize("NFC", str(label))
    if text in texts:
        return texts.index(text)
    if isinstance(label, bool):
        found = [at for at, text in enumerate(texts) if text.lower() == str(label).lower()]
    elif isinstance(label, (int, float)):
        found = [at for at, text in enumerate(texts) if number(text) == label]
    else:
        found = []
    return found[0] if len(found) == 1 else None


def number(text):
    try:
        return float(text)
    except ValueError:
        return None


# Orders


def inspect_model(order):
    """What a model is, for the record: libraries, and the form of its input."""
    report(load(order["model"]), order)


def report(model, order, prepared=None):
    """Checks a model, and writes what the record keeps of it; `prepared` is what each column that is no plain number was taken as."""
    check_model(model, order["target"])
    columns_of(model, order["inputs"])
    found = {"input": input_of(model, order["inputs"], order["form"]), "libraries": libraries()}
    write_json(order["result"], found if prepared is None else {**found, "prepared": prepared})


def score(order):
    """Writes `row_id,prediction` and the probabilities for each row. Memory stays flat in the number of rows."""
    check_versions(order["libraries"])
    model = load(order["model"], order["sha256"], order["foreign"])
    target = order["target"]
    check_model(model, target)
    names = columns_of(model, order["inputs"])
    heads = {"regression": [], "binary": ["score"], "multiclass": [f"p_{name}" for name in target["classes"]]}[target["task"]]
    with open(order["output"], "w", encoding="utf-8", newline="") as file:
        file.write(",".join(map(quoted, ["row_id", "prediction", *heads])) + "\n")
        for frame in batches(order["input"], order["inputs"], ["row_id"]):
            ids = frame.pop("row_id").tolist()
            answers = answer(model, given(frame[names], order["form"]), target, ids)
            file.writelines(f"{','.join(row)}\n" for row in zip(ids, *answers))


def given(frame, form):
    if form == "text":
        return frame.iloc[:, 0].fillna("")
    return frame.to_numpy() if form == "array" else frame


def answer(model, rows, target, ids):
    """Columns of text: the prediction, then the probabilities."""
    model, rows = last_step(model, rows)
    if target["task"] == "regression":
        return [texts(finite("predict", predicted_by(model, rows, ids), ids))]
    places = class_places(model, target)
    shares = checked("predict_proba", calling("The model's predict_proba", model.predict_proba, rows), (len(ids), len(places)), ids)
    finite("predict_proba", shares, ids)
    cells = [quoted(target["classes"][place]) for place in places]
    if most_probable(model):
        labels = [cells[at] for at in shares.argmax(axis=1).tolist()]
    else:
        known = dict(zip(list(model.classes_), cells))
        labels = [known.get(label) for label in predicted_by(model, rows, ids).tolist()]
        if None in labels:
            raise RunnerError(f"The model's predict gave what is none of its classes (row_id {ids[labels.index(None)]}).")
    if target["task"] == "binary":
        return [labels, texts(shares[:, places.index(target["classes"].index(target["positive"]))])]
    columns = [texts(shares[:, places.index(at)]) if at in places else ["0"] * len(ids) for at in range(len(target["classes"]))]
    return [labels, *columns]


def predicted_by(model, rows, ids):
    return checked("predict", calling("The model's predict", model.predict, rows), (len(ids),), ids)


def most_probable(model):
    """Whether scikit-learn's predict is the first class of the highest predict_proba, by its definition: then the rows go through the model once."""
    kind = type(model)
    if not kind.__module__.startswith("sklearn.ensemble."):
        return False
    return kind.__name__ in BY_PROBABILITY or (kind.__name__ == "VotingClassifier" and model.voting == "soft")


def last_step(model, rows):
    """A plain Pipeline's last step and what it is given, so that the rows are prepared once for predict and predict_proba."""
    try:
        from sklearn.pipeline import Pipeline
    except ImportError:
        return model, rows
    if type(model) is not Pipeline or len(model.steps) < 2 or model.steps[-1][1] in (None, "passthrough"):
        return model, rows
    if not hasattr(model.steps[-1][1], "predict_proba"):
        return model, rows
    return model.steps[-1][1], calling("The model's preprocessing", model[:-1].transform, rows)


def checked(method, values, shape, ids):
    import numpy

    values = numpy.asarray(values)
    if values.ndim == len(shape) + 1 and values.shape[-1] == 1:
        values = values[..., 0]
    if values.shape != shape:
        raise RunnerError(f"The model's {method} gave the shape {values.shape} for {len(ids)} rows; expected {shape}.")
    return values


def finite(method, values, ids):
    import numpy

    try:
        wrong = ~numpy.isfinite(values.astype("float64"))
    except (TypeError, ValueError):
        raise RunnerError(f"The model's {method} gave values that are no numbers.") from None
    if wrong.any():
        rows = wrong if wrong.ndim == 1 else wrong.any(axis=1)
        raise RunnerError(
            f"The model's {method} gave NaN or infinity for {int(rows.sum())} of {len(ids)} rows (first: row_id {ids[int(rows.argmax())]})."
        )
    return values


def texts(values):
    """The shortest text that reads back as the same number."""
    return [repr(value) for value in values.astype("float64").tolist()]


def quoted(text):
    """A cell of CSV."""
    return f'"{text}"'.replace('"', '""')[1:-1] if any(mark in text for mark in ',"\r\n') else text


def fit(order):
    """Fits an importable estimator behind its preprocessing, and writes model.joblib; then what the record keeps of it."""
    weights = weights_of(order["params"], order["target"])
    key_of = key_finder(named(order["estimator"], "train.estimator")) if weights else None
    estimator = made(order["estimator"], {**order["params"], **keyed(weights, key_of)}, order["seed"])
    frames = list(batches(order["data"], order["inputs"], [order["target"]["column"]]))
    pandas = imported("pandas", "A model of the flavor python")
    frame = pandas.concat(frames, ignore_index=True) if frames else None
    if frame is None or len(frame) == 0:
        raise RunnerError("There are no rows to train on.")
    labels = frame.pop(order["target"]["column"])
    classes = order["target"]["task"] != "regression"
    labels = (labels if classes else labels.astype("float64")).to_numpy()
    if order["form"] == "text":
        one_text(order["inputs"])
    kinds = {} if order["preprocess"] is not None else kinds_of(frame, order["inputs"], order["columns"])
    preprocess = preprocess_of(order, estimator, frame, kinds)
    rows = given(frame, order["form"] or "dataframe")
    model = fitted_pipeline(order["estimator"], preprocess, estimator, rows, labels, classes, weights)
    forget_addresses(model)
    imported("joblib", "train.estimator").dump(model, order["model"])
    report(model, order, {name: kind for name, kind in kinds.items() if kind != "number"})


def forget_addresses(part):
    """A fitted vectorizer keeps an address of memory, to check its stop words once: without it equal trainings are equal bytes."""
    getattr(part, "__dict__", {}).pop("_stop_words_id", None)
    for _, each, *_ in [*getattr(part, "steps", []), *getattr(part, "transformers_", [])]:
        forget_addresses(each)


def weights_of(params, target):
    """Each mapping `class_weight` among the parameters, also one of a part (`part__class_weight`), from the texts of the target's classes: in JSON
    every key is a text."""
    if target["task"] == "regression":
        return {}
    found = {}
    for name, given in params.items():
        if name.rpartition("__")[2] == "class_weight" and isinstance(given, dict):
            weights = found[name] = {}
            for key, weight in given.items():
                text = class_named(key, target["classes"])
                if text is None:
                    raise RunnerError(f"train.params.{name}: {listed([key])} is no class of the target; write a class as it stands in the data.")
                if text in weights:
                    raise RunnerError(f"train.params.{name}: {listed([key])} is a class that has a weight already; name each class once.")
                weights[text] = weight
    return found


def class_named(key, texts):
    """The class that a key means: by its text, else a number by its value, and true and false in any case. None where no class or several fit."""
    key = unicodedata.normalize("NFC", key)
    if key in texts:
        return key
    value, word = number(key), key.lower()
    found = [text for text in texts if (number(text) == value if value is not None else word in ("true", "false") and text.lower() == word)]
    return found[0] if len(found) == 1 else None


def keyed(weights, key_of):
    """The parameters with other keys; a class without one is left out."""
    return {name: {key_of(text): weight for text, weight in its.items() if key_of(text) is not None} for name, its in weights.items()}


def key_finder(kind):
    """What the estimator looks a class of text up by in `class_weight`: its text, or, in some versions of scikit-learn, the number that "1" stands
    for. LightGBM always takes the text."""
    if "lightgbm" in modules_of(kind):
        return lambda text: text
    import numpy
    from sklearn.utils.class_weight import compute_class_weight

    def key_of(text):
        try:
            key, labels = int(text), numpy.array([text], dtype=object)
            compute_class_weight({key: 1}, classes=labels, y=labels)
            return key
        except ValueError:
            return text

    return key_of


def modules_of(kind):
    """The outermost packages of a class and of what it inherits from."""
    return [each.__module__.partition(".")[0] for each in getattr(kind, "__mro__", [])]


def fitted_pipeline(name, preprocess, estimator, rows, labels, classes, weights):
    """The fitted Pipeline. An estimator that takes no labels of text stands in a VotingClassifier of one, which fits it on 0, 1, 2, ... in the order
    of the sorted classes and answers with the classes themselves: so any program that loads the model gets them, too.

    XGBoost is known for it. Another that fails on texts is tried on numbers before that counts as a failure; scikit-learn's own take texts.
    """
    pipeline = imported("sklearn.pipeline", "train.estimator").Pipeline
    modules = modules_of(type(estimator))

    def fitting(last):
        return calling(f"Fitting {name}", pipeline([("preprocess", preprocess), ("model", last)]).fit, rows, labels)

    def numbered():
        from sklearn.ensemble import VotingClassifier

        if weights:
            places = {text: at for at, text in enumerate(sorted(set(labels)))}
            calling(f"Making {name}", estimator.set_params, **keyed(weights, places.get))
        return fitting(VotingClassifier([("model", estimator)], voting="soft"))

    if classes and "xgboost" in modules:
        return numbered()
    try:
        return fitting(estimator)
    except CodeError as failed:
        if not classes or modules[0] == "sklearn" or not isinstance(failed.__cause__, (TypeError, ValueError)):
            raise
        try:
            model = numbered()
        except CodeError:
            raise failed from failed.__cause__
    print(f"{name} takes no classes of text: it was fitted on their numbers, in a VotingClassifier of one that answers with the classes.")
    return model


def made(dotted, params, seed):
    """An instance of the class, seeded where it takes a random_state and none is given."""
    kind = named(dotted, "train.estimator")
    if not inspect.isclass(kind) or not hasattr(kind, "fit"):
        raise RunnerError(f"train.estimator: expected a class with scikit-learn's API, got {dotted}, which has no fit.")
    known = dict(inspect.signature(kind).parameters)
    if not any(each.kind is inspect.Parameter.VAR_KEYWORD for each in known.values()):
        for name in params:
            if name not in known:
                near = difflib.get_close_matches(name, known, 1)
                hint = f'did you mean "{near[0]}"?' if near else f"it knows {', '.join(known)}."
                raise RunnerError(f"train.params.{name}: {dotted} has no such parameter; {hint}")
    made = calling(f"Making {dotted}", kind, **params)
    # XGBoost takes it among keywords that its signature does not name.
    if "random_state" not in params and ("random_state" in known or "random_state" in params_of(made)):
        return calling(f"Making {dotted}", kind, **{"random_state": seed, **params})
    return made


def params_of(estimator):
    try:
        return estimator.get_params()
    except Exception:
        return {}


def named(dotted, key, separator="."):
    """What `package.module.Name` or `package.module:name` names."""
    module, _, name = dotted.rpartition(separator)
    found = imported(module, f"{key} ({dotted})")
    if not hasattr(found, name):
        near = difflib.get_close_matches(name, dir(found), 1)
        raise RunnerError(f"{key}: the module {module} has no {name}" + (f'; did you mean "{near[0]}"?' if near else "."))
    return getattr(found, name)


DATE = r"\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?:Z|[+-]\d{2}(?::?\d{2})?)?)?"


def kinds_of(frame, columns, asked):
    """What each column is taken as: what was asked for (train.columns), else `number` for numbers and booleans; a column of strings is a `date` where
    every cell is one (ISO 8601), a `text` where more than half of its cells are different and they have more than 3 words on average, else a
    `category`. Missing cells do not count."""
    kinds = {}
    for column in columns:
        name = column["name"]
        kinds[name] = asked.get(name) or ("number" if column["type"] != "string" else kind_of(frame[name].dropna()))
        if kinds[name] == "date" and not all_dates(frame[name].dropna()):
            raise RunnerError(
                f"train.columns.{name}: expected dates of ISO 8601 such as 2024-05-31 or 2024-05-31T14:30:00Z, some training rows have another text; "
                "rewrite them, or take the column as a category or text."
            )
    return kinds


def kind_of(texts):
    if len(texts) == 0:
        return "category"
    if all_dates(texts):
        return "date"
    if texts.nunique() > len(texts) / 2 and texts.map(lambda text: len(text.split())).mean() > 3:
        return "text"
    return "category"


def all_dates(texts):
    pandas = imported("pandas", "train.estimator")
    if len(texts) == 0 or not texts.str.fullmatch(DATE).all():
        return False
    return not pandas.to_datetime(texts, format="ISO8601", utc=True, errors="coerce").isna().any()


def preprocess_of(order, estimator, frame, kinds):
    """The user's transformer, or one from what the columns are taken as. It is made of scikit-learn's own parts, and of functions of NumPy, pandas and
    Python's library: a model needs nothing of this file.

    Numbers and booleans go as they are to an estimator that takes missing values; else the median stands for them and they are scaled. Categories
    become one column for each of the 100 most frequent. Dates become numbers. Texts become TF-IDF of at most 10,000 words: sparse where the
    estimator takes that, else their 100 main components.
    """
    if order["preprocess"] is not None:
        function = named(order["preprocess"], "train.preprocess", ":")
        transformer = calling(f"train.preprocess ({order['preprocess']})", function)
        if not hasattr(transformer, "fit") or not hasattr(transformer, "transform"):
            raise RunnerError(f"train.preprocess: expected {order['preprocess']}() to return a transformer, got {article(type(transformer).__name__)}.")
        return transformer
    imported("pandas", "train.estimator")
    from sklearn.compose import ColumnTransformer

    sparse = "text" in kinds.values() and takes(estimator, "sparse")
    vectorizer = vectorizer_of(order["seed"], sparse)
    if order["form"] == "text":
        return vectorizer(frame.iloc[:, 0].fillna(""))
    at = (lambda name: frame.columns.get_loc(name)) if order["form"] == "array" else (lambda name: name)
    of = {kind: [at(name) for name, its in kinds.items() if its == kind] for kind in ("number", "category")}
    # With sparse rows nothing may be missing, whatever the estimator says of dense ones.
    fill = fillers() if sparse or not takes(estimator, "allow_nan") else []
    parts = [("numbers", numbers_of(fill), of["number"]), ("categories", categories_of(sparse), of["category"])]
    for name, kind in kinds.items():
        if kind == "date":
            parts.append((f"date {name}", dates_of(frame[name].dropna(), fill), [at(name)]))
        elif kind == "text":
            parts.append((f"text {name}", texts_of(frame[name].fillna(""), vectorizer), [at(name)]))
    return ColumnTransformer(parts, sparse_threshold=1 if sparse else 0)


def fillers():
    from sklearn.impute import SimpleImputer
    from sklearn.preprocessing import StandardScaler

    return [SimpleImputer(strategy="median", keep_empty_features=True), StandardScaler()]


def numbers_of(fill):
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import FunctionTransformer

    import numpy

    return make_pipeline(FunctionTransformer(numpy.asarray, kw_args={"dtype": "float64"}), *fill)


def categories_of(sparse):
    from sklearn.preprocessing import OneHotEncoder

    return OneHotEncoder(handle_unknown="infrequent_if_exist", max_categories=100, sparse_output=sparse)


def dates_of(texts, fill):
    """Days since 1970, year, month, day of the week (Monday is 0), and the hour where a time stands in the training rows; of times with an offset
    those in UTC. What is no date, in rows to come, counts as missing."""
    import numpy
    import pandas
    from operator import attrgetter, methodcaller
    from sklearn.pipeline import FeatureUnion, make_pipeline
    from sklearn.preprocessing import FunctionTransformer

    def step(function, **options):
        return FunctionTransformer(function, kw_args=options)

    def part(*functions):
        return make_pipeline(*map(step, functions), step(numpy.expand_dims, axis=1), step(numpy.asarray, dtype="float64"))

    since = methodcaller("__sub__", pandas.Timestamp(0, tz="UTC"))
    named = {"days": part(since, methodcaller("__truediv__", pandas.Timedelta(days=1)))}
    for name in ("year", "month", "dayofweek") + (("hour",) if (texts.str.len() > 10).any() else ()):
        named[name] = part(attrgetter(name))
    read = step(pandas.to_datetime, format="ISO8601", utc=True, errors="coerce")
    return make_pipeline(step(numpy.ravel), read, FeatureUnion(list(named.items())), *fill)


def texts_of(texts, vectorizer):
    import numpy
    from sklearn.impute import SimpleImputer
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import FunctionTransformer

    empty = SimpleImputer(strategy="constant", fill_value="", keep_empty_features=True)
    return make_pipeline(empty, FunctionTransformer(numpy.ravel), vectorizer(texts))


def vectorizer_of(seed, sparse):
    """Makes the vectorizer of a column; for an estimator that takes no sparse rows one that ends in at most 100 components."""
    from sklearn.decomposition import TruncatedSVD
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.pipeline import make_pipeline

    def vectorizer(texts):
        tfidf = TfidfVectorizer(max_features=WORDS)
        if sparse:
            return tfidf
        # Not more of them than there are words.
        words = len(calling("Reading the words of a column of text", tfidf.fit, texts).vocabulary_)
        return make_pipeline(TfidfVectorizer(max_features=WORDS), TruncatedSVD(min(COMPONENTS, words), random_state=seed))

    return vectorizer


def takes(estimator, what):
    """Whether the estimator says that it takes NaN (`allow_nan`) or sparse rows (`sparse`); an estimator that says nothing does not."""
    try:
        from sklearn.utils import get_tags

        return bool(getattr(get_tags(estimator).input_tags, what))
    except Exception:
        return False


# The program


def write_json(path, value):
    with open(path, "w", encoding="utf-8") as file:
        json.dump(value, file)


def show_traceback(cause):
    """A traceback as Python prints it, without the frames of this file and of the import system."""
    for each in chain_of(cause):
        frames = [frame for frame in traceback.extract_tb(each.__traceback__) if not ours(frame.filename)]
        if frames:
            print("Traceback (most recent call last):", file=sys.stderr)
            print("".join(traceback.format_list(frames)), end="", file=sys.stderr)
        print("".join(traceback.format_exception_only(type(each), each)), end="", file=sys.stderr)


def chain_of(cause):
    """The exception after those that it came from."""
    chain = []
    while cause is not None and cause not in chain:
        chain.insert(0, cause)
        cause = cause.__cause__ or (None if cause.__suppress_context__ else cause.__context__)
    return chain


def ours(path):
    return path.startswith("<frozen") or os.path.abspath(path) == os.path.abspath(__file__)


def main(kind, path):
    """The exit code: 0, or 2 beside a file with the error."""
    with open(path, encoding="utf-8") as file:
        order = json.load(file)
    # A program's own folder is no place to import from: what is installed counts.
    here = os.path.dirname(os.path.abspath(__file__))
    sys.path[:] = [each for each in sys.path if os.path.abspath(each or ".") != here]
    try:
        {"fit": fit, "inspect": inspect_model, "score": score}[kind](order)
        return 0
    except RunnerError as error:
        if isinstance(error, CodeError):
            show_traceback(error.__cause__)
        failure = {"kind": "user", "message": str(error)}
    except MemoryError:
        failure = {"kind": "user", "message": f"The model ran out of memory ({kind})."}
    except OSError as error:
        failure = {"kind": "outside", "message": f"{error.filename or path}: {error.strerror or type(error).__name__}."}
    write_json(f"{path}.error.json", {"format": "mlops-child-error/1", **failure})
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
