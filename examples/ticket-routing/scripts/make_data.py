"""Writes data/tickets.csv: synthetic tickets of a support desk, the same bytes for the same seed.

    python scripts/make_data.py [--rows 3000] [--seed 7]

No ticket was ever written by a customer. What makes real tickets hard is drawn on purpose: words that several queues share, tickets about
two things, typing errors, vague texts, and queues that a person chose wrongly (4 of 100).
"""

from __future__ import annotations

import argparse
import csv
import random
from datetime import datetime, timedelta
from pathlib import Path

QUEUES = {
    "account": (
        24,
        ["cannot log in", "password reset", "account locked", "two-factor code missing", "change my e-mail address", "delete my profile"],
        [
            "the reset link says it has expired",
            "I never receive the code for signing in",
            "my account is locked after three attempts",
            "please change the e-mail address of my profile",
            "the app signs me out whenever I open it",
            "I want my profile and my data removed",
            "my old phone with the authenticator is gone",
            "it says the user name does not exist",
        ],
    ),
    "billing": (
        22,
        ["charged twice", "invoice missing", "wrong amount", "VAT number on the invoice", "payment declined", "subscription renewed"],
        [
            "the amount on my card is higher than on the invoice",
            "I was charged twice in the same month",
            "please send the invoice with our VAT number",
            "my card was declined although there is money on it",
            "the subscription renewed although I had cancelled it",
            "accounting needs the receipt of last quarter",
            "the discount code was not applied to the total",
            "why is there a fee of 4.90 on the bill",
        ],
    ),
    "delivery": (
        18,
        ["parcel not here", "tracking does not move", "wrong address", "delivered to neighbour", "order late", "courier did not ring"],
        [
            "tracking has shown the same depot for five days",
            "the parcel was left with a neighbour I do not know",
            "the courier says nobody was at home, which is not true",
            "can the order still go to another address",
            "only one of the two boxes has arrived",
            "the delivery date has been moved twice",
            "the shipment has left the warehouse but never came",
            "I need it before the weekend",
        ],
    ),
    "returns": (
        14,
        ["send back", "return label", "refund not received", "broken on arrival", "exchange for another size", "wrong item"],
        [
            "the item arrived broken and I want my money back",
            "please send me a label for the return",
            "the refund has not reached my card after two weeks",
            "I would like to exchange it for a larger size",
            "you sent a different colour than I ordered",
            "how many days do I have to send it back",
            "the box was open and a part is missing",
            "the warehouse has had my return since Monday",
        ],
    ),
    "technical": (
        14,
        ["app crashes", "error 500", "page does not load", "sync fails", "export is empty", "slow since the update"],
        [
            "since the update the app closes at once",
            "the page stays white in Firefox and in Chrome",
            "the export to CSV has a header and no rows",
            "syncing stops at 40 percent with an error",
            "the API answers 500 when I send a date",
            "searching takes more than a minute",
            "the button to save does nothing",
            "notifications arrive twice on my phone",
        ],
    ),
    "sales": (
        8,
        ["price for 50 seats", "question before buying", "upgrade plan", "education discount", "demo", "offer needed"],
        [
            "what would 50 seats cost for a year",
            "is there a discount for schools",
            "we would like to see a demo next week",
            "does the larger plan include the API",
            "please send an offer with your terms",
            "can we pay by invoice if we upgrade",
            "which plan has single sign-on",
            "we compare you with two other vendors",
        ],
    ),
}

OPENINGS = ["Hello,", "Hi,", "Dear team,", "Good morning,", "To whom it may concern,", "", "", "Hi there,"]
SHARED = [
    "I ordered last week and have heard nothing since",
    "this is the second time I write",
    "please answer soon",
    "I have been a customer for years",
    "I use the app on my phone",
    "it worked until yesterday",
    "a screenshot is attached",
    "my colleague has the same problem",
    "I could not find it in the help pages",
    "somebody on the phone sent me here",
    "the order number is on the invoice",
    "I am rather unhappy with this",
]
CLOSINGS = ["Thanks", "Kind regards", "Best", "", "", "Please call me back", "Many thanks in advance"]
VAGUE = ["question", "help please", "problem with my order", "urgent", "it does not work", "your service", "follow-up"]


def main() -> None:
    parser = argparse.ArgumentParser(description="Writes data/tickets.csv.")
    parser.add_argument("--rows", type=int, default=3000)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--output", type=Path, default=Path(__file__).parents[1] / "data" / "tickets.csv")
    given = parser.parse_args()
    tickets = make(given.rows, given.seed)
    given.output.parent.mkdir(exist_ok=True)
    with given.output.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(tickets[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(tickets)


def make(rows: int, seed: int) -> list[dict[str, str]]:
    """The tickets in the order of their arrival."""
    rng = random.Random(seed)
    at = datetime(2025, 1, 6, 8)
    tickets = []
    for number in range(rows):
        at += timedelta(minutes=rng.expovariate(1 / 110))
        about = draw_queue(rng)
        chosen = draw_queue(rng) if rng.random() < 0.05 else about
        tickets.append(
            {
                "ticket_id": f"T{100001 + number}",
                "created_at": at.isoformat(sep=" ", timespec="minutes"),
                "subject": subject(rng, about),
                "body": body(rng, about),
                "queue": chosen,
            }
        )
    return tickets


def draw_queue(rng: random.Random) -> str:
    return rng.choices(list(QUEUES), [weight for weight, _, _ in QUEUES.values()])[0]


def subject(rng: random.Random, about: str) -> str:
    chance = rng.random()
    if chance < 0.4:
        text = rng.choice(VAGUE)
    else:
        text = rng.choice(QUEUES[about if chance < 0.94 else draw_queue(rng)][1])
    return mistyped(rng, text.capitalize() if rng.random() < 0.7 else text)


def body(rng: random.Random, about: str) -> str:
    sentences = rng.sample(QUEUES[about][2], 1 if rng.random() < 0.7 else 2)
    sentences += rng.sample(SHARED, rng.randrange(0, 4))
    if rng.random() < 0.3:
        # About two things: the other one is mentioned as well.
        sentences.append(rng.choice(QUEUES[draw_queue(rng)][2]))
    if rng.random() < 0.05:
        # The customer names no matter at all.
        sentences = rng.sample(SHARED, 2)
    rng.shuffle(sentences)
    text = ". ".join(sentence[0].upper() + sentence[1:] for sentence in sentences)
    return " ".join(part for part in (rng.choice(OPENINGS), f"{mistyped(rng, text)}.", rng.choice(CLOSINGS)) if part)


def mistyped(rng: random.Random, text: str) -> str:
    """Swaps two neighbouring letters of about every twelfth word."""
    words = text.split(" ")
    for at, word in enumerate(words):
        if len(word) > 3 and rng.random() < 1 / 12:
            place = rng.randrange(1, len(word) - 2)
            words[at] = word[:place] + word[place + 1] + word[place] + word[place + 2 :]
    return " ".join(words)


if __name__ == "__main__":
    main()
