"""tailorkit: reads a job posting and a résumé, and writes a tailored Word résumé and an honest gap list, offline."""

__version__ = "0.1.0"
