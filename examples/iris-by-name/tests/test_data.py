import csv
from collections import Counter
from pathlib import Path

DATA = Path(__file__).parents[1] / "data" / "iris.csv"


def test_each_species_has_50_flowers():
    with DATA.open(encoding="utf-8", newline="") as file:
        species = Counter(row["species"] for row in csv.DictReader(file))
    assert species == {"setosa": 50, "versicolor": 50, "virginica": 50}
