"""Referral Atlas: an open, cited atlas of referred muscle pain."""

__version__ = "0.1.0"
