//! Which regular expressions mean the same in ECMA-262 (with the flag `u`, as JSON Schema asks)
//! and in the runtime's engine.

use std::sync::LazyLock;

use regex_syntax::ast::parse::Parser;
use regex_syntax::ast::{
    AssertionKind, Ast, ClassSet, ClassSetItem, ClassSetUnion, GroupKind, HexLiteralKind, Literal, LiteralKind, Span,
    SpecialLiteralKind,
};

use super::remembered::Remembered;

/// What may be escaped everywhere in ECMA-262, and inside a class besides.
const ESCAPABLE: &str = "^$\\.*+?()[]{}|/";

/// The first thing in a pattern that other engines may read otherwise, and what to write instead.
#[must_use]
pub fn unportable(pattern: &str) -> Option<String> {
    static KNOWN: LazyLock<Remembered<Option<String>>> = LazyLock::new(Remembered::default);
    KNOWN.or_find(pattern, examined)
}

fn examined(pattern: &str) -> Option<String> {
    let ast = match Parser::new().parse(pattern) {
        Ok(ast) => ast,
        Err(error) => {
            let (what, at) = (error.kind().to_string(), error.span().start.offset);
            return Some(format!("{what}, at byte {at}"));
        }
    };
    if let Some(fault) = (Walk { pattern }).ast(&ast) {
        return Some(fault);
    }
    regex_lite::Regex::new(pattern).err().map(|error| format!("the runtime cannot read it: {error}"))
}

struct Walk<'a> {
    pattern: &'a str,
}

impl Walk<'_> {
    fn source(&self, span: &Span) -> &str {
        &self.pattern[span.start.offset..span.end.offset]
    }

    fn ast(&self, ast: &Ast) -> Option<String> {
        match ast {
            Ast::Empty(_) => None,
            Ast::Literal(literal) => self.literal(literal, false),
            Ast::Dot(_) => Some("`.` leaves out other line ends elsewhere: write a class such as [^\\n\\r]".to_owned()),
            Ast::Assertion(assertion) => match assertion.kind {
                AssertionKind::StartLine | AssertionKind::EndLine => None,
                _ => Some(format!("`{}` is no anchor everywhere: use ^ and $", self.source(&assertion.span))),
            },
            Ast::ClassBracketed(class) => self.set(&class.kind),
            Ast::ClassPerl(class) => Some(self.shorthand(&class.span)),
            Ast::ClassUnicode(class) => Some(self.shorthand(&class.span)),
            Ast::Flags(flags) => Some(self.flags(&flags.span)),
            Ast::Group(group) => match &group.kind {
                GroupKind::CaptureIndex(_) => self.ast(&group.ast),
                GroupKind::NonCapturing(flags) if flags.items.is_empty() => self.ast(&group.ast),
                GroupKind::NonCapturing(flags) => Some(self.flags(&flags.span)),
                GroupKind::CaptureName { name, .. } => {
                    Some(format!("the group `{}` has a name: write (...) without one", name.name))
                }
            },
            Ast::Repetition(repetition) => {
                let operator = self.source(&repetition.op.span);
                if matches!(*repetition.ast, Ast::Assertion(_) | Ast::Repetition(_)) {
                    return Some(format!("`{operator}` repeats an anchor or a repetition: put it in a group"));
                }
                self.ast(&repetition.ast)
            }
            Ast::Alternation(alternation) => alternation.asts.iter().find_map(|inner| self.ast(inner)),
            Ast::Concat(concat) => concat.asts.iter().find_map(|inner| self.ast(inner)),
        }
    }

    fn set(&self, set: &ClassSet) -> Option<String> {
        match set {
            ClassSet::Item(item) => self.item(item),
            ClassSet::BinaryOp(operation) => Some(format!(
                "`{}` combines classes: write one class with all its characters",
                self.source(&operation.span)
            )),
        }
    }

    fn item(&self, item: &ClassSetItem) -> Option<String> {
        match item {
            ClassSetItem::Empty(_) => None,
            ClassSetItem::Literal(literal) => self.literal(literal, true),
            ClassSetItem::Range(range) => self.literal(&range.start, true).or_else(|| self.literal(&range.end, true)),
            ClassSetItem::Ascii(class) => Some(self.shorthand(&class.span)),
            ClassSetItem::Unicode(class) => Some(self.shorthand(&class.span)),
            ClassSetItem::Perl(class) => Some(self.shorthand(&class.span)),
            ClassSetItem::Bracketed(class) => Some(format!(
                "`{}` stands inside a class: escape its brackets or join the classes",
                self.source(&class.span)
            )),
            ClassSetItem::Union(ClassSetUnion { items, .. }) => items.iter().find_map(|item| self.item(item)),
        }
    }

    fn literal(&self, literal: &Literal, in_class: bool) -> Option<String> {
        let source = self.source(&literal.span);
        match &literal.kind {
            LiteralKind::Verbatim if !in_class && matches!(literal.c, ']' | '{' | '}') => {
                Some(format!("`{source}` has a meaning elsewhere: write \\{source}"))
            }
            LiteralKind::Meta | LiteralKind::Superfluous => {
                let fine = ESCAPABLE.contains(literal.c) || (in_class && literal.c == '-');
                (!fine).then(|| format!("`{source}` cannot be escaped elsewhere: write `{}`", literal.c))
            }
            LiteralKind::Verbatim
            | LiteralKind::Special(
                SpecialLiteralKind::Tab
                | SpecialLiteralKind::LineFeed
                | SpecialLiteralKind::CarriageReturn
                | SpecialLiteralKind::FormFeed
                | SpecialLiteralKind::VerticalTab,
            )
            | LiteralKind::HexFixed(HexLiteralKind::X | HexLiteralKind::UnicodeShort) => None,
            LiteralKind::Special(_) | LiteralKind::Octal | LiteralKind::HexFixed(_) | LiteralKind::HexBrace(_) => {
                Some(format!("`{source}` is not read alike everywhere: write the character itself"))
            }
        }
    }

    fn shorthand(&self, span: &Span) -> String {
        let source = self.source(span);
        let instead = match source {
            "\\d" => "[0-9]",
            "\\D" => "[^0-9]",
            "\\w" => "[A-Za-z0-9_]",
            "\\W" => "[^A-Za-z0-9_]",
            "\\s" => "[ \\t\\n\\r]",
            "\\S" => "[^ \\t\\n\\r]",
            _ => "an explicit class such as [A-Za-z]",
        };
        format!("`{source}` means more characters in some engines than in others: write {instead}")
    }

    fn flags(&self, span: &Span) -> String {
        format!("`{}` sets flags, which not every engine has: spell out both cases, as in [Aa]", self.source(span))
    }
}

#[cfg(test)]
mod tests {
    use super::unportable;

    #[test]
    fn plain_patterns_pass() {
        for pattern in [
            "^[0-9]{1,19}$",
            "^(abc|de?f)+$",
            "^(?:[A-Za-z0-9_.-]+,)*x$",
            "^\\(.{0}\\)$".replace(".{0}", "").as_str(),
            "[^\\n\\r]*?",
            "\\.\\$\\/",
            "[\\]\\-]",
            "\\x41\\u0042",
            "^$",
            "",
            "é",
            "a{2}",
            "a{2,}",
            "(a|)",
        ] {
            assert_eq!(unportable(pattern), None, "{pattern}");
        }
    }

    #[test]
    fn everything_else_is_told_with_what_to_write() {
        for (pattern, says) in [
            ("a.b", "[^\\n\\r]"),
            ("\\d+", "write [0-9]"),
            ("[\\w]", "write [A-Za-z0-9_]"),
            ("\\s", "write [ \\t\\n\\r]"),
            ("\\bx", "use ^ and $"),
            ("\\Ax", "use ^ and $"),
            ("x\\z", "use ^ and $"),
            ("(?=x)", "look-around"),
            ("(?!x)", "look-around"),
            ("(a)\\1", "backreferences"),
            ("(?i)a", "sets flags"),
            ("(?i:a)", "sets flags"),
            ("(?P<n>a)", "has a name"),
            ("(?<n>a)", "has a name"),
            ("\\pL", "explicit class"),
            ("[[:alpha:]]", "explicit class"),
            ("[a[bc]]", "inside a class"),
            ("[a-z&&[^b]]", "combines classes"),
            ("a]", "write \\]"),
            ("a}", "write \\}"),
            ("\\%", "write `%`"),
            ("\\-", "write `-`"),
            ("a{,5}", "at byte"),
            ("^*", "put it in a group"),
            ("a**", "put it in a group"),
            ("\\x{41}", "the character itself"),
            ("\\a", "the character itself"),
            ("(", "at byte"),
            ("a{1001}{1001}", "put it in a group"),
        ] {
            let told = unportable(pattern).unwrap_or_else(|| panic!("{pattern} passes"));
            assert!(told.contains(says), "{pattern}: {told}");
        }
    }
}
