"""The peer: what pandas says of every column of a file. Argument: the file."""

import sys

import pandas

print(pandas.read_csv(sys.argv[1]).describe(include="all").to_json())
