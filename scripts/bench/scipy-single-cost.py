"""One cost with scipy's compiled sparse solver, for `npm run bench`: answers with one line of JSON.

Every row gets a column of its own that stands for staying alone, because the solver pairs all rows.
"""

import json
import resource
import sys
import time

import numpy
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import min_weight_full_bipartite_matching

numbers = numpy.fromfile(sys.argv[1], dtype=numpy.int32)
rows, columns, pairs = (int(number) for number in numbers[:3])
offsets, targets, costs = numpy.split(numbers[3:], [rows + 1, rows + 1 + pairs])
alone = (int(costs.max(initial=0)) + 1) * (rows + 1)
ends = offsets[1:]
table = csr_matrix(
    (
        numpy.insert(costs.astype(float), ends, float(alone)),
        numpy.insert(targets, ends, columns + numpy.arange(rows)),
        offsets + numpy.arange(rows + 1),
    ),
    shape=(rows, columns + rows),
)
began = time.perf_counter()
_, chosen = min_weight_full_bipartite_matching(table)
milliseconds = (time.perf_counter() - began) * 1000
found = int((chosen < columns).sum())
megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps({"milliseconds": milliseconds, "megabytes": megabytes, "found": found}))
