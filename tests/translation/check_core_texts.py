#!/usr/bin/env python3
"""Checks that what core says to an analyst can be translated: every literal of several words stands
in translate(), CORE_TRANSLATE_NOOP() or countOf(), unless it is for programmers or for files."""
import pathlib
import re
import sys

root = pathlib.Path(sys.argv[1])

# Not read in the window, or not words of ours.
FILES = {
    "data/csv/dialectparts.cpp": "words that customers' files have for totals",
    "data/levels.cpp": "levels and marks of missing values in customers' tables",
    "deploy/columnmatch.cpp": "names that columns of customers have",
    "deploy/onnxexport.cpp": "documentation within the exported graph",
    "deploy/onnxnetwork.cpp": "documentation within the exported graph",
    "deploy/onnxpredictor.cpp": "documentation within the exported graph",
    "deploy/onnxrecipe.cpp": "documentation within the exported graph",
    "deploy/onnxsegments.cpp": "documentation within the exported graph",
    "deploy/sqlexport.cpp": "comments within the exported statement",
    "prepare/plantext.cpp": "keywords of recipes as text",
    "report/segmentexport.cpp": "headings of files",
    "report/segmentworkbook.cpp": "headings of files",
    "rfm/rfm.h": "names of columns that are made",
    "segment/profile/columnwords.cpp": "names that columns of customers have",
    "segment/profile/segmentphrases.cpp": "names that columns of customers have",
}
FOLDERS = {"samples": "tables that are made"}
TEXTS = {
    "names of columns, inputs, levels and files that are made": {
        "column ", "predicted ", "not clustered", "Not clustered", "not sure", "Not sure", " was missing",
        " piece ", " to ", "Average basket", "RFM code", "probability: ", " without hidden layers"},
    "names of layers, and words of layers as text": {
        "dense ", "dropout ", "Dense ", "Dropout ", "Output ", "Random forest", "Gradient boosting"},
    "signs within files of others": {
        "MemAvailable:", "SQLite format 3", "de ", "<!DOCTYPE html", "calcext:", "::float8", ".cc:", "Tessera "},
    "what an error is about, for its details": {
        "learning rate", "cost per contact", "revenue per response", "earlier trials"},
    "figures that are read back from the text": {" input", " inputs", "left out"},
}
ALLOWED = set().union(*TEXTS.values())
# Calls whose literals need no translation: they mark it, or nobody but a programmer reads it.
CALLS = {
    "translate", "CORE_TRANSLATE_NOOP", "countOf",
    "range_error", "static_assert", "parseLayers", "__attribute__",
    "refuseShape",  # an internal error
}
# What is told of progress is shown, be it a single word.
PROGRESS = {"progress", "m_progress", "tell", "part", "SharedProgress"}
SENTENCE = re.compile(r"[A-Za-z]{2,}[,;:]? +[a-z]{2,}|^[ ,;:]+[a-z]{2,}|[a-z]{2,}[ :]+$")
TOKEN = re.compile(
    r'//[^\n]*|/\*.*?\*/|R"(?P<mark>\w*)\(.*?\)(?P=mark)"|"(?P<text>(?:[^"\\]|\\.)*)"'
    r"|'(?:[^'\\]|\\.)+'|^\s*#[^\n]*|(?P<name>\w+)?\s*(?P<open>[({\[])|(?P<close>[)}\]])",
    re.DOTALL | re.MULTILINE)


def untranslated(path: pathlib.Path):
    # A digit separator is no quotation mark.
    text = re.sub(r"(?<=\d)'(?=\d)", "_", path.read_text(encoding="utf-8"))
    stack = []  # (name before the bracket, place of the bracket)
    pieces, line, end, isProgress = [], 0, 0, False
    for token in TOKEN.finditer(text):
        literal = token.group("text")
        # Adjacent literals are one text.
        if pieces and (literal is None or text[end:token.start()].strip()):
            yield line, "".join(pieces), isProgress
            pieces = []
        if literal is not None:
            end = token.end()
            names = {name for name, _ in stack}
            isInternal = any("ErrorCode::Internal" in text[place:token.start()]
                             for name, place in stack if name == "Error")
            if not names & CALLS and not isInternal:
                line = line if pieces else text.count("\n", 0, token.start()) + 1
                pieces.append(literal)
                isProgress = bool(names & PROGRESS)
        elif token.group("open"):
            stack.append((token.group("name"), token.start()))
        elif token.group("close") and stack:
            stack.pop()
    if pieces:
        yield line, "".join(pieces), isProgress


found = []
checked = 0
for path in sorted((root / "core").rglob("*")):
    name = path.relative_to(root / "core")
    if path.suffix not in (".cpp", ".h"):
        continue
    checked += 1
    if str(name) in FILES or name.parts[0] in FOLDERS:
        continue
    for line, text, isProgress in untranslated(path):
        if (isProgress or SENTENCE.search(text)) and text not in ALLOWED:
            found.append(f"core/{name}:{line}: {text}")
for name in FILES:
    if not (root / "core" / name).exists():
        found.append(f"core/{name} is excepted, but it is not there")
if checked < 100:
    found.append(f"only {checked} files of core were found")
for fault in found:
    print(fault)
print(f"{len(found)} texts of core that cannot be translated" if found else "all texts can be translated")
sys.exit(1 if found else 0)
