"""Trains the model: `python -m ticket_routing.train`, which `train.command` of mlops.yml says.

The action gives the paths by environment variables and scores the model that is left in MLOPS_MODEL_DIR.
"""

import json
import os
from pathlib import Path

import joblib
import pandas as pd

from ticket_routing.model import build
from ticket_routing.text import COLUMNS

TARGET = "queue"


def main() -> None:
    tickets = pd.read_csv(os.environ["MLOPS_TRAIN_DATA"])
    params = json.loads(Path(os.environ["MLOPS_PARAMS"]).read_text())
    model = build(params, int(os.environ["MLOPS_SEED"]))
    model.fit(tickets[COLUMNS], tickets[TARGET])
    joblib.dump(model, Path(os.environ["MLOPS_MODEL_DIR"]) / "model.joblib")
    print(f"trained on {len(tickets)} tickets, {len(model['tfidf'].vocabulary_)} terms")


if __name__ == "__main__":
    main()
