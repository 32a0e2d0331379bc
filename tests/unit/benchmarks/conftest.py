"""A made-up body whose patterns tell the methods apart."""

import pytest

from referral_atlas.lookup.ranking import Lookup


@pytest.fixture(scope="session")
def lookup(tiny_dataset):
    return Lookup(tiny_dataset)
