import json

import joblib
import pandas as pd
import pytest

from diabetes_progression import train


def test_the_program_leaves_one_model_that_answers(tmp_path, monkeypatch):
    patients = pd.DataFrame(
        {"age": [30, 40, 50, 60], "sex": [1, 2, 1, 2], "bmi": [20.0, 25.0, 30.0, 35.0], "progression": [60, 110, 160, 210]}
    )
    patients.to_csv(tmp_path / "train.csv", index=False)
    (tmp_path / "params.json").write_text(json.dumps({"alpha": 0.001}))
    (tmp_path / "model").mkdir()
    for name, value in {"TRAIN_DATA": "train.csv", "PARAMS": "params.json", "MODEL_DIR": "model"}.items():
        monkeypatch.setenv(f"MLOPS_{name}", str(tmp_path / value))
    train.main()
    model = joblib.load(tmp_path / "model" / "model.joblib")
    assert model.predict(patients.drop(columns="progression")) == pytest.approx([60, 110, 160, 210], abs=1)
