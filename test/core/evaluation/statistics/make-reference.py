"""Writes reference.json: what scipy and statsmodels say, for the tests of our own statistics.

Run with a Python that has both (Debian: python3-scipy, python3-statsmodels):
    /usr/bin/python3 test/core/evaluation/statistics/make-reference.py
The tests read the stored values and need neither.
"""

import json
import pathlib
import random

import numpy as np
import scipy
import statsmodels
from scipy import stats
from statsmodels.stats.contingency_tables import mcnemar
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint

random.seed(20201)


def counted(most):
    n = random.randint(1, most)
    return random.randint(0, n), n


wilson = []
for count, n in [(8, 51), (2, 23), (12, 23), (23, 23), (5, 23), (0, 7)] + [counted(120) for _ in range(40)]:
    low, high = proportion_confint(count, n, method="wilson")
    wilson.append({"count": count, "n": n, "low": low, "high": high})

fisher, newcombe = [], []
for a, n, b, m in [(8, 51, 2, 23), (12, 23, 5, 20), (0, 10, 0, 10)] + [
    (*counted(60), *counted(60)) for _ in range(60)
]:
    fisher.append({"one": {"count": a, "n": n}, "other": {"count": b, "n": m},
                   "p": float(stats.fisher_exact([[a, n - a], [b, m - b]])[1])})
    low, high = confint_proportions_2indep(a, n, b, m, compare="diff", method="newcomb")
    newcombe.append({"one": {"count": a, "n": n}, "other": {"count": b, "n": m}, "low": low, "high": high})

pairs = []
for up, down in [(6, 0), (5, 0), (0, 0), (10, 3), (13, 4)] + [
    (random.randint(0, 25), random.randint(0, 25)) for _ in range(30)
]:
    p = float(mcnemar([[3, up], [down, 4]], exact=True).pvalue) if up + down else 1.0
    pairs.append({"up": up, "down": down, "p": p})


def mean(values, axis):
    return np.mean(values, axis=axis)


flips = []
trap = [1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0]
likert = [[random.choice([-3, -2, -1, -1, 0, 0, 1, 1, 1, 2, 4]) for _ in range(random.randint(2, 12))] for _ in range(20)]
halves = [[random.choice([-1.5, -1, -0.5, 0, 0.5, 1, 2.25]) for _ in range(random.randint(3, 12))] for _ in range(10)]
for differences in [trap] + likert + halves:
    found = stats.permutation_test((differences,), mean, permutation_type="samples", n_resamples=np.inf, vectorized=True)
    flips.append({"differences": differences, "p": float(found.pvalue)})


def difference(one, other, axis):
    return np.mean(one, axis=axis) - np.mean(other, axis=axis)


ranks = []
for _ in range(25):
    one = [random.randint(1, 5) for _ in range(random.randint(2, 7))]
    other = [random.randint(1, 5) for _ in range(random.randint(2, 7))]
    together = stats.rankdata(one + other)
    found = stats.permutation_test((together[: len(one)], together[len(one):]), difference,
                                   permutation_type="independent", n_resamples=np.inf, vectorized=True,
                                   alternative="greater")
    # Both tails by distance from the middle, as ours counts them: not twice the smaller one.
    null = found.null_distribution
    p = float(np.mean(np.abs(null) >= abs(found.statistic) - 1e-9))
    u = stats.mannwhitneyu(one, other).statistic
    ranks.append({"one": one, "other": other, "p": p, "delta": 2 * float(u) / (len(one) * len(other)) - 1})

untied = []
for _ in range(10):
    values = random.sample(range(100), 15)
    split = random.randint(2, 12)
    p = float(stats.mannwhitneyu(values[:split], values[split:], method="exact").pvalue)
    untied.append({"one": values[:split], "other": values[split:], "p": p})

holm = []
for _ in range(12):
    chances = [random.random() ** 3 for _ in range(random.randint(1, 9))]
    holm.append({"chances": chances, "adjusted": [float(p) for p in multipletests(chances, method="holm")[1]]})

versions = {"scipy": scipy.__version__, "statsmodels": statsmodels.__version__}
path = pathlib.Path(__file__).with_name("reference.json")
path.write_text(json.dumps({"versions": versions, "wilson": wilson, "fisher": fisher, "newcombe": newcombe,
                            "mcnemar": pairs, "signFlip": flips, "ranks": ranks, "untied": untied, "holm": holm}))
print(path.name, versions)
