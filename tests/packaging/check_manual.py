#!/usr/bin/env python3
"""Checks the manual pages: nothing that the programs' help names is missing in them, and the programs
that show manual pages have nothing to say against them.

    check_manual.py TESSERA-CLI TESSERA BUILD/packaging/man
"""
import gzip
import os
import pathlib
import re
import shutil
import subprocess
import sys

cli, window, folder = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3])
environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8")
faults = []


def help_of(*command):
    return subprocess.run([*command, "--help"], check=True, capture_output=True, env=environment).stdout.decode()


def shown(page):
    """As a reader sees it, on lines so long that nothing is broken."""
    done = subprocess.run(["groff", "-man", "-Tutf8", "-ww", "-rLL=2000n", "-P-cbou", str(page)], capture_output=True)
    if done.stderr:
        faults.append(f"groff: {done.stderr.decode()}")
    # One kind of dash, one kind of blank.
    return re.sub(r"[\u2010\u2011\u2212]", "-", done.stdout.decode()).replace("\u00a0", " ")


def options_in(text):
    """Names of options where their descriptions begin: "--k", "-o" and "--out"."""
    names = []
    for line in text.splitlines():
        if match := re.match(r" {2,}(-[\w-]+(?:, ?--?[\w-]+)*)", line):
            names += re.split(r", ?", match[1])
    return set(names)


for name in ("tessera", "tessera-cli"):
    page = folder / f"{name}.1"
    if not page.exists():
        sys.exit(f"{page} is missing: build the target installed_files")
    if gzip.decompress((folder / f"{name}.1.gz").read_bytes()) != page.read_bytes():
        faults.append(f"{name}.1.gz is another page")
    if not page.read_bytes().isascii():
        faults.append(f"{name}.1 is not ASCII")
    if shutil.which("mandoc"):
        done = subprocess.run(["mandoc", "-T", "lint", "-W", "style", str(page)], capture_output=True, text=True)
        if done.stdout:
            faults.append(f"mandoc: {done.stdout}")

page = shown(folder / "tessera.1")
for option in options_in(help_of(window)) - options_in(page):
    faults.append(f"tessera(1) lacks {option}")

page = shown(folder / "tessera-cli.1")
# "   segment" begins a section of COMMANDS, whose text is indented further.
titles = {}
current = None
for line in page.splitlines():
    if match := re.fullmatch(r"(?: {3})?(\S.*)", line):
        current = titles.setdefault(match[1], [])
    elif current is not None:
        current.append(line)
summaries = re.findall(r"^  ([a-z][a-z-]*) +\S", help_of(cli).split("Subcommands:")[1], re.MULTILINE)
if len(summaries) < 15:
    faults.append("the help of tessera-cli names few commands: has it another form?")
checked = 0
for command in summaries:
    if command not in titles:
        faults.append(f"tessera-cli(1) lacks {command}")
        continue
    section = "\n".join(titles[command])
    if f"tessera-cli {command}" not in section:
        faults.append(f"tessera-cli(1) does not say how {command} is written")
    # Its own options, those of every command, and those of the sections it refers to.
    known = options_in(section) | options_in("\n".join(titles["OPTIONS OF EVERY COMMAND"]))
    if match := re.search(r"See below for: (.*)\.$", section, re.MULTILINE):
        for title in match[1].split("; "):
            if title not in titles:
                faults.append(f"tessera-cli(1): {command} refers to \"{title}\", which is not there")
            known |= options_in("\n".join(titles.get(title, [])))
    wanted = options_in(help_of(cli, command))
    checked += len(wanted)
    for option in sorted(wanted - known):
        faults.append(f"tessera-cli(1), {command}: lacks {option}")

print("\n".join(faults) or f"{len(summaries)} commands, {checked} options")
sys.exit(1 if faults else 0)
