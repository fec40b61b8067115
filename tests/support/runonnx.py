"""runonnx.py MODEL INPUTS.json RESULTS.json: what onnxruntime makes of a graph.

The inputs are columns by name, numbers (null where missing) or texts; the results lists by name.
"""
import json
import sys

import numpy
import onnxruntime

session = onnxruntime.InferenceSession(sys.argv[1], providers=["CPUExecutionProvider"])
with open(sys.argv[2], encoding="utf-8") as file:
    columns = json.load(file)
feed = {}
for port in session.get_inputs():
    kind = numpy.float64 if port.type == "tensor(double)" else object
    feed[port.name] = numpy.array(columns[port.name], dtype=kind).reshape(-1, 1)
names = [port.name for port in session.get_outputs()]
results = {name: values.ravel().tolist() for name, values in zip(names, session.run(None, feed))}
with open(sys.argv[3], "w", encoding="utf-8") as file:
    json.dump(results, file)
