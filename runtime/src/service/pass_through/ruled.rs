//! Takes out of compact JSON what a server does not have, and masks what it does not show, without building anything.
//!
//! [`cleanse`](crate::access::cleanse) says what must go; this does the same to what is plain. Where it is not certain,
//! because an object is about a field, a list names one, or JSON stands inside a text, the long way must be gone.

use crate::access::{MASK, Scope, Treatment};
use crate::descriptor::FieldNaming;
use crate::json::{Token, Tokens};

/// Records, or one record, without what is ruled out.
pub(super) fn cleansed(records: &str, scope: &Scope, naming: &FieldNaming) -> Option<String> {
    let mut writer = Writer { tokens: Tokens::new(records), out: String::with_capacity(records.len()), scope, naming };
    match writer.tokens.next()? {
        Token::List => writer.items(true)?,
        Token::Object => writer.members(true)?,
        _ => return None,
    }
    Some(writer.out)
}

/// Whether no rule is about anything in this text.
pub(super) fn is_untouched(text: &str, scope: &Scope, naming: &FieldNaming) -> bool {
    Tokens::new(text).all(|token| match token {
        Token::Name(name) => !naming.members.contains(&name) && scope.of_inner_path(name) == Treatment::Open,
        Token::Text(text) => !may_be_json(text) && !may_name(text, scope),
        Token::Object | Token::List | Token::End | Token::Word(_) => true,
    })
}

/// White space in front of it may be written with escapes.
fn may_be_json(text: &str) -> bool {
    text.trim_start().starts_with(['{', '[', '\\'])
}

/// Whether an item of a list may be the name of a denied field, which may be written with escapes.
fn may_name(text: &str, scope: &Scope) -> bool {
    text.contains('\\') || scope.inside.spells_denied(text)
}

struct Writer<'a, 't> {
    tokens: Tokens<'t>,
    out: String,
    scope: &'a Scope,
    naming: &'a FieldNaming,
}

impl<'t> Writer<'_, 't> {
    /// The members of an object that has begun; `own` where it is a record.
    fn members(&mut self, own: bool) -> Option<()> {
        self.out.push('{');
        let mut is_first = true;
        loop {
            let name = match self.tokens.next()? {
                Token::End => break,
                Token::Name(name) if !self.naming.members.contains(&name) => name,
                _ => return None,
            };
            let treatment = if own { self.scope.of_path(name) } else { self.scope.of_inner_path(name) };
            let value = self.tokens.next()?;
            if treatment == Treatment::Open {
                self.begin(&mut is_first, name);
                self.value(value, false)?;
                continue;
            }
            if let Token::Object | Token::List = value {
                self.tokens.leave();
            }
            if treatment == Treatment::Masked {
                self.begin(&mut is_first, name);
                self.text(MASK);
            }
        }
        self.out.push('}');
        Some(())
    }

    fn begin(&mut self, is_first: &mut bool, name: &str) {
        if !std::mem::take(is_first) {
            self.out.push(',');
        }
        self.text(name);
        self.out.push(':');
    }

    /// The items of a list that has begun; `own` where they are records.
    fn items(&mut self, own: bool) -> Option<()> {
        self.out.push('[');
        let mut is_first = true;
        loop {
            let item = self.tokens.next()?;
            match item {
                Token::End => break,
                Token::Text(text) if may_name(text, self.scope) => return None,
                _ => {}
            }
            if !std::mem::take(&mut is_first) {
                self.out.push(',');
            }
            self.value(item, own)?;
        }
        self.out.push(']');
        Some(())
    }

    fn value(&mut self, value: Token<'t>, own: bool) -> Option<()> {
        match value {
            Token::Object => self.members(own),
            Token::List => self.items(false),
            Token::Text(text) if !may_be_json(text) => {
                self.text(text);
                Some(())
            }
            Token::Word(word) => {
                self.out.push_str(word);
                Some(())
            }
            Token::Text(_) | Token::Name(_) | Token::End => None,
        }
    }

    /// As it is written.
    fn text(&mut self, text: &str) {
        self.out.push('"');
        self.out.push_str(text);
        self.out.push('"');
    }
}
