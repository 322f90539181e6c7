"""What `tests/bench/run` measures, one module a part, and what the parts share."""
