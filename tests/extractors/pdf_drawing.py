"""Draws the smallest PDF that shows one thing: text, shapes and pictures at places, nothing else.

Type is Courier, whose letters are all 0.6 of their size wide, so that a test knows where a line ends. Places are points
from the top left corner; text stands on the line it names.
"""

from __future__ import annotations

from dataclasses import dataclass, field

WIDTH, HEIGHT = 600.0, 800.0
ADVANCE = 0.6
"""Width of a letter of Courier, in sizes of type."""
_FONTS = {"F1": "Courier", "F2": "Courier-Bold", "F3": "Courier-Oblique"}


@dataclass
class Page:
    """What is drawn on one page, in order."""

    operations: list[str] = field(default_factory=list)
    annotations: list[str] = field(default_factory=list)

    def text(
        self,
        x: float,
        y: float,
        text: str,
        *,
        size: float = 10.0,
        bold: bool = False,
        colour: tuple[float, float, float] = (0, 0, 0),
        mode: int = 0,
        spacing: float = 0.0,
    ) -> Page:
        """One line of text; `mode` is the rendering mode, `spacing` what is put between letters, in points."""
        encoded = text.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
        shown = "".join(chr(b) if b < 0x80 else f"\\{b:03o}" for b in encoded)
        font = "F2" if bold else "F1"
        red, green, blue = colour
        self.operations.append(
            f"q {red} {green} {blue} rg BT /{font} {size} Tf {mode} Tr {spacing} Tc "
            f"1 0 0 1 {x} {HEIGHT - y} Tm ({shown}) Tj ET Q"
        )
        return self

    def lines(self, x: float, y: float, *texts: str, leading: float = 12.0, size: float = 10.0) -> Page:
        """Lines one below the other, the first at `y`."""
        for number, text in enumerate(texts):
            self.text(x, y + number * leading, text, size=size)
        return self

    def box(self, x: float, y: float, wide: float, high: float, colour: tuple[float, float, float] = (0, 0, 0)) -> Page:
        """A filled rectangle whose top left corner is at (x, y)."""
        red, green, blue = colour
        self.operations.append(f"q {red} {green} {blue} rg {x} {HEIGHT - y - high} {wide} {high} re f Q")
        return self

    def picture(self) -> Page:
        """A grey picture over the whole page."""
        self.operations.append(f"q {WIDTH} 0 0 {HEIGHT} 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x7f EI Q")
        return self

    def link(self, x: float, y: float, wide: float, high: float, action: str) -> Page:
        """A link over a rectangle; `action` is the inside of its action dictionary."""
        box = f"[{x} {HEIGHT - y - high} {x + wide} {HEIGHT - y}]"
        self.annotations.append(f"<< /Type /Annot /Subtype /Link /Rect {box} /Border [0 0 0] /A << {action} >> >>")
        return self


def draw(*pages: Page, producer: str = "", trailer: str = "", rotate: int = 0) -> bytes:
    """The file. `trailer` goes into the trailer dictionary."""
    fonts = " ".join(
        f"/{name} << /Type /Font /Subtype /Type1 /BaseFont /{font} /Encoding /WinAnsiEncoding >>"
        for name, font in _FONTS.items()
    )
    numbers = [5 + 2 * n for n in range(len(pages))]
    objects = {
        1: "<< /Type /Catalog /Pages 2 0 R >>",
        2: f"<< /Type /Pages /Kids [{' '.join(f'{n} 0 R' for n in numbers)}] /Count {len(pages)} >>",
        3: f"<< /Font << {fonts} >> >>",
        4: f"<< /Producer ({producer}) >>",
    }
    for number, page in zip(numbers, pages, strict=True):
        content = "\n".join(page.operations)
        objects[number] = (
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {WIDTH} {HEIGHT}] /Rotate {rotate} /Resources 3 0 R "
            f"/Contents {number + 1} 0 R /Annots [{' '.join(page.annotations)}] >>"
        )
        objects[number + 1] = f"<< /Length {len(content)} >>\nstream\n{content}\nendstream"
    return assemble(objects, f"/Info 4 0 R {trailer}")


def assemble(objects: dict[int, str], trailer: str = "") -> bytes:
    """A file of numbered objects, the first of which is the catalogue."""
    data = b"%PDF-1.7\n"
    places: dict[int, int] = {}
    for number, body in sorted(objects.items()):
        places[number] = len(data)
        data += f"{number} 0 obj\n{body}\nendobj\n".encode("latin-1")
    start = len(data)
    size = max(objects) + 1
    rows = "".join(f"{places[n]:010d} 00000 n \n" if n in places else "0000000000 65535 f \n" for n in range(size))
    tail = f"xref\n0 {size}\n{rows}trailer\n<< /Size {size} /Root 1 0 R {trailer} >>\nstartxref\n{start}\n%%EOF\n"
    return data + tail.encode("latin-1")
