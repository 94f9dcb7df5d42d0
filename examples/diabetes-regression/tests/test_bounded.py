import numpy as np
import pytest
from sklearn.linear_model import Ridge

from diabetes_progression.bounded import HIGHEST, LOWEST, BoundedRidge

X = np.array([[0.0], [1.0], [2.0]])
Y = np.array([50.0, 150.0, 250.0])


@pytest.mark.parametrize(("at", "expected"), [(-100, LOWEST), (100, HIGHEST)])
def test_ends_where_the_measure_does(at, expected):
    assert BoundedRidge().fit(X, Y).predict([[at]]).tolist() == [expected]


def test_is_ridge_within():
    assert BoundedRidge(alpha=0.5).fit(X, Y).predict(X).tolist() == Ridge(alpha=0.5).fit(X, Y).predict(X).tolist()
