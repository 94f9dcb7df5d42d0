"""The model: TF-IDF of words and pairs of words, then a linear model for each queue."""

from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import Pipeline
from sklearn.preprocessing import FunctionTransformer

from ticket_routing.text import join


def build(params: dict, seed: int) -> Pipeline:
    """An unfitted model.

    :param params: C (inverse strength of the penalty), min_df (tickets that a term must occur in), ngrams (longest run of words)
    """
    return Pipeline(
        [
            ("join", FunctionTransformer(join)),
            (
                "tfidf",
                TfidfVectorizer(
                    min_df=params.get("min_df", 2),
                    ngram_range=(1, params.get("ngrams", 1)),
                    strip_accents="unicode",
                    sublinear_tf=True,
                ),
            ),
            ("queue", LogisticRegression(C=params.get("C", 1.0), max_iter=1000, random_state=seed)),
        ]
    )
