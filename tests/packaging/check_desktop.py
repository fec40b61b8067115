#!/usr/bin/env python3
"""Checks the menu entry, the description for software centres, the file types and the icons: with the
validators of each format, and against each other and the program.

    check_desktop.py BUILD/packaging
"""
import configparser
import os
import pathlib
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

root = pathlib.Path(__file__).resolve().parents[2]
built = pathlib.Path(sys.argv[1])
desktop_file = root / "packaging/desktop/tessera.desktop"
mime_file = root / "packaging/desktop/tessera-mime.xml"
metainfo_file = built / "tessera.metainfo.xml"
faults = []


def expect(is_so, fault):
    if not is_so:
        faults.append(fault)


def run(*command, **variables):
    done = subprocess.run(command, capture_output=True, text=True, env=dict(os.environ, **variables))
    expect(done.returncode == 0 and not done.stderr, f"{' '.join(map(str, command))}:\n{done.stdout}{done.stderr}")


missing = [tool for tool in ("desktop-file-validate", "appstreamcli", "update-mime-database") if not shutil.which(tool)]
if missing:
    print(f"not here: {', '.join(missing)}; packaging/dependencies.txt names their packages")
    sys.exit(1)

run("desktop-file-validate", desktop_file)
# The program has no domain of its own that its id could be made of, and takes nobody else's.
run("appstreamcli", "validate", "--no-net", "--override", "cid-desktopapp-is-not-rdns=info", metainfo_file)

entry = configparser.ConfigParser(interpolation=None, delimiters="=")
entry.optionxform = str
entry.read(desktop_file, encoding="utf-8")
entry = entry["Desktop Entry"]
types = [name for name in entry["MimeType"].split(";") if name]
expect(entry["Exec"] == "tessera %f", "the menu entry must hand the file over")
expect('setDesktopFileName(QStringLiteral("tessera"))' in (root / "app/main.cpp").read_text(encoding="utf-8"),
       "the window must name the menu entry it belongs to")

metainfo = xml.parse(metainfo_file).getroot()
expect([e.text for e in metainfo.findall("provides/mediatype")] == types,
       "menu entry and description must name the same types")
expect(metainfo.findtext("launchable") == desktop_file.name, "the description must name the menu entry")
expect(metainfo.findtext("summary") == entry["Comment"], "menu entry and description must say the same")

# The file types as the system would know them.
own = {}  # type -> patterns
with tempfile.TemporaryDirectory() as folder:
    mime = pathlib.Path(folder, "mime")
    (mime / "packages").mkdir(parents=True)
    shutil.copy(mime_file, mime / "packages")
    run("update-mime-database", mime, XDG_DATA_HOME=folder)
    for line in (mime / "globs2").read_text().splitlines():
        if not line.startswith("#"):
            _, name, pattern = line.split(":")[:3]
            own.setdefault(name, set()).add(pattern)
    parents = dict(line.split() for line in (mime / "subclasses").read_text().splitlines())
expect(own == {"application/x-tessera-project": {"*.tesseraproj"},
               "application/x-tessera-model": {"*.tessera", "*.segments"}}, f"types are {own}")
for name in own:
    expect(parents.get(name) == "application/zip", f"{name} must be known as a zip")
    expect(name in types, f"{name} must be opened by the menu entry")
# What the program calls its files.
for header, name in (("core/store/projectfile.h", "application/x-tessera-project"),
                     ("core/store/classifierfile.h", "application/x-tessera-model")):
    suffix = re.search(r'Suffix = "(\.\w+)"', (root / header).read_text(encoding="utf-8"))[1]
    expect("*" + suffix in own.get(name, ()), f"{suffix} must be a {name}")
for folder in ("projects", "models"):
    for path in (root / "tests/data" / folder).iterdir():
        expect(any("*" + path.suffix in patterns for patterns in own.values()), f"{path.name} has no type")

# Each icon in every size, and as large as it says.
for icon in [entry["Icon"]] + [name.replace("/", "-") for name in own]:
    for size in (16, 22, 24, 32, 48, 64, 128, 256):
        path = built / "icons" / icon / f"{size}.png"
        if not path.exists():
            faults.append(f"{path} is missing")
            continue
        data = path.read_bytes()
        expect(data[:8] == b"\x89PNG\r\n\x1a\n" and struct.unpack(">II", data[16:24]) == (size, size),
               f"{path} is not of its size")
        expect(len(data) > 100, f"{path} is empty")

print("\n".join(faults) or f"{len(types)} types, {len(own)} of them its own")
sys.exit(1 if faults else 0)
