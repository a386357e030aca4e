"""The built-in readers, registered like anyone's. Modules import their parsers when they read, not before."""

from __future__ import annotations

from tailorkit.plugin import Extractor, hookimpl


@hookimpl
def tailorkit_register_extractors() -> list[type[Extractor]]:
    """Every built-in file format."""
    from .docx_reader import DocxExtractor
    from .html_reader import HtmlExtractor
    from .job_posting_data_reader import JobPostingExtractor
    from .json_resume import JsonResumeExtractor
    from .markdown_reader import MarkdownExtractor
    from .mhtml_reader import MhtmlExtractor
    from .odt_reader import OdtExtractor
    from .pdf_reader import PdfExtractor
    from .rendercv import RenderCvExtractor
    from .text_reader import TextExtractor

    return [
        DocxExtractor,
        HtmlExtractor,
        JobPostingExtractor,
        JsonResumeExtractor,
        MarkdownExtractor,
        MhtmlExtractor,
        OdtExtractor,
        PdfExtractor,
        RenderCvExtractor,
        TextExtractor,
    ]
