"""Runs programs in turn, some rounds long; prints seconds and peak KiB of each round of each.

Arguments: the programs in JSON ({name: {argv, cwd, out}}), rounds.
"""

import json
import os
import subprocess
import sys
import time

programs = json.loads(sys.argv[1])
found = {name: [] for name in programs}
for at in range(int(sys.argv[2])):
    for name, program in programs.items():
        with open(program["out"], "w") as out, open(program["out"] + ".err", "w") as err:
            started = time.monotonic()
            child = subprocess.Popen(program["argv"], cwd=program["cwd"], stdout=out, stderr=err)
            # The peak of this child and of the processes that it waited for.
            _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode != 0:
            sys.exit(f"{name} ended with {child.returncode}: {open(program['out'] + '.err').read()[-2000:]}")
        found[name].append([time.monotonic() - started, usage.ru_maxrss])
        print(f"{name}: {found[name][-1][0]:.2f} s, {usage.ru_maxrss / 1024:.0f} MB", file=sys.stderr)
json.dump(found, sys.stdout)
