#!/usr/bin/env python3
"""Checks that CHANGELOG.md, CMakeLists.txt and what is made of them speak of the same version.

    check_releases.py BUILD/packaging
"""
import gzip
import pathlib
import re
import sys
import xml.etree.ElementTree as xml

root = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(root / "packaging"))
import releases  # noqa: E402

built = pathlib.Path(sys.argv[1])
faults = []
found = releases.releases()
version = releases.project_version()


def number(text):
    return [int(part) for part in text.split(".")]


if found[0].version != version:
    faults.append(f"CHANGELOG.md begins with {found[0].version}, CMakeLists.txt says {version}")
for newer, older in zip(found, found[1:]):
    if number(newer.version) <= number(older.version):
        faults.append(f"{newer.version} comes after {older.version}: raise the version in CMakeLists.txt")
    if newer.time < older.time:
        faults.append(f"{newer.version} is dated before {older.version}")
    if not older.is_released:
        faults.append("only what is on top can be unreleased")
if not all(release.subjects for release in found):
    faults.append("a release has no subjects: lines of their own between its lists")

entries = xml.parse(built / "tessera.metainfo.xml").getroot().findall("releases/release")
if [entry.get("version") for entry in entries] != [release.version for release in found]:
    faults.append("the metainfo tells of other releases than CHANGELOG.md")
first = gzip.decompress((built / "changelog.Debian.gz").read_bytes()).decode().splitlines()[0]
match = re.match(r"tessera \((\d+\.\d+\.\d+)(~dev[\d.]+)?-1\) ", first)
if not match or match[1] != version or bool(match[2]) == found[0].is_released:
    faults.append(f'changelog.Debian begins with "{first}"')
if gzip.decompress((built / "changelog.gz").read_bytes()) != (root / "CHANGELOG.md").read_bytes():
    faults.append("changelog.gz is not CHANGELOG.md as it stands: configure again")

print("\n".join(faults) or f"{version}, {'released' if found[0].is_released else 'on the way'}")
sys.exit(1 if faults else 0)
