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

BATCH = 1 << 15
LIBRARIES = ("scikit-learn", "joblib", "numpy", "pandas", "scipy", "xgboost", "lightgbm", "catboost", "torch")


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


def batches(path, columns, extra, size):
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
        chunksize=size,
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


def input_of(model, columns):
    """What the model is given: `text` (the one column, for a vectorizer), `array` (fitted without names of columns), else `dataframe`."""
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


def report(model, order):
    """Checks a model, and writes what the record keeps of it."""
    check_model(model, order["target"])
    columns_of(model, order["inputs"])
    write_json(order["result"], {"input": input_of(model, order["inputs"]), "libraries": libraries()})


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
        for frame in batches(order["input"], order["inputs"], ["row_id"], BATCH):
            ids = frame.pop("row_id").tolist()
            answers = answer(model, given(frame[names], order["form"]), target, ids)
            file.writelines(f"{','.join(row)}\n" for row in zip(ids, *answers))


def given(frame, form):
    if form == "text":
        return frame.iloc[:, 0].fillna("")
    return frame.to_numpy() if form == "array" else frame


def answer(model, rows, target, ids):
    """Columns of text: the prediction, then the probabilities."""
    model, rows = prepared(model, rows)
    predicted = checked("predict", calling("The model's predict", model.predict, rows), (len(ids),), ids)
    if target["task"] == "regression":
        return [texts(finite("predict", predicted, ids))]
    places = class_places(model, target)
    shares = checked("predict_proba", calling("The model's predict_proba", model.predict_proba, rows), (len(ids), len(places)), ids)
    finite("predict_proba", shares, ids)
    cells = {label: quoted(target["classes"][place]) for label, place in zip(list(model.classes_), places)}
    labels = [cells.get(label) for label in predicted.tolist()]
    if None in labels:
        raise RunnerError(f"The model's predict gave what is none of its classes (row_id {ids[labels.index(None)]}).")
    if target["task"] == "binary":
        return [labels, texts(shares[:, places.index(target["classes"].index(target["positive"]))])]
    columns = [texts(shares[:, places.index(at)]) if at in places else ["0"] * len(ids) for at in range(len(target["classes"]))]
    return [labels, *columns]


def prepared(model, rows):
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
    estimator = made(order["estimator"], order["params"], order["seed"])
    frames = list(batches(order["data"], order["inputs"], [order["target"]["column"]], BATCH))
    pandas = imported("pandas", "A model of the flavor python")
    frame = pandas.concat(frames, ignore_index=True) if frames else None
    if frame is None or len(frame) == 0:
        raise RunnerError("There are no rows to train on.")
    labels = frame.pop(order["target"]["column"])
    if order["target"]["task"] == "regression":
        labels = labels.astype("float64")
    pipeline = imported("sklearn.pipeline", "train.estimator").Pipeline(
        [("preprocess", preprocess_of(order, estimator)), ("model", estimator)]
    )
    model = calling(f"Fitting {order['estimator']}", pipeline.fit, frame, labels.to_numpy())
    imported("joblib", "train.estimator").dump(model, order["model"])
    report(model, order)


def made(dotted, params, seed):
    """An instance of the class, seeded where it takes a random_state and none is given."""
    kind = named(dotted, "train.estimator")
    if not inspect.isclass(kind) or not hasattr(kind, "fit"):
        raise RunnerError(f"train.estimator: expected a class with scikit-learn's API, got {dotted}, which has no fit.")
    known = inspect.signature(kind).parameters
    if not any(each.kind is inspect.Parameter.VAR_KEYWORD for each in known.values()):
        for name in params:
            if name not in known:
                near = difflib.get_close_matches(name, known, 1)
                hint = f'did you mean "{near[0]}"?' if near else f"it knows {', '.join(known)}."
                raise RunnerError(f"train.params.{name}: {dotted} has no such parameter; {hint}")
    seeded = {"random_state": seed} if "random_state" in known else {}
    return calling(f"Making {dotted}", kind, **{**seeded, **params})


def named(dotted, key, separator="."):
    """What `package.module.Name` or `package.module:name` names."""
    module, _, name = dotted.rpartition(separator)
    found = imported(module, f"{key} ({dotted})")
    if not hasattr(found, name):
        near = difflib.get_close_matches(name, dir(found), 1)
        raise RunnerError(f"{key}: the module {module} has no {name}" + (f'; did you mean "{near[0]}"?' if near else "."))
    return getattr(found, name)


def preprocess_of(order, estimator):
    """The user's transformer, or one from the signature.

    Numbers and booleans go as they are to an estimator that takes missing values; else the median stands for them and they are scaled.
    Texts become one column for each of the 100 most frequent categories.
    """
    if order["preprocess"] is not None:
        function = named(order["preprocess"], "train.preprocess", ":")
        transformer = calling(f"train.preprocess ({order['preprocess']})", function)
        if not hasattr(transformer, "fit") or not hasattr(transformer, "transform"):
            raise RunnerError(f"train.preprocess: expected {order['preprocess']}() to return a transformer, got {article(type(transformer).__name__)}.")
        return transformer
    frame = imported("pandas", "train.estimator").DataFrame
    from sklearn.compose import ColumnTransformer
    from sklearn.impute import SimpleImputer
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import FunctionTransformer, OneHotEncoder, StandardScaler

    names = {kind: [each["name"] for each in order["inputs"] if each["type"] == kind] for kind in ("number", "boolean", "string")}
    as_numbers = FunctionTransformer(frame.astype, kw_args={"dtype": "float64"})
    filled = [] if takes_missing(estimator) else [SimpleImputer(strategy="median", keep_empty_features=True), StandardScaler()]
    categories = OneHotEncoder(handle_unknown="infrequent_if_exist", max_categories=100, sparse_output=False)
    return ColumnTransformer(
        [
            ("numbers", make_pipeline(as_numbers, *filled), names["number"] + names["boolean"]),
            ("texts", categories, names["string"]),
        ],
        sparse_threshold=0,
    )


def takes_missing(estimator):
    """Whether the estimator says that it takes NaN; an estimator that says nothing does not."""
    try:
        from sklearn.utils import get_tags

        return bool(get_tags(estimator).input_tags.allow_nan)
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
