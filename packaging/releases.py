#!/usr/bin/env python3
"""What CHANGELOG.md says of releases, as packages want it.

    releases.py version                        0.2.0, or 0.2.0~dev20260131.0930 before it is released
    releases.py metainfo TEMPLATE OUT.xml      fills @RELEASES@
    releases.py debian-changelog OUT.gz "Name <address>"
    releases.py changelog OUT.gz               CHANGELOG.md itself, compressed

A release has a heading "## 0.2.0 – 2026-01-31"; what comes after it stands under "## Unreleased",
and is on the way to the version that CMakeLists.txt names. Its time is that of the last commit, or
SOURCE_DATE_EPOCH, so that the same sources give the same package.
"""
import dataclasses
import datetime
import gzip
import os
import pathlib
import re
import subprocess
import sys
import textwrap
from xml.sax.saxutils import escape

ROOT = pathlib.Path(__file__).resolve().parent.parent
HEADING = re.compile(r"^## (?:(Unreleased)|(\d+\.\d+\.\d+) [–-] (\d{4}-\d{2}-\d{2}))$")


@dataclasses.dataclass
class Release:
    version: str
    time: datetime.datetime
    is_released: bool
    subjects: list  # "Score, save, deploy."


def project_version():
    text = (ROOT / "CMakeLists.txt").read_text(encoding="utf-8")
    return re.search(r"project\(tessera VERSION (\d+\.\d+\.\d+)", text)[1]


def source_time():
    if "SOURCE_DATE_EPOCH" in os.environ:
        seconds = int(os.environ["SOURCE_DATE_EPOCH"])
    else:
        try:
            seconds = int(subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, check=True,
                                         capture_output=True, text=True).stdout)
        except (OSError, ValueError, subprocess.CalledProcessError):
            seconds = int((ROOT / "CHANGELOG.md").stat().st_mtime)
    return datetime.datetime.fromtimestamp(seconds, datetime.timezone.utc)


def releases():
    """Newest first."""
    found = []
    lines = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8").splitlines()
    for before, line, after in zip([""] + lines, lines, lines[1:] + [""]):
        if line.startswith("## "):
            match = HEADING.match(line)
            if not match:
                sys.exit(f'CHANGELOG.md: "{line}" is neither "## Unreleased" nor "## 1.2.3 – 2026-01-31"')
            if match[1]:
                found.append(Release(project_version(), source_time(), False, []))
            else:
                day = datetime.datetime.fromisoformat(match[3] + "T12:00:00+00:00")
                found.append(Release(match[2], day, True, []))
        elif found and line and not before and not after and not line.startswith(("-", " ")):
            found[-1].subjects.append(line.replace("`", ""))
    if not found:
        sys.exit("CHANGELOG.md: no release")
    return found


def package_version():
    newest = releases()[0]
    return newest.version + ("" if newest.is_released else f"~dev{newest.time:%Y%m%d.%H%M}")


def metainfo(template, out):
    lines = ["  <releases>"]
    for release in releases():
        kind = "stable" if release.is_released else "development"
        lines.append(f'    <release version="{release.version}" type="{kind}" date="{release.time:%Y-%m-%d}">')
        if release.subjects:
            lines += ["      <description>", "        <ul>"]
            lines += [f"          <li>{escape(subject.rstrip('.'))}</li>" for subject in release.subjects]
            lines += ["        </ul>", "      </description>"]
        lines.append("    </release>")
    lines.append("  </releases>")
    text = pathlib.Path(template).read_text(encoding="utf-8").replace("@RELEASES@", "\n".join(lines))
    pathlib.Path(out).write_text(text, encoding="utf-8")


def write_compressed(out, data):
    pathlib.Path(out).parent.mkdir(parents=True, exist_ok=True)
    pathlib.Path(out).write_bytes(gzip.compress(data, 9, mtime=0))


def debian_changelog(out, maintainer):
    entries = []
    for index, release in enumerate(releases()):
        version = package_version() if index == 0 else release.version
        subjects = (release.subjects or ["New version."]) + ["All of it: see changelog.gz beside this file."]
        lines = [f"tessera ({version}-1) {'unstable' if release.is_released else 'UNRELEASED'}; urgency=medium", ""]
        for subject in subjects:
            lines += textwrap.wrap(subject, 76, initial_indent="  * ", subsequent_indent="    ")
        # Names of days and months as in English, whatever the computer's language.
        day = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][release.time.weekday()]
        month = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()[release.time.month - 1]
        lines += ["", f" -- {maintainer}  {day}, {release.time:%d} {month} {release.time:%Y %H:%M:%S} +0000", ""]
        entries.append("\n".join(lines))
    write_compressed(out, "\n".join(entries).encode())


def main(arguments):
    match arguments:
        case ["version"]:
            print(package_version())
        case ["metainfo", template, out]:
            metainfo(template, out)
        case ["debian-changelog", out, maintainer]:
            debian_changelog(out, maintainer)
        case ["changelog", out]:
            write_compressed(out, (ROOT / "CHANGELOG.md").read_bytes())
        case _:
            sys.exit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
