import pandas as pd

from ticket_routing.model import build
from ticket_routing.text import join

TICKETS = pd.DataFrame(
    {
        "ticket_id": ["T1", "T2", "T3", "T4"],
        "subject": ["Charged twice", "Parcel late", None, "Courier did not ring"],
        "body": ["The invoice is wrong", None, "Please send the invoice", "The parcel is at the depot"],
    }
)


def test_a_missing_subject_or_body_is_empty_text():
    assert join(TICKETS).tolist() == [
        "Charged twice\nThe invoice is wrong",
        "Parcel late\n",
        "\nPlease send the invoice",
        "Courier did not ring\nThe parcel is at the depot",
    ]


def test_learns_from_words_whatever_other_columns_there_are():
    model = build({"C": 100, "min_df": 1}, seed=1).fit(TICKETS, ["billing", "delivery", "billing", "delivery"])
    unseen = pd.DataFrame({"subject": ["invoice", "parcel"], "body": ["", ""]})
    assert model.predict(unseen).tolist() == ["billing", "delivery"]
