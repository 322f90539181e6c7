"""Copies a specs folder and turns every text in it that a page shows into an attack on the page.

Usage: hostile.py FROM TO
"""

import pathlib
import shutil
import sys

ATTACK = """</code></pre></script><script>window.attacked = 1</script><img src=x onerror='window.attacked = 2'>"><b id=attacked>{{ 7 * 7 }}</b>'"""


def main(source, target):
    shutil.copytree(source, target)
    shop = pathlib.Path(target) / "shop"
    quoted = "'" + ATTACK.replace("'", "''") + "'"
    replaced = 0
    for path, before, after in [
        (shop / "docs" / "items.yaml", "title: List items", f"title: {quoted}"),
        (shop / "docs" / "items.yaml", "description: Lists the items of the shop.", f"description: {quoted}"),
        (shop / "docs" / "items.yaml", "colour: Colour of the items.", f"colour: {quoted}"),
        (shop / "docs" / "items.yaml", "ask: Which items are red?", f"ask: {quoted}"),
        (shop / "docs" / "items.yaml", "arguments: {colour: red}", f"arguments: {{colour: {quoted}}}"),
        (shop / "product.yaml", "title: ", f"title: {quoted} #"),
    ]:
        text = path.read_text()
        if before not in text:
            sys.exit(f"{path} does not hold {before!r}: mend {__file__}")
        path.write_text(text.replace(before, after))
        replaced += 1
    print(f"{replaced} texts replaced")


main(*sys.argv[1:])
