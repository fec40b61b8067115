#!/usr/bin/env python3
"""Writes the manual pages from what the programs say of themselves.

    makeman.py tessera PROGRAM tessera.more OUT.1
    makeman.py tessera-cli PROGRAM tessera-cli.more OUT.1

The .more files are what no help text says, by sections, written by hand in the language of manual
pages; they stand behind the options. Options that every command takes, and groups of options that
several commands share, are described once.
"""
import os
import pathlib
import re
import subprocess
import sys
from dataclasses import dataclass, field

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
import releases  # noqa: E402

# CLI11 writes descriptions from this column on, or on the next line where the name is longer.
COLUMN = 30


@dataclass(frozen=True)
class Option:
    name: str  # "--k N|auto=5"
    text: str


@dataclass
class Help:
    """Of tessera-cli or one of its commands."""
    summary: str = ""
    usage: str = ""
    groups: dict = field(default_factory=dict)  # "Options" -> [Option]
    footer: list = field(default_factory=list)


# What the programs say -----------------------------------------------------------------------

def help_of(program, *arguments):
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8", COLUMNS="80")
    return subprocess.run([program, *arguments, "--help"], check=True, capture_output=True,
                          env=environment).stdout.decode()


def read_cli_help(text):
    result = Help()
    group = None
    lines = text.splitlines()
    i = 0
    while i < len(lines):
        line = lines[i]
        i += 1
        if not line.strip():
            continue
        if line.startswith("Usage: "):
            result.usage = line[len("Usage: "):]
        elif not result.usage:
            result.summary += (" " if result.summary else "") + line.strip()
        elif line.startswith("  ") and group is not None:
            more = []
            while i < len(lines) and lines[i].startswith(" " * COLUMN):
                more.append(lines[i].strip())
                i += 1
            is_name_only = len(line) >= COLUMN and bool(more)
            name, rest = (line, "") if is_name_only else (line[:COLUMN], line[COLUMN:])
            group.append(Option(name.strip(), " ".join([rest.strip()] * bool(rest.strip()) + more)))
        elif re.fullmatch(r"\S.*:", line) and i < len(lines) and lines[i].startswith("  "):
            group = result.groups.setdefault(line[:-1], [])
        else:
            group = None
            result.footer.append(line.strip())
    return result


def read_window_help(text):
    """Usage, description, groups of options, as QCommandLineParser writes them."""
    result = Help()
    group = None
    for line in text.splitlines():
        match = re.fullmatch(r"  (\S.*?)  +(\S.*)", line)
        if line.startswith("Usage: "):
            result.usage = line[len("Usage: "):]
        elif re.fullmatch(r"\w+:", line):
            group = result.groups.setdefault(line[:-1], [])
        elif group is None:
            result.summary += line.strip()
        elif match:
            group.append(Option(match[1], match[2]))
        elif line.strip() and group:
            group[-1] = Option(group[-1].name, group[-1].text + " " + line.strip())
    return result


# The language of manual pages ----------------------------------------------------------------

def roff(text):
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("`", "\\(ga").replace("'", "\\(aq")
    text = text.replace("^", "\\(ha").replace("~", "\\(ti").replace("–", "\\(en").replace('"', "\\(dq")
    text = "".join(c if ord(c) < 128 else f"\\[u{ord(c):04X}]" for c in text)
    return "\\&" + text if text.startswith((".",)) else text


def prose(text):
    """Text in lines: options bold, hyphens of words as they are."""
    parts, end = [], 0
    for match in re.finditer(r"(?<![\w-])--?[a-z][\w-]*|`[^`]*`", text):
        parts.append(roff(text[end:match.start()]).replace("\\-", "-"))
        parts.append("\\fB" + roff(match[0].strip("`")) + "\\fR")
        end = match.end()
    parts.append(roff(text[end:]).replace("\\-", "-"))
    lines = [""]
    for word in "".join(parts).split():
        if lines[-1] and len(lines[-1]) + len(word) > 77:
            lines.append("")
        lines[-1] += (" " if lines[-1] else "") + word
    # A control character must not begin a line.
    return "\n".join("\\&" + line if line.startswith((".", "'")) else line for line in lines)


def breakable(text):
    """Lists of alternatives may be broken behind their bars."""
    return text.replace("|", "|\\:")


def sentence(text):
    text = text.strip()
    return text if not text or text[-1] in ".:;!?" else text + "."


@dataclass
class Shape:
    names: str  # "-o,--out"
    value: str = ""  # "OUT.csv"
    notes: list = field(default_factory=list)


def shape_of(name, description):
    """Takes "--batch INT:INT in [1 - 100]=8 Excludes: --x" apart."""
    notes = []
    match = re.match(r"(\S+) ?(.*)", name)
    names, rest = match[1], match[2]
    if match := re.search(r" ?\bExcludes: (.*)$", rest):
        rest = rest[:match.start()]
        notes.append("Not together with " + " or ".join(match[1].split()))
    if match := re.search(r" ?\bNeeds: (.*)$", rest):
        rest = rest[:match.start()]
        notes.append("Only with " + " and ".join(match[1].split()))
    needed = rest == "REQUIRED" or rest.endswith(" REQUIRED")
    if needed:
        rest = rest.removesuffix("REQUIRED").strip()
        notes.insert(0, "Must be given")
    default = ""
    if match := re.search(r"=\[(.*)\] \.\.\.$", rest):
        default, rest = match[1], rest[:match.start()]
    match = re.search(r"=([^|\[\]{}]*)$", rest)
    if match and not re.fullmatch(r"[A-Z]+( \.\.\.)?", match[1]):
        default, rest = match[1], rest[:match.start()]
    value, _, check = rest.partition(":")
    if match := re.fullmatch(r"\w+ in \[(.*) - (.*)\]", check):
        notes.append(f"From {match[1]} to {match[2]}")
    elif check == "NONNEGATIVE":
        notes.append("0 or more")
    elif check == "POSITIVE":
        notes.append("More than 0")
    elif match := re.fullmatch(r"\{(.*)\}", check):
        choices = match[1].split(",")
        if value != "|".join(choices) and not all(choice in description for choice in choices):
            notes.append("One of " + ", ".join(choices))
    elif check not in ("", "FILE", value):
        notes.append(check)
    if default:
        notes.append("Default: " + default)
    return Shape(names, value.strip(), notes)


def tagged(options, is_positional=False):
    lines = []
    for option in options:
        shape = shape_of(option.name, option.text)
        lines.append(".TP")
        names = [roff(name) for name in shape.names.split(",")]
        if is_positional:
            lines.append("\\fI" + names[0] + "\\fR")
        else:
            tag = ", ".join(f"\\fB{name}\\fR" for name in names)
            lines.append(tag + (f" \\fI{breakable(roff(shape.value))}\\fR" if shape.value else ""))
        notes = [] if is_positional else [sentence(note) for note in shape.notes]
        lines.append(prose(" ".join([sentence(option.text)] + notes)))
    return lines


def heading(title, summary):
    date = f"{releases.source_time():%Y-%m-%d}"
    return [f'.\\" Made by makeman.py from what the program says of itself.',
            f'.TH {title.upper().replace("-", chr(92) + "-")} 1 {date} "Tessera {releases.project_version()}" "User Commands"',
            # Nothing is hyphenated, so that options can be found and copied.
            ".nh", ".ad l", ".SH NAME", roff(title) + " \\-", prose(summary)]


def more_sections(path):
    """Lines that begin with # are remarks."""
    return [line for line in pathlib.Path(path).read_text(encoding="utf-8").splitlines()
            if not line.startswith("#")]


def shared_groups(helps, common):
    """Groups of options that several commands have, (title, options) -> commands. Options without a
    title of their own form a group where the same commands have several of them."""
    shared = {}
    for name, h in helps.items():
        for title, options in h.groups.items():
            if title not in ("Options", "Positionals"):
                shared.setdefault((title, tuple(options)), []).append(name)
    takers_of = {}
    for name, h in helps.items():
        for option in h.groups["Options"]:
            if option not in common:
                takers_of.setdefault(option, []).append(name)
    together = {}
    for option, takers in takers_of.items():
        together.setdefault(tuple(takers), []).append(option)
    shared.update({("Options", tuple(options)): list(takers) for takers, options in together.items()
                   if len(options) >= 5})
    return {group: takers for group, takers in shared.items() if len(takers) > 1}


# The pages -----------------------------------------------------------------------------------

def command_line_page(program, more):
    top = read_cli_help(help_of(program))
    commands = {option.name: option.text for option in top.groups.get("Subcommands", [])}
    helps = {name: read_cli_help(help_of(program, name)) for name in commands}

    common = [option for option in next(iter(helps.values())).groups["Options"]
              if all(option in h.groups.get("Options", []) for h in helps.values())]
    shared = shared_groups(helps, common)
    labels = {}  # of a group that is described once, by its title and options
    for (title, options), takers in shared.items():
        plain = re.sub(r"[(,].*", "", title).strip()
        is_alone = sum(re.sub(r"[(,].*", "", other).strip() == plain for other, _ in shared) == 1
        if not is_alone or plain == "Options":
            plain += " of " + ", ".join(takers[:-1]) + " and " + takers[-1]
        labels[title, options] = plain

    lines = heading("tessera-cli", "customer tables explored, segmented and predicted, on the command line")
    lines += [".SH SYNOPSIS", ".B tessera\\-cli", ".I COMMAND", ".RI [ OPTIONS ]", ".RI [ FILE ]", ".br",
              ".B tessera\\-cli", ".I COMMAND", ".B \\-\\-help", ".br", ".B tessera\\-cli \\-\\-version"]
    lines += [".SH DESCRIPTION",
              prose("The work of the window of Tessera without a display, for batches and scripts. Each "
                    "command reads a table or a model, prints what it found in words and writes the files "
                    "it is asked for. Nothing is sent anywhere."), ".PP"]
    lines += [prose("Results are printed on standard output, messages and progress on standard error. "
                    "What a command writes is written whole or not at all."), ".SH COMMANDS"]
    for name, text in commands.items():
        h = helps[name]
        lines += [f".SS {roff(name)}", prose(sentence(h.summary or text)), ".PP"]
        usage = re.sub(r"^tessera-cli ", "", h.usage).replace("[OPTIONS] ", "").split()
        usage = [word for word in usage if word not in (name, "[OPTIONS]")]
        lines.append("\\fBtessera\\-cli " + roff(name) + "\\fR [\\fIOPTIONS\\fR]" +
                     "".join(f" \\fI{roff(word)}\\fR" for word in usage))
        lines += tagged(h.groups.get("Positionals", []), is_positional=True)
        also = [group for group, takers in shared.items() if name in takers]
        elsewhere = common + [option for title, options in also if title == "Options" for option in options]
        lines += tagged([option for option in h.groups["Options"] if option not in elsewhere])
        for title, options in h.groups.items():
            if title not in ("Options", "Positionals") and (title, tuple(options)) not in also:
                lines += [".PP", prose(title + ":")] + tagged(options)
        if also:
            lines += [".PP", prose("See below for: " + "; ".join(labels[group] for group in also) + ".")]
        for line in h.footer:
            if match := re.fullmatch(r"Example: (.*)", line):
                lines += [".PP", "Example:", ".PP", ".RS 4", ".nf", roff(match[1]), ".fi", ".RE"]
            else:
                lines += [".PP", prose(line)]
    lines += [".SH OPTIONS OF EVERY COMMAND"] + tagged(common)
    lines += [".SH OPTIONS OF SEVERAL COMMANDS"]
    for (title, options), label in labels.items():
        lines.append(f".SS {roff(label)}")
        if match := re.match(r"[^(,]*(?:, ([^(]*))?(?:\((.*)\))?$", title):
            detail = "; ".join(part.strip() for part in match.groups() if part)
            if detail:
                lines.append(prose(sentence(detail[0].upper() + detail[1:])))
        lines += tagged(options)
    lines += [".SH EXIT STATUS"]
    codes = re.search(r"Exit codes: (.*)", "\n".join(top.footer))[1].rstrip(".")
    for code, text in sorted(part.strip().split(" ", 1) for part in codes.split(",")):
        lines += [".TP", f".B {code}", prose(text[0].upper() + text[1:] + ".")]
    return lines + more


def window_page(program, more):
    h = read_window_help(help_of(program))
    lines = heading("tessera", "customer segmentation and prediction for marketing analysts")
    lines += [".SH SYNOPSIS", ".B tessera", ".RI [ OPTIONS ]", ".RI [ FILE ]"]
    # The description stands first in what is written by hand.
    end = next(i for i, line in enumerate(more) if i > 0 and line.startswith(".SH"))
    lines += more[:end] + [".SH OPTIONS"]
    for argument in h.groups.get("Arguments", []):
        lines += [".TP", f"\\fI{roff(argument.name.upper())}\\fR", prose(argument.text)]
    for option in h.groups["Options"]:
        names, _, value = option.name.partition(" <")
        tag = ", ".join(f"\\fB{roff(name)}\\fR" for name in names.split(", "))
        lines += [".TP", tag + (f" \\fI{roff(value.rstrip('>'))}\\fR" if value else ""), prose(option.text)]
    return lines + more[end:]


def main(arguments):
    if len(arguments) != 4 or arguments[0] not in ("tessera", "tessera-cli"):
        sys.exit(__doc__)
    name, program, more, out = arguments
    page = {"tessera": window_page, "tessera-cli": command_line_page}[name]
    text = "\n".join(page(program, more_sections(more))) + "\n"
    pathlib.Path(out).parent.mkdir(parents=True, exist_ok=True)
    pathlib.Path(out).write_text(text, encoding="ascii")
    releases.write_compressed(out + ".gz", text.encode())


if __name__ == "__main__":
    main(sys.argv[1:])
