"""What the content security policy stopped in a browser."""

import re

HARMLESS = re.compile(r"^script-src wasm-eval \S+/static/js/protobuf")
"""A library of Streamlit tries WebAssembly for 64-bit numbers and does without."""

_WATCH = """addEventListener('securitypolicyviolation', (event) =>
  told([event.violatedDirective, event.blockedURI, event.sourceFile].join(' ')))"""


def blocked_in(context):
    """A list that grows with all that is stopped in a browser context, the harmless left out."""
    blocked = []
    context.expose_function(
        "told", lambda words: None if HARMLESS.match(words) else blocked.append(words)
    )
    context.add_init_script(_WATCH)
    return blocked
