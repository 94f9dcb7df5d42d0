import pytest

from ticket_routing.desk import PERSON, SURE, route


@pytest.mark.parametrize(
    ("probabilities", "expected"),
    [
        ({"billing": 0.9, "sales": 0.1}, "billing"),
        ({"billing": SURE, "sales": 1 - SURE}, "billing"),
        ({"billing": 0.5, "sales": 0.5}, PERSON),
        ({"billing": 0.3, "sales": 0.3, "returns": 0.4}, PERSON),
    ],
)
def test_a_sure_model_decides_and_else_a_person(probabilities, expected):
    assert route(probabilities) == expected


@pytest.mark.parametrize("probabilities", [{}, {"billing": 1.1}])
def test_refuses_what_is_no_probability(probabilities):
    with pytest.raises(ValueError, match="expected"):
        route(probabilities)
