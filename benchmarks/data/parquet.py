"""The same rows as Parquet. Arguments: the CSV, the Parquet file, the types of the columns in JSON."""

import json
import os
import sys

import duckdb

source, target, types = sys.argv[1], sys.argv[2], json.loads(sys.argv[3])
connection = duckdb.connect()
rows = connection.read_csv(source, dtype=types)
rows.write_parquet(f"{target}.part", row_group_size=122_880)
os.replace(f"{target}.part", target)
