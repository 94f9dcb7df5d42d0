"""The peer: what DuckDB says of every column of a file, in one query. Arguments: the file, threads."""

import json
import sys

import duckdb

path, threads = sys.argv[1], int(sys.argv[2])
connection = duckdb.connect(config={"threads": threads})
table = f"'{path}'"
figures = []
names = []
for name, kind, *_ in connection.sql(f"describe select * from {table}").fetchall():
    numeric = kind in ("BIGINT", "DOUBLE")
    texts = kind == "VARCHAR"
    wanted = {
        "count": "count({0})",
        "nulls": "count(*) - count({0})",
        "distinct": "approx_count_distinct({0})",
    }
    if numeric:
        wanted |= {
            "min": "min({0})",
            "max": "max({0})",
            "mean": "avg({0})",
            "sd": "stddev_samp({0})",
            "quantiles": "approx_quantile({0}, [0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99])",
        }
    elif texts:
        wanted |= {
            "top": "approx_top_k({0}, 10)",
            "shortest": "min(length({0}))",
            "longest": "max(length({0}))",
            "length": "avg(length({0}))",
        }
    elif kind == "BOOLEAN":
        wanted |= {"true": "count_if({0})"}
    else:
        wanted |= {"first": "min({0})", "last": "max({0})"}
    for figure, text in wanted.items():
        names.append((name, figure))
        figures.append(text.format(f'"{name}"'))
row = connection.sql(f"select {', '.join(figures)} from {table}").fetchone()
found = {}
for (name, figure), value in zip(names, row):
    found.setdefault(name, {})[figure] = value
json.dump(found, sys.stdout, default=str)
