"""A tailored résumé through a Word template: a .docx with Jinja tags, the built-in one or a person's own."""

from __future__ import annotations

import io

from tailorkit.errors import InputError
from tailorkit.model import TailoredResume
from tailorkit.plugin import ResumeFormatter, Template

__all__ = ["TemplateDocx"]


class TemplateDocx(ResumeFormatter):
    """Renders the tailored résumé with docxtpl, in Jinja's sandbox."""

    name = "docx"
    summary = "Word document from a template (see 'tailor templates')"
    suffix = ".docx"
    default_template = "classic"

    def render(self, subject: TailoredResume, template: Template | None = None) -> bytes:
        """The finished Word file. InputError names the tag and the paragraph if the template is wrong."""
        from docxtpl import DocxTemplate

        from .packaging import freeze
        from .resume_view import resume_view
        from .template_sandbox import bounded, sandbox

        chosen = self._needed(template)
        self.check(chosen)
        document = DocxTemplate(io.BytesIO(chosen.data))
        with bounded(chosen.name):
            document.render(dict(resume_view(subject.tailored)), sandbox())
        out = io.BytesIO()
        document.save(out)
        return freeze(out.getvalue())

    def fixed_labels(self, template: Template | None = None) -> tuple[str, ...]:
        """The words of the template outside its tags."""
        from .template_check import labels

        return labels(template) if template is not None else ()

    def check(self, template: Template) -> None:
        """InputError naming the tag and the paragraph if the template cannot be rendered."""
        from .resume_view import sample_view
        from .template_check import check_template

        check_template(template, sample_view())

    def _needed(self, template: Template | None) -> Template:
        if template is None:
            raise InputError(self.name, "no template to render", f"choose one, such as {self.default_template!r}")
        return template
