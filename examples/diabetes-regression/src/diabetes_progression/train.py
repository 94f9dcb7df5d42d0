"""Trains the model: `python -m diabetes_progression.train`, which `train.command` of mlops.yml says.

The action gives the paths by environment variables and scores the model that is left in MLOPS_MODEL_DIR.
"""

import json
import os
from pathlib import Path

import joblib
import pandas as pd
from sklearn.compose import ColumnTransformer
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

from diabetes_progression.bounded import BoundedRidge

TARGET = "progression"
GROUPS = ["sex"]


def build(columns: list[str], params: dict) -> Pipeline:
    """An unfitted model of these columns; `params` are those of Ridge."""
    numbers = [name for name in columns if name not in GROUPS]
    prepare = ColumnTransformer([("groups", OneHotEncoder(drop="if_binary"), GROUPS), ("numbers", StandardScaler(), numbers)])
    return Pipeline([("prepare", prepare), ("model", BoundedRidge(**params))])


def main() -> None:
    patients = pd.read_csv(os.environ["MLOPS_TRAIN_DATA"])
    params = json.loads(Path(os.environ["MLOPS_PARAMS"]).read_text())
    progression = patients.pop(TARGET)
    model = build(list(patients.columns), params).fit(patients, progression)
    joblib.dump(model, Path(os.environ["MLOPS_MODEL_DIR"]) / "model.joblib")
    print(f"trained on {len(patients)} patients")


if __name__ == "__main__":
    main()
