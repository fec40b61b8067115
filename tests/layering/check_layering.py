#!/usr/bin/env python3
"""Checks the rules of the house in the includes: app -> ui -> core and the order inside core."""
import pathlib
import re
import sys

root = pathlib.Path(sys.argv[1])

# A folder may include itself and what stands in its list.
CORE_ALLOWED = {
    "base": [],
    "data": ["base"],
    "hierarchy": ["base", "data"],
    "explore": ["base", "data", "hierarchy"],
    "prepare": ["base", "data", "explore"],
    "network": ["base", "data"],
    "segment": ["base", "data", "hierarchy", "explore", "prepare", "network"],
    "predict": ["base", "data", "prepare", "network"],
    "store": ["base", "data", "prepare", "network", "segment", "predict"],
    "deploy": ["base", "data", "prepare", "network", "segment", "predict", "store"],
    "samples": ["base", "data"],
    "rfm": ["base", "data"],
    "report": ["base", "data", "hierarchy", "explore", "prepare", "network", "segment", "predict", "store"],
}
# Plots and style know nothing of the document; pages reach it through the workspace.
UI_ALLOWED = {
    "style": [],
    "plots": ["style"],
    "widgets": ["style", "plots", "dialogs"],
    "tables": ["style"],
    "workspace": [],
    "dialogs": ["style"],
    "words": ["style", "plots", "tables", "workspace"],
    "report": ["style", "plots", "tables", "workspace", "words"],
    "importing": ["style", "widgets", "tables", "workspace", "dialogs"],
    "pages": ["style", "plots", "widgets", "tables", "workspace", "dialogs", "words", "report"],
}
INCLUDE = re.compile(r'^\s*#\s*include\s+([<"])([^>"]+)[>"]', re.MULTILINE)
QT_MODULE = re.compile(r"^Q[A-Z][A-Za-z0-9]*(/|$)")

faults = []


def check(path: pathlib.Path) -> None:
    relative = path.relative_to(root)
    parts = relative.parts
    text = path.read_text(encoding="utf-8")
    includes = INCLUDE.findall(text)
    names = [name for _, name in includes]

    def fault(name: str, why: str) -> None:
        faults.append(f"{relative}: includes {name}: {why}")

    has_torch = any(n.startswith(("torch/", "ATen/", "c10/")) for n in names)
    has_qt = any(QT_MODULE.match(n) for n in names)
    if has_torch and has_qt:
        fault("torch and Qt", "the two must not meet in one file")
    if has_torch and not str(relative).startswith("core/network/torch/"):
        fault("torch", "torch lives in core/network/torch only")
    for mark, name in includes:
        if mark == '"' and not name.startswith(("app/", "ui/", "core/", "tests/")) and "/" in name:
            fault(name, "includes start from the root")
        if name == "qcustomplot.h" and parts[:2] != ("ui", "plots"):
            fault(name, "qcustomplot.h belongs to ui/plots")
        if name == "qcustomplot.h" and path.suffix == ".h":
            fault(name, "qcustomplot.h belongs in .cpp files")
        if re.fullmatch(r"Qt[A-Z]\w*", name) and name not in ("QtMath", "QtGlobal", "QtTest", "QtPlugin"):
            fault(name, "Qt class headers, never module headers")
        if parts[0] == "core":
            if name.startswith(("ui/", "app/")):
                fault(name, "core knows neither ui nor app")
            if QT_MODULE.match(name):
                fault(name, "core has no Qt")
            if path.suffix == ".h" and name in ("thread", "mutex", "condition_variable", "future"):
                fault(name, "core headers have no threads")
            if name.startswith("core/"):
                other = name.split("/")[1]
                if other != parts[1] and other not in CORE_ALLOWED.get(parts[1], []):
                    fault(name, f"core/{parts[1]} may not use core/{other}")
        if parts[0] == "ui":
            if name.startswith("app/"):
                fault(name, "ui does not know app")
            if name.startswith("ui/") and len(parts) > 2 and name.count("/") > 1:
                other = name.split("/")[1]
                if other != parts[1] and other not in UI_ALLOWED.get(parts[1], []):
                    fault(name, f"ui/{parts[1]} may not use ui/{other}")
            if parts[1] == "pages" and re.match(r"ui/pages/(\w+/)?\w+page\.h", name) and not path.stem.startswith(pathlib.Path(name).stem) and path.stem not in ("page",):
                if name != "ui/pages/page.h":
                    fault(name, "a page never talks to another page")
        if parts[:2] == ("app", "cli") and name in ("QApplication", "QWidget"):
            fault(name, "the command line has no widgets")


checked = 0
for folder in ("core", "ui", "app"):
    for path in sorted((root / folder).rglob("*")):
        if path.suffix in (".h", ".cpp"):
            check(path)
            checked += 1
for folder in sorted((root / "core").iterdir()):
    if folder.is_dir() and folder.name not in CORE_ALLOWED:
        faults.append(f"core/{folder.name}: not in the order of folders")

# The folders of the top level, and the usual text files beside them.
TOP_FOLDERS = {"app", "core", "ui", "resources", "tests", "packaging"}
for entry in sorted(root.iterdir()):
    if entry.is_dir() and not entry.name.startswith((".", "build")) and entry.name not in TOP_FOLDERS:
        faults.append(f"{entry.name}/: not a folder of the top level")

print(f"{checked} files checked")
for line in faults:
    print(line)
sys.exit(1 if faults or checked == 0 else 0)
