"""Cuts noto.woff2: Noto Sans, weights 400 to 700, with the signs that Mongolian, Kazakh and English texts need.

Needs Debian's python3-fonttools and python3-brotli, and the two files of the npm package @expo-google-fonts/noto-sans 0.4.2:
    python3 cut.py NotoSans_400Regular.ttf NotoSans_700Bold.ttf noto.woff2
"""

import os
import sys
import tempfile

from fontTools import subset
from fontTools.designspaceLib import DesignSpaceDocument, SourceDescriptor
from fontTools.varLib import build

SIGNS = ",".join(
    [
        "U+0020-007E,U+00A0,U+00AB,U+00B0,U+00B7,U+00BB,U+00C0-00FF",  # Latin
        "U+0401,U+0406,U+0410-044F,U+0451,U+0456",  # Cyrillic
        "U+0492-0493,U+049A-049B,U+04A2-04A3,U+04AE-04B1,U+04BA-04BB,U+04D8-04D9,U+04E8-04E9",  # Mongolian, Kazakh
        "U+2009,U+2011,U+2013-2014,U+2018-201E,U+2022,U+2026,U+202F,U+2060",  # spaces, dashes, quotes
        "U+20AE,U+2116,U+2212",  # tugrik, number, minus
    ]
)


def cut(regular, bold, target):
    with tempfile.TemporaryDirectory() as folder:
        space = DesignSpaceDocument()
        space.addAxisDescriptor(name="Weight", tag="wght", minimum=400, default=400, maximum=700)
        for weight, file in ((400, regular), (700, bold)):
            part = os.path.join(folder, f"{weight}.ttf")
            subset.main([file, "--unicodes=" + SIGNS, "--no-hinting", "--glyph-names", "--notdef-outline",
                         "--drop-tables+=STAT", "--output-file=" + part])
            space.addSource(SourceDescriptor(path=part, name=str(weight), location={"Weight": weight},
                                             familyName="Noto Sans", styleName=str(weight)))
        font, _, _ = build(space)
        whole = os.path.join(folder, "whole.ttf")
        font.save(whole)
        subset.main([whole, "--unicodes=" + SIGNS, "--no-hinting", "--flavor=woff2", "--output-file=" + target])


if __name__ == "__main__":
    cut(*sys.argv[1:])
