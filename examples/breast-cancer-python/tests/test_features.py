import pandas as pd

from breast_cancer.features import SHAPES, with_spread


def test_the_spread_is_worst_minus_mean():
    sample = pd.DataFrame([{f"{kind}_{shape}": value for shape in SHAPES for kind, value in (("mean", 1.0), ("worst", 3.5))}])
    made = with_spread(sample)
    assert made[[f"spread_{shape}" for shape in SHAPES]].to_numpy().tolist() == [[2.5] * len(SHAPES)]
    assert list(sample.columns) == list(made.columns[: len(sample.columns)])
