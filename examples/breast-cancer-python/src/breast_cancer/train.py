"""Trains the model: `python -m breast_cancer.train`, which `train.command` of mlops.yml says.

The action gives the paths by environment variables and scores the model that is left in MLOPS_MODEL_DIR.
"""

import json
import os
from pathlib import Path

import joblib
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import FunctionTransformer, StandardScaler

from breast_cancer.features import with_spread

TARGET = "diagnosis"


def build(params: dict, seed: int) -> Pipeline:
    """An unfitted model; `params` are those of LogisticRegression."""
    return Pipeline(
        [
            ("spread", FunctionTransformer(with_spread)),
            ("scale", StandardScaler()),
            ("model", LogisticRegression(random_state=seed, **params)),
        ]
    )


def main() -> None:
    samples = pd.read_csv(os.environ["MLOPS_TRAIN_DATA"])
    params = json.loads(Path(os.environ["MLOPS_PARAMS"]).read_text())
    labels = samples.pop(TARGET)
    model = build(params, int(os.environ["MLOPS_SEED"])).fit(samples, labels)
    joblib.dump(model, Path(os.environ["MLOPS_MODEL_DIR"]) / "model.joblib")
    print(f"trained on {len(samples)} samples")


if __name__ == "__main__":
    main()
