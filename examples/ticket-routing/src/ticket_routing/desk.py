"""What the desk does with the model's answer. The limit belongs to the desk, not to the model: it is code, reviewed and tested."""

from collections.abc import Mapping

SURE = 0.6
PERSON = "triage"


def route(probabilities: Mapping[str, float]) -> str:
    """The queue of a ticket; a person decides where the model is not sure.

    :param probabilities: of each queue, between 0 and 1
    """
    if not probabilities:
        raise ValueError("expected the probability of at least one queue, got none")
    queue, probability = max(probabilities.items(), key=lambda item: item[1])
    if not 0 <= probability <= 1:
        raise ValueError(f"expected probabilities between 0 and 1, got {probability}")
    return queue if probability >= SURE else PERSON
