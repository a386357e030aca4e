"""Tailors a Word résumé in the author's own document: paragraphs move, their formatting is not touched."""

from __future__ import annotations

from typing import ClassVar

from tailorkit.errors import InputError
from tailorkit.model import TailoredResume
from tailorkit.plugin import ResumeFormatter, Template

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

        InputError for a template or a document with macros, which Word would not open as .docx, and for parts that are
        damaged or too large.
        """
        from lxml import etree

        from tailorkit.intake.package import Package, parse_xml
        from tailorkit_extractors.docx_names import is_strict, strict_names, usual_names
        from tailorkit_extractors.docx_package import main_part_name

        from .docx_in_place_edit import apply_changes
        from .docx_in_place_package import is_plain_document, replace_part

        package = Package(subject.document.name, subject.source)
        if not is_plain_document(package):
            raise InputError(
                subject.document.name, "it is a Word template or holds macros", "save it as .docx and use that"
            )
        if not subject.changes:
            return subject.source
        name = main_part_name(package)
        body = package.read(name)
        root = parse_xml(subject.document.name, name, usual_names(body))
        if not apply_changes(root, subject.changes):
            return subject.source
        tree = root.getroottree()
        made = etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=tree.docinfo.standalone)
        return replace_part(package, name, strict_names(made) if is_strict(body) else made)
