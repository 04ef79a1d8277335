"""Microseconds a draw of the loop of src/engine/uncertainty, a draw at a time, on made-up data."""

import sys
import time

import numpy as np

draws, units = int(sys.argv[1]), 31
sizes = [6, 5, 6, 4, 3]
rng = np.random.default_rng(1)
tables = [rng.uniform(1, 100, (units, size)) for size in sizes]
logs = [np.log(table) for table in tables]
scores, ranks = np.empty((draws, units)), np.empty((draws, units))

start = time.perf_counter()
for draw in range(draws):
    geometric = rng.integers(2) == 1
    left_out = rng.integers(25)
    domains, first = np.empty((units, len(sizes))), 0
    for d, size in enumerate(sizes):
        weights = rng.uniform(0.75, 1.25, size)
        if first <= left_out < first + size:
            weights[left_out - first] = 0
        domains[:, d] = (logs if geometric else tables)[d] @ weights / weights.sum()
        first += size
    weights = rng.uniform(0.75, 1.25, len(sizes))
    index = domains @ weights / weights.sum()
    scores[draw] = np.exp(index) if geometric else index
    ranks[draw, np.argsort(-scores[draw])] = np.arange(1, units + 1)
np.quantile(scores, [0.05, 0.5, 0.95], axis=0)
np.quantile(ranks, [0.05, 0.5, 0.95], axis=0)
print(1e6 * (time.perf_counter() - start) / draws)
