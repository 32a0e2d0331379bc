"""``python -m referral_atlas``."""

from referral_atlas.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
