"""What happens next to a patient. The two limits belong to the clinic, not to the model: they are code, reviewed and tested."""

CLEAR = 0.02
URGENT = 0.5


def triage(probability: float) -> str:
    """`routine`, `review` or `urgent`.

    :param probability: of `malignant`, between 0 and 1
    """
    if not 0 <= probability <= 1:
        raise ValueError(f"expected a probability between 0 and 1, got {probability}")
    if probability >= URGENT:
        return "urgent"
    return "review" if probability >= CLEAR else "routine"
