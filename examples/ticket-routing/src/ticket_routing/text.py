"""What of a ticket the model reads."""

import pandas as pd

COLUMNS = ["subject", "body"]


def join(tickets: pd.DataFrame) -> pd.Series:
    """Subject and body of each ticket as one text; a missing one is empty.

    The model's first step. It lives in the package, because a model is stored with the name of this function, not with its code.
    """
    return tickets[COLUMNS].fillna("").agg("\n".join, axis=1)
