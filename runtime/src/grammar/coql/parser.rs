//! The clauses of a statement.

use super::condition::condition;
use super::lexer::{Kind, Token};
use super::state::{State, Step};
use super::{
    Aggregate, Column, Condition, Expression, Field, MAX_AGGREGATES, MAX_FIELDS, MAX_GROUPS, MAX_JOINS, MAX_LIMIT,
    MAX_ORDERS, MAX_REACH, Order, Query, Test,
};
use crate::grammar::{Fault, FaultKind};

/// Words that end a clause or join conditions, and so cannot name a field here.
const RESERVED: &[&str] = &[
    "and", "as", "asc", "between", "by", "desc", "from", "group", "having", "in", "is", "like", "limit", "not", "null",
    "offset", "or", "order", "select", "where",
];

/// Parses one statement and holds it against the limits.
///
/// # Errors
///
/// Every fault. Where what was meant is certain, the last carries the whole statement set right.
pub fn parse(text: &str) -> Result<Query, Vec<Fault>> {
    let mut state = State::new(text);
    match statement(&mut state) {
        Ok(query) if state.faults.is_empty() => Ok(query),
        Ok(query) => {
            let corrected = state.mended.then(|| query.to_string());
            if let Some(last) = state.faults.last_mut() {
                last.corrected = corrected;
            }
            Err(state.faults)
        }
        Err(fault) => {
            state.faults.push(*fault);
            Err(state.faults)
        }
    }
}

fn statement(state: &mut State<'_>) -> Step<Query> {
    state.expect_word("select", "Records can only be read here: one statement that begins with `select`")?;
    let select = columns(state)?;
    let advice = match state.next.kind {
        Kind::Word => "A column is named with `as`: sum(Amount) as total",
        _ => "",
    };
    state.expect_word("from", advice)?;
    let from = module(state)?;
    let condition = filter(state)?;
    let group_by = if state.take_word("group") { groups(state)? } else { Vec::new() };
    if state.next.is_word("having") {
        return Err(state
            .fault("`order by`, `limit` or the end", "There is no `having`: choose among the groups of the answer"));
    }
    let order_by = if state.take_word("order") { orders(state)? } else { Vec::new() };
    let (limit, offset) = window(state)?;
    end(state)?;
    Ok(Query { select, from, condition, group_by, order_by, limit, offset })
}

fn columns(state: &mut State<'_>) -> Step<Vec<Column>> {
    if state.next.is_word("distinct") {
        return Err(state.fault("a field", "There is no `distinct`: use `group by` over the same fields"));
    }
    let mut columns: Vec<Column> = Vec::new();
    let mut aggregates = 0;
    loop {
        let start = state.next.start;
        let expression = expression(state)?;
        if matches!(expression, Expression::Aggregate(..)) {
            aggregates += 1;
            if aggregates == MAX_AGGREGATES + 1 {
                let expected = format!("at most {MAX_AGGREGATES} aggregates");
                state.report(FaultKind::Limit, start, &expected, "Ask for the others in a second statement")?;
            }
        }
        let alias = if state.take_word("as") { Some(name(state, "a name for the column")?) } else { None };
        columns.push(Column { expression, alias });
        if columns.len() == MAX_FIELDS + 1 {
            state.report(
                FaultKind::Limit,
                start,
                &format!("at most {MAX_FIELDS} fields"),
                "Name only what you need",
            )?;
        }
        if !state.take_sign(",") {
            return Ok(columns);
        }
    }
}

fn expression(state: &mut State<'_>) -> Step<Expression> {
    if state.next.kind != Kind::Word || !state.second().is_sign("(") {
        return field(state).map(Expression::Field);
    }
    let called = state.next.text;
    let Some((_, aggregate)) = Aggregate::ALL.iter().find(|(name, _)| called.eq_ignore_ascii_case(name)) else {
        return Err(state.fault("a field, or one of sum, max, min, avg and count", "There are no other functions"));
    };
    state.take();
    state.take();
    let argument = if *aggregate == Aggregate::Count && state.take_sign("*") { None } else { Some(field(state)?) };
    state.expect_sign(")", "An aggregate takes one field")?;
    Ok(Expression::Aggregate(*aggregate, argument))
}

/// A word that is not reserved.
fn name(state: &mut State<'_>, expected: &str) -> Step<String> {
    let reserved = RESERVED.iter().any(|word| state.next.is_word(word));
    if state.next.kind != Kind::Word || reserved {
        return Err(state.fault(expected, ""));
    }
    Ok(state.take().text.to_owned())
}

/// A field: names joined by dots, or `'What_Id->Leads.Last_Name'`.
pub(super) fn field(state: &mut State<'_>) -> Step<Field> {
    let first = state.next;
    match first.kind {
        Kind::Text if is_polymorphic(&first) => {
            state.take();
            return Ok(Field { path: first.unquoted() });
        }
        Kind::Text | Kind::Double => {
            return Err(state.fault("a field", "Names of fields stand without quotes: Last_Name"));
        }
        Kind::Sign if first.text == "*" => {
            return Err(state.fault(
                "a field",
                "Fields cannot be asked for wholesale: name those you need, for example select id, Last_Name",
            ));
        }
        _ => {}
    }
    let mut path = name(state, "a field")?;
    let mut joins = 0;
    let mut end = first.end();
    while state.next.is_sign(".") && state.next.start == end {
        state.take();
        if state.next.start != end + 1 {
            return Err(state.fault("a field directly after the dot", ""));
        }
        end = state.next.end();
        path.push('.');
        path.push_str(&name(state, "a field after the dot")?);
        joins += 1;
        if joins == MAX_JOINS + 1 {
            let expected = format!("at most {MAX_JOINS} lookups in a field");
            state.report(
                FaultKind::Limit,
                first.start,
                &expected,
                "Read the nearer record, then ask for the further one",
            )?;
        }
    }
    if state.next.is_sign("(") {
        state.jump(first.start);
        return Err(state.fault("a field", "Functions stand after `select` only"));
    }
    Ok(Field { path })
}

/// `'Lookup->Module.Field'`: a lookup that can point into several modules.
fn is_polymorphic(token: &Token<'_>) -> bool {
    let inner = token.unquoted();
    let is_name = |name: &str| {
        name.starts_with(|first: char| first.is_ascii_alphabetic() || first == '_' || first == '$')
            && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$'))
    };
    inner.split_once("->").is_some_and(|(lookup, path)| {
        let parts = path.split('.').count();
        is_name(lookup) && path.split('.').all(is_name) && (2..=MAX_JOINS + 1).contains(&parts)
    })
}

fn module(state: &mut State<'_>) -> Step<String> {
    let module = name(state, "the API name of a module")?;
    let joining = ["join", "inner", "left", "right", "outer", "full", "cross"];
    if state.next.is_sign(",") || joining.iter().any(|word| state.next.is_word(word)) {
        let advice = "One module only: fields of linked records are reached with a dot, like Account_Name.Industry";
        return Err(state.fault("`where`", advice));
    }
    if state.next.kind == Kind::Word
        && (state.next.is_word("as") || !RESERVED.iter().any(|word| state.next.is_word(word)))
    {
        return Err(state.fault("`where`", "A module takes no other name: write its fields without a prefix"));
    }
    Ok(module)
}

fn filter(state: &mut State<'_>) -> Step<Condition> {
    if state.take_word("where") {
        return condition(state);
    }
    let start = state.next.start;
    let ended = state.next.kind == Kind::End || ["group", "order", "limit"].iter().any(|word| state.next.is_word(word));
    if !ended {
        return Err(state.fault("`where`", ""));
    }
    state.mend(start, "`where`", "A condition must be given; `where id is not null` takes the whole module")?;
    Ok(Condition::Test(Field { path: "id".to_owned() }, Test::Null { negated: true }))
}

fn groups(state: &mut State<'_>) -> Step<Vec<Field>> {
    state.expect_word("by", "")?;
    let mut groups = Vec::new();
    loop {
        let start = state.next.start;
        groups.push(field(state)?);
        if groups.len() == MAX_GROUPS + 1 {
            let expected = format!("at most {MAX_GROUPS} fields to group by");
            state.report(FaultKind::Limit, start, &expected, "Group by fewer fields")?;
        }
        if !state.take_sign(",") {
            return Ok(groups);
        }
    }
}

fn orders(state: &mut State<'_>) -> Step<Vec<Order>> {
    state.expect_word("by", "")?;
    let mut orders = Vec::new();
    loop {
        let start = state.next.start;
        if state.next.kind == Kind::Word && state.second().is_sign("(") {
            let advice = "Name the column with `as` after `select`, and order by that name";
            return Err(state.fault("a field or a column's name", advice));
        }
        let field = field(state)?;
        let descending = state.take_word("desc");
        if !descending {
            state.take_word("asc");
        }
        orders.push(Order { field, descending });
        if orders.len() == MAX_ORDERS + 1 {
            let expected = format!("at most {MAX_ORDERS} fields to order by");
            state.report(FaultKind::Limit, start, &expected, "Order by fewer fields")?;
        }
        if !state.take_sign(",") {
            return Ok(orders);
        }
    }
}

/// `limit n`, `limit n offset m` or `limit m, n`.
fn window(state: &mut State<'_>) -> Step<(Option<u64>, u64)> {
    if state.next.is_word("offset") {
        return Err(state.fault("`limit` or the end", "`offset` follows `limit`: limit 200 offset 400"));
    }
    if !state.take_word("limit") {
        return Ok((None, 0));
    }
    let start = state.next.start;
    let first = whole(state)?;
    let (limit, offset) = if state.take_sign(",") {
        (whole(state)?, first)
    } else if state.take_word("offset") {
        (first, whole(state)?)
    } else {
        (first, 0)
    };
    if !(1..=MAX_LIMIT).contains(&limit) {
        let expected = format!("a limit from 1 to {MAX_LIMIT}");
        state.report(FaultKind::Limit, start, &expected, "Read on with `offset`, in a further statement")?;
    } else if offset.saturating_add(limit) > MAX_REACH {
        let expected = format!("records up to number {MAX_REACH}");
        let advice = "Beyond that, start anew after the last id: where id > '…' order by id";
        state.report(FaultKind::Limit, start, &expected, advice)?;
    }
    Ok((Some(limit), offset))
}

fn whole(state: &mut State<'_>) -> Step<u64> {
    let number = state.next.text.parse().ok().filter(|_| state.next.kind == Kind::Number);
    let Some(number) = number else {
        return Err(state.fault("a whole number", ""));
    };
    state.take();
    Ok(number)
}

fn end(state: &mut State<'_>) -> Step<()> {
    if state.next.text == ";" && state.second().kind == Kind::End {
        state.mend(state.next.start, "the end of the statement", "A statement ends without a semicolon")?;
        state.take();
    }
    if state.next.kind == Kind::End {
        return Ok(());
    }
    let clause = ["group", "order", "limit", "where"].iter().any(|word| state.next.is_word(word));
    let advice = if clause {
        "The clauses stand in this order, each once: select, from, where, group by, order by, limit"
    } else if state.next.is_word("union") {
        "One statement only: ask twice"
    } else {
        ""
    };
    Err(state.fault("`and`, `or`, a further clause, or the end", advice))
}
