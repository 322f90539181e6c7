//! The grammar of queries. Keywords have no case.

use serde_json::json;

use super::{
    super::error::Problem,
    ast::{Aggregate, Column, Filter, Literal, Operator, Order, Path, Query, Term, Test},
    lexer::{Token, TokenKind, tokens},
};

/// Parses a whole query.
pub(super) fn parse(text: &str) -> Result<Query, Problem> {
    let mut parser = Parser { tokens: tokens(text)?, at: 0 };
    let query = parser.query()?;
    match parser.next().kind {
        TokenKind::End => Ok(query),
        _ => Err(parser.previous().unexpected()),
    }
}

/// A clause that is not there.
fn missing(clause: &str) -> Problem {
    Problem::new("SYNTAX_ERROR", "missing clause", json!({"clause": clause}))
}

/// Words that end a list of names.
const KEYWORDS: [&str; 12] =
    ["select", "from", "where", "group", "order", "limit", "offset", "and", "or", "as", "asc", "desc"];

struct Parser {
    tokens: Vec<Token>,
    at: usize,
}

impl Parser {
    fn peek(&self) -> &Token {
        // The last token is the end, which is never passed.
        &self.tokens[self.at.min(self.tokens.len() - 1)]
    }

    fn next(&mut self) -> Token {
        let token = self.peek().clone();
        self.at += 1;
        token
    }

    fn previous(&self) -> &Token {
        &self.tokens[self.at.saturating_sub(1).min(self.tokens.len() - 1)]
    }

    fn is(&self, keyword: &str) -> bool {
        matches!(&self.peek().kind, TokenKind::Word(word) if word.eq_ignore_ascii_case(keyword))
    }

    fn take(&mut self, keyword: &str) -> bool {
        let found = self.is(keyword);
        self.at += usize::from(found);
        found
    }

    fn sign(&mut self, sign: &str) -> bool {
        let found = matches!(&self.peek().kind, TokenKind::Sign(present) if *present == sign);
        self.at += usize::from(found);
        found
    }

    fn expect(&mut self, sign: &str) -> Result<(), Problem> {
        if self.sign(sign) { Ok(()) } else { Err(self.peek().unexpected()) }
    }

    fn query(&mut self) -> Result<Query, Problem> {
        if !self.take("select") {
            return Err(self.peek().unexpected());
        }
        let mut select = vec![self.column()?];
        while self.sign(",") {
            select.push(self.column()?);
        }
        if !self.take("from") {
            return Err(if self.peek().kind == TokenKind::End { missing("from") } else { self.peek().unexpected() });
        }
        let from = self.name()?;
        if !self.take("where") {
            let at_clause = self.is("order") || self.is("group") || self.is("limit");
            let ended = at_clause || self.peek().kind == TokenKind::End;
            return Err(if ended { missing("where") } else { self.peek().unexpected() });
        }
        let filter = self.connected()?;
        let group_by = if self.take("group") { self.by(Self::path)? } else { Vec::new() };
        let order_by = if self.take("order") { self.by(Self::order)? } else { Vec::new() };
        let (limit, offset) = self.window()?;
        Ok(Query { select, from, filter, group_by, order_by, limit, offset })
    }

    fn name(&mut self) -> Result<String, Problem> {
        let token = self.next();
        match token.kind {
            TokenKind::Word(ref word) if !KEYWORDS.contains(&word.to_ascii_lowercase().as_str()) => Ok(word.clone()),
            _ => Err(token.unexpected()),
        }
    }

    /// A dotted path. Names that are keywords stand in quotes.
    fn path(&mut self) -> Result<Path, Problem> {
        let text = match &self.peek().kind {
            TokenKind::Text(text) => {
                let text = text.clone();
                self.at += 1;
                text
            }
            _ => self.name()?,
        };
        let path: Path = text.split('.').map(str::to_owned).collect();
        if path.iter().any(String::is_empty) { Err(self.previous().unexpected()) } else { Ok(path) }
    }

    fn column(&mut self) -> Result<Column, Problem> {
        let path = self.path()?;
        let term = if path.len() == 1 && self.sign("(") {
            let function = Aggregate::named(&path[0]).ok_or_else(|| self.tokens[self.at - 2].unexpected())?;
            let over = self.path()?;
            self.expect(")")?;
            Term::Aggregate(function, over)
        } else {
            Term::Field(path)
        };
        let alias = if self.take("as") { Some(self.alias()?) } else { None };
        Ok(Column { term, alias })
    }

    fn alias(&mut self) -> Result<String, Problem> {
        let token = self.peek().clone();
        let alias = self.path()?.join(".");
        let sound = alias.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
            && !alias.starts_with(|c: char| c.is_ascii_digit());
        if sound {
            return Ok(alias);
        }
        Err(Problem::new("INVALID_ALIAS", "the alias given seems to be invalid", json!({"near": token.near()})))
    }

    fn by<T>(&mut self, item: fn(&mut Self) -> Result<T, Problem>) -> Result<Vec<T>, Problem> {
        if !self.take("by") {
            return Err(self.peek().unexpected());
        }
        let mut items = vec![item(self)?];
        while self.sign(",") {
            items.push(item(self)?);
        }
        Ok(items)
    }

    fn order(&mut self) -> Result<Order, Problem> {
        let path = self.path()?;
        let descending = self.take("desc");
        if !descending {
            self.take("asc");
        }
        Ok(Order { path, descending })
    }

    /// `limit n`, `limit n offset m` or `limit m, n`.
    fn window(&mut self) -> Result<(Option<u64>, u64), Problem> {
        if !self.take("limit") {
            return Ok(if self.take("offset") { (None, self.count()?) } else { (None, 0) });
        }
        let first = self.count()?;
        if self.sign(",") {
            return Ok((Some(self.count()?), first));
        }
        let offset = if self.take("offset") { self.count()? } else { 0 };
        Ok((Some(first), offset))
    }

    fn count(&mut self) -> Result<u64, Problem> {
        let token = self.next();
        match &token.kind {
            TokenKind::Number(digits) => digits.parse().map_err(|_| token.unexpected()),
            _ => Err(token.unexpected()),
        }
    }

    /// One condition, or two joined; whoever joins three without parentheses is refused.
    fn connected(&mut self) -> Result<Filter, Problem> {
        let left = self.operand()?;
        let joined = match (self.take("and"), self.is("or")) {
            (true, _) => Filter::And(Box::new(left), Box::new(self.operand()?)),
            (false, true) => {
                self.at += 1;
                Filter::Or(Box::new(left), Box::new(self.operand()?))
            }
            (false, false) => return Ok(left),
        };
        if self.is("and") || self.is("or") { Err(self.peek().unexpected()) } else { Ok(joined) }
    }

    fn operand(&mut self) -> Result<Filter, Problem> {
        if self.sign("(") {
            let inner = self.connected()?;
            self.expect(")")?;
            return Ok(inner);
        }
        self.test().map(Filter::Test)
    }

    fn test(&mut self) -> Result<Test, Problem> {
        let path = self.path()?;
        let (operator, values) = if self.take("is") {
            let operator = if self.take("not") { Operator::IsNotNull } else { Operator::IsNull };
            if !self.take("null") {
                return Err(self.peek().unexpected());
            }
            (operator, Vec::new())
        } else {
            let negated = self.take("not");
            if self.take("in") {
                (if negated { Operator::NotIn } else { Operator::In }, self.list()?)
            } else if self.take("like") {
                (if negated { Operator::NotLike } else { Operator::Like }, vec![self.literal()?])
            } else if self.take("between") {
                let low = self.literal()?;
                if !self.take("and") {
                    return Err(self.peek().unexpected());
                }
                (if negated { Operator::NotBetween } else { Operator::Between }, vec![low, self.literal()?])
            } else if negated {
                return Err(self.peek().unexpected());
            } else {
                (self.comparison()?, vec![self.literal()?])
            }
        };
        Ok(Test { path, operator, values })
    }

    fn comparison(&mut self) -> Result<Operator, Problem> {
        let token = self.next();
        Ok(match token.kind {
            TokenKind::Sign("=") => Operator::Equal,
            TokenKind::Sign("!=" | "<>") => Operator::NotEqual,
            TokenKind::Sign(">") => Operator::Greater,
            TokenKind::Sign(">=") => Operator::GreaterEqual,
            TokenKind::Sign("<") => Operator::Less,
            TokenKind::Sign("<=") => Operator::LessEqual,
            _ => return Err(token.unexpected()),
        })
    }

    fn list(&mut self) -> Result<Vec<Literal>, Problem> {
        self.expect("(")?;
        let mut values = vec![self.literal()?];
        while self.sign(",") {
            values.push(self.literal()?);
        }
        self.expect(")")?;
        Ok(values)
    }

    fn literal(&mut self) -> Result<Literal, Problem> {
        let token = self.next();
        Ok(match &token.kind {
            TokenKind::Text(text) => Literal::Text(text.clone()),
            TokenKind::Number(digits) => Literal::Number(digits.clone()),
            TokenKind::Word(word) if word.eq_ignore_ascii_case("true") => Literal::Flag(true),
            TokenKind::Word(word) if word.eq_ignore_ascii_case("false") => Literal::Flag(false),
            _ => return Err(token.unexpected()),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "select id from Deals where ";

    fn near(text: &str) -> serde_json::Value {
        let problem = parse(text).unwrap_err();
        assert_eq!(problem.code, "SYNTAX_ERROR");
        problem.details
    }

    #[test]
    fn both_forms_of_limit_mean_the_same() {
        let one = parse("select id from Deals where id is not null limit 10 offset 5").unwrap();
        let other = parse("SELECT id FROM Deals WHERE id IS NOT NULL LIMIT 5, 10").unwrap();
        assert_eq!(one, other);
        assert_eq!((one.limit, one.offset), (Some(10), 5));
    }

    #[test]
    fn three_conditions_need_parentheses() {
        assert!(parse(&format!("{HEAD}A = 1 and B = 2")).is_ok());
        assert!(parse(&format!("{HEAD}(A = 1 and B = 2) and C = 3")).is_ok());
        assert!(parse(&format!("{HEAD}((A = 1 or B = 2) and (C = 3 or D = 4))")).is_ok());
        assert_eq!(near(&format!("{HEAD}A = 1 and B = 2 and C = 3"))["near"], "and");
        assert_eq!(near(&format!("{HEAD}A = 1 and B = 2 or C = 3"))["near"], "or");
    }

    #[test]
    fn between_has_an_and_of_its_own() {
        let query = parse(&format!("{HEAD}A between 1 and 2 and B not between 3 and 4")).unwrap();
        let operators: Vec<Operator> = query.filter.tests().iter().map(|test| test.operator).collect();
        assert_eq!(operators, [Operator::Between, Operator::NotBetween]);
    }

    #[test]
    fn where_cannot_be_left_out() {
        assert_eq!(near("select id from Deals"), json!({"clause": "where"}));
        assert_eq!(near("select id from Deals limit 5"), json!({"clause": "where"}));
        assert_eq!(near("select id"), json!({"clause": "from"}));
    }

    #[test]
    fn there_is_no_date_arithmetic_and_one_statement_only() {
        assert_eq!(near(&format!("{HEAD}Modified_Time < NOW()"))["near"], "NOW");
        assert_eq!(near(&format!("{HEAD}Modified_Time < '2026-01-01' - 30"))["near"], "-");
        assert_eq!(near(&format!("{HEAD}A = 1; delete"))["near"], ";");
        assert_eq!(near("delete from Deals where id = 1")["near"], "delete");
        assert_eq!(near("select * from Deals where id is not null")["near"], "*");
    }

    #[test]
    fn aggregates_and_aliases() {
        let query = parse("select Stage, count(id) as deals from Deals where id is not null group by Stage").unwrap();
        assert_eq!(query.select[1].term, Term::Aggregate(Aggregate::Count, vec!["id".to_owned()]));
        assert_eq!(query.select[1].alias.as_deref(), Some("deals"));
        assert_eq!(parse("select id as '1x' from Deals where id = 1").unwrap_err().code, "INVALID_ALIAS");
    }
}
