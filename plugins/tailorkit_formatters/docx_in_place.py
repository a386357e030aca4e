"""Tailors a Word résumé in the author's own document: paragraphs move, their formatting is not touched."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, ClassVar

from tailorkit.errors import InputError
from tailorkit.model import TailoredResume
from tailorkit.plugin import ResumeFormatter, Template

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

__all__ = ["DocxInPlace"]


class DocxInPlace(ResumeFormatter):
    """The author's own DOCX with the changes applied. Only the body part differs from the source.

    A change that the document's structure does not allow (a bookmark across two bullets, a tracked change in a skills
    list, a text box) is left out; reading the output back tells which changes it holds.
    """

    name: ClassVar[str] = "docx-in-place"
    summary: ClassVar[str] = "the author's own Word document, paragraphs moved and nothing else touched"
    suffix: ClassVar[str] = ".docx"
    in_place: ClassVar[bool] = True
    accepts: ClassVar[tuple[str, ...]] = ("docx",)

    def render(self, subject: TailoredResume, template: Template | None = None) -> bytes:
        """The source with the changes in it; the very same bytes if there is nothing to change.

        InputError for a template or a document with macros: Word would not open it as .docx.
        """
        import zipfile

        from lxml import etree

        from .docx_in_place_edit import apply_changes
        from .docx_in_place_package import is_plain_document, main_part, replace_part

        with zipfile.ZipFile(io.BytesIO(subject.source)) as package:
            if not is_plain_document(package):
                raise InputError(
                    subject.document.name, "it is a Word template or holds macros", "save it as .docx and use that"
                )
            if not subject.changes:
                return subject.source
            name = main_part(package)
            body = package.read(name)
        parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_blank_text=False)
        root: Element = etree.fromstring(body, parser)
        if not apply_changes(root, subject.changes):
            return subject.source
        tree = root.getroottree()
        made = etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=tree.docinfo.standalone)
        return replace_part(subject.source, name, made)
