"""Features that are computed from the measurements of a sample."""

import pandas as pd

SHAPES = [
    "radius",
    "perimeter",
    "area",
    "smoothness",
    "compactness",
    "concavity",
    "concave_points",
    "symmetry",
    "fractal_dimension",
    "texture",
]


def with_spread(samples: pd.DataFrame) -> pd.DataFrame:
    """The measurements, and for each of them how far the worst cells lie above the mean.

    The model's first step. It lives in the package, because a model is stored with the name of this function, not with its code.
    """
    spread = {f"spread_{shape}": samples[f"worst_{shape}"] - samples[f"mean_{shape}"] for shape in SHAPES}
    return samples.assign(**spread)
