import csv
import runpy
from pathlib import Path

ROOT = Path(__file__).parents[1]


def test_the_data_are_what_the_generator_makes():
    make = runpy.run_path(str(ROOT / "scripts" / "make_data.py"))["make"]
    with (ROOT / "data" / "tickets.csv").open(encoding="utf-8", newline="") as file:
        assert list(csv.DictReader(file)) == make(3000, 7)
