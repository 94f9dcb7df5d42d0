import pytest

from breast_cancer.triage import CLEAR, URGENT, triage


@pytest.mark.parametrize(
    ("probability", "expected"),
    [(0, "routine"), (CLEAR - 1e-9, "routine"), (CLEAR, "review"), (URGENT - 1e-9, "review"), (URGENT, "urgent"), (1, "urgent")],
)
def test_the_limits_belong_to_the_more_careful_side(probability, expected):
    assert triage(probability) == expected


@pytest.mark.parametrize("wrong", [float("nan"), -0.1, 1.1])
def test_refuses_what_is_no_probability(wrong):
    with pytest.raises(ValueError, match="between 0 and 1"):
        triage(wrong)
