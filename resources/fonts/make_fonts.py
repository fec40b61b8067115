#!/usr/bin/env python3
"""Makes the interface font from Inter: European scripts only, tabular figures as the default.

Qt 6.4 cannot ask a font for its tabular figures, so the figures of the `tnum` feature are put in
the place of the proportional ones. Inter's licence (OFL) wants another name for the result. Needs
fonttools; run by the build with the folder of Inter's OTF files and the folder to write to:

    python3 make_fonts.py /usr/share/fonts/opentype/inter build/fonts
"""
import pathlib
import sys

from fontTools import subset
from fontTools.ttLib import TTFont

FAMILY = "Tessera Inter"
WEIGHTS = {"Regular": "Regular", "Medium": "Medium", "SemiBold": "SemiBold", "Bold": "Bold"}
RANGES = [(0x20, 0x7E), (0xA0, 0x17F), (0x192, 0x192), (0x2B0, 0x2FF), (0x370, 0x3FF),
          (0x400, 0x45F), (0x1E9E, 0x1E9E), (0x2000, 0x206F), (0x2070, 0x209F), (0x20A0, 0x20BF),
          (0x2100, 0x214F), (0x2190, 0x21FF), (0x2200, 0x22FF), (0x2300, 0x23FF),
          (0x25A0, 0x25FF), (0x2713, 0x2717)]


def tabular_names(font):
    """Glyph name -> name of its tabular form, from the feature `tnum`."""
    gsub = font["GSUB"].table
    lookups = {index for record in gsub.FeatureList.FeatureRecord if record.FeatureTag == "tnum"
               for index in record.Feature.LookupListIndex}
    names = {}
    for index in lookups:
        for table in gsub.LookupList.Lookup[index].SubTable:
            names.update(getattr(table, "ExtSubTable", table).mapping)
    return names


def make(source, target, style):
    font = TTFont(source)
    tabular = tabular_names(font)
    for table in font["cmap"].tables:
        for code, name in table.cmap.items():
            # Figures only: punctuation keeps its width in words.
            if 0x30 <= code <= 0x39:
                table.cmap[code] = tabular.get(name, name)  # tables may share one map
    options = subset.Options()
    options.layout_features = ["kern", "mark", "mkmk", "ccmp", "locl"]
    options.name_IDs = ["*"]
    options.hinting = False
    options.notdef_outline = True
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[code for low, high in RANGES for code in range(low, high + 1)])
    subsetter.subset(font)
    full = f"{FAMILY} {style}"
    for record in list(font["name"].names):
        if record.nameID in (16, 17, 21, 22, 25):
            font["name"].removeNames(nameID=record.nameID)
    for number, text in ((1, FAMILY if style == "Regular" else full), (2, "Regular"), (3, full),
                         (4, full), (6, full.replace(" ", "")), (16, FAMILY), (17, style)):
        font["name"].setName(text, number, 3, 1, 0x409)
    if "CFF " in font:
        cff = font["CFF "].cff
        cff.fontNames[0] = full.replace(" ", "")
        cff.topDictIndex[0].FamilyName = FAMILY
        cff.topDictIndex[0].FullName = full
    font.save(target)


folder = pathlib.Path(sys.argv[1])
target = pathlib.Path(sys.argv[2])
target.mkdir(parents=True, exist_ok=True)
for file, style in WEIGHTS.items():
    make(folder / f"Inter-{file}.otf", target / f"TesseraInter-{file}.otf", style)
