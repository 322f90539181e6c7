"""Figures, their targets, the table and the JSON."""

import dataclasses
import datetime
import os
import platform
import statistics
import subprocess

from . import project


@dataclasses.dataclass
class Target:
    """What a figure should reach. Told beside it; a run never fails on it."""

    limit: float
    at_least: bool = False

    def met(self, value):
        """Whether `value` reaches it."""
        return value >= self.limit if self.at_least else value <= self.limit


@dataclasses.dataclass
class Figure:
    """One line of the table: a value of each round."""

    group: str
    name: str
    unit: str
    values: list
    target: Target | None = None

    @property
    def median(self):
        """Of the rounds."""
        return statistics.median(self.values)

    def as_json(self):
        """As it stands in the JSON file."""
        told = {"group": self.group, "name": self.name, "unit": self.unit, "median": self.median, "values": self.values}
        if self.target:
            kind = "at_least" if self.target.at_least else "at_most"
            told["target"] = {kind: self.target.limit}
            told["met"] = self.target.met(self.median)
        return told


def number(value):
    """Three figures that mean something."""
    if value >= 1000:
        return f"{value:,.0f}"
    return f"{value:.0f}" if value >= 100 else f"{value:.3g}"


def table(figures):
    """All figures as one text table."""
    header = ["", "median", "", "least", "most", "target", ""]
    rows = []
    for figure in figures:
        target, verdict = "", ""
        if figure.target:
            word = "at least" if figure.target.at_least else "at most"
            target = f"{word} {number(figure.target.limit)} {figure.unit}"
            verdict = "met" if figure.target.met(figure.median) else "not met"
        least, most = number(min(figure.values)), number(max(figure.values))
        rows.append([figure.name, number(figure.median), figure.unit, least, most, target, verdict])
    widths = [max(len(row[column]) for row in [header, *rows]) for column in range(len(header))]
    right = {1, 3, 4}

    def line(cells):
        padded = [cell.rjust(width) if column in right else cell.ljust(width)
                  for column, (cell, width) in enumerate(zip(cells, widths))]
        return "  ".join(padded).rstrip()

    lines = [line(header)]
    group = None
    for figure, row in zip(figures, rows):
        if figure.group != group:
            group = figure.group
            lines += ["", group]
        lines.append(line(row))
    return "\n".join(lines)


def output(*command):
    """First line that a command prints; empty when it cannot run."""
    try:
        ended = subprocess.run(command, cwd=project.ROOT, capture_output=True, text=True)
    except OSError:
        return ""
    return (ended.stdout or ended.stderr).strip().partition("\n")[0]


def machine():
    """What the figures depend on."""
    models = [line.partition(":")[2].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")]
    return {
        "date": datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds"),
        "commit": output("git", "describe", "--always", "--dirty", "--abbrev=12"),
        "cores": len(os.sched_getaffinity(0)),
        "cpu": models[0] if models else platform.machine(),
        "kernel": platform.release(),
        "rustc": output("rustc", "--version"),
        # Load of others makes the times longer; 0 is a quiet machine.
        "load_before": os.getloadavg()[0],
    }
