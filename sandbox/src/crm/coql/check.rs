//! Whether a query can be run: its names, types and limits. The outcome is a plan in which nothing is left to look up.

use std::collections::BTreeSet;

use serde_json::json;

use super::{
    super::{
        error::Problem,
        scalar::Scalar,
        schema::{self, Field, Kind, Module, SYSTEM, USER_FIELDS},
    },
    ast::{Aggregate, Filter, Literal, Operator, Path, Query, Term, Test},
};

const SELECT: usize = 500;
const CRITERIA: usize = 25;
const IN_VALUES: usize = 100;
const ORDER_BY: usize = 10;
const GROUP_BY: usize = 4;
const AGGREGATES: usize = 5;
const LIMIT: u64 = 2_000;
const DEFAULT_LIMIT: u64 = 200;
const REACH: u64 = 100_000;

/// A query ready to run.
pub(super) struct Plan {
    pub(super) module: &'static Module,
    pub(super) columns: Vec<PlannedColumn>,
    pub(super) filter: PlannedFilter,
    pub(super) group_by: Vec<Reach>,
    pub(super) order_by: Vec<(Key, bool)>,
    pub(super) limit: usize,
    pub(super) offset: usize,
    /// Whether the query speaks of conversion; otherwise converted leads are out of it.
    pub(super) with_converted: bool,
    pub(super) aggregated: bool,
}

/// A column and the name it is answered under.
pub(super) struct PlannedColumn {
    pub(super) name: String,
    pub(super) function: Option<Aggregate>,
    pub(super) reach: Reach,
}

/// The way from a record to a value: lookups to follow, then the field.
#[derive(Debug, Clone)]
pub(super) struct Reach {
    pub(super) through: Vec<&'static Field>,
    pub(super) field: &'static Field,
}

/// What a row is sorted by.
pub(super) enum Key {
    /// A column, by its place.
    Column(usize),
    /// A field that is no column.
    Reach(Reach),
}

/// The WHERE clause with its values in the fields' types.
pub(super) enum PlannedFilter {
    And(Box<PlannedFilter>, Box<PlannedFilter>),
    Or(Box<PlannedFilter>, Box<PlannedFilter>),
    Test { reach: Reach, operator: Operator, values: Vec<Scalar> },
}

fn limit_exceeded(clause: &str, limit: usize) -> Problem {
    Problem::new("LIMIT_EXCEEDED", "the limit of the clause is exceeded", json!({"clause": clause, "limit": limit}))
}

fn invalid_column(name: &str, clause: &str, reason: &str) -> Problem {
    let details = json!({"column_name": name, "clause": clause, "reason": reason});
    Problem::new("INVALID_QUERY", "column given seems to be invalid", details)
}

/// Checks a query over `module`.
pub(super) fn plan(module: &'static Module, query: &Query) -> Result<Plan, Problem> {
    limits(query)?;
    let mut columns = Vec::new();
    for column in &query.select {
        let (function, path) = match &column.term {
            Term::Field(path) => (None, path),
            Term::Aggregate(function, path) => (Some(*function), path),
        };
        let reach = reach(module, path, "select")?;
        if let Some(function) = function {
            aggregate(function, &reach, path)?;
        }
        let written = path.join(".");
        let name = match (&column.alias, function) {
            (Some(alias), _) => alias.clone(),
            (None, Some(function)) => format!("{}({written})", function.name()),
            (None, None) => written,
        };
        columns.push(PlannedColumn { name, function, reach });
    }
    duplicates(query, &columns)?;
    let group_by: Vec<Reach> =
        query.group_by.iter().map(|path| reach(module, path, "group by")).collect::<Result<_, _>>()?;
    let aggregated = !group_by.is_empty() || columns.iter().any(|column| column.function.is_some());
    if aggregated {
        grouped(query)?;
    } else if !columns.iter().any(|column| column.name == "id") {
        // The id is always answered.
        columns.push(PlannedColumn {
            name: "id".to_owned(),
            function: None,
            reach: reach(module, &vec!["id".to_owned()], "select")?,
        });
    }
    let filter = filter(module, &query.filter)?;
    let mut order_by = Vec::new();
    for order in &query.order_by {
        let name = order.path.join(".");
        let key = match columns.iter().position(|column| column.name == name) {
            Some(position) => Key::Column(position),
            None if aggregated => {
                return Err(invalid_column(&name, "order by", "the column is not part of the grouped rows"));
            }
            None => Key::Reach(reach(module, &order.path, "order by")?),
        };
        order_by.push((key, order.descending));
    }
    let with_converted = query.filter.tests().iter().any(|test| test.path[0] == "Converted__s");
    let to_size = |number: u64| usize::try_from(number).unwrap_or(usize::MAX);
    Ok(Plan {
        module,
        columns,
        filter,
        group_by,
        order_by,
        limit: to_size(query.limit.unwrap_or(DEFAULT_LIMIT)),
        offset: to_size(query.offset),
        with_converted,
        aggregated,
    })
}

fn limits(query: &Query) -> Result<(), Problem> {
    let tests = query.filter.tests();
    let aggregates = query.select.iter().filter(|column| matches!(column.term, Term::Aggregate(..))).count();
    let counted = [
        ("select", query.select.len(), SELECT),
        ("where", tests.len(), CRITERIA),
        ("order by", query.order_by.len(), ORDER_BY),
        ("group by", query.group_by.len(), GROUP_BY),
        ("aggregate", aggregates, AGGREGATES),
    ];
    if let Some((clause, _, limit)) = counted.into_iter().find(|(_, count, limit)| count > limit) {
        return Err(limit_exceeded(clause, limit));
    }
    if tests.iter().any(|test| test.values.len() > IN_VALUES) {
        return Err(limit_exceeded("in", IN_VALUES));
    }
    let limit = query.limit.unwrap_or(DEFAULT_LIMIT);
    if limit == 0 || limit > LIMIT {
        let details = json!({"clause": "limit", "limit": LIMIT});
        return Err(Problem::new("INVALID_QUERY", "the limit given seems to be invalid", details));
    }
    if query.offset.saturating_add(limit) > REACH {
        return Err(Problem::new(
            "LIMIT_EXCEEDED",
            "the offset is out of reach",
            json!({"clause": "offset", "limit": REACH}),
        ));
    }
    Ok(())
}

/// The same name twice is refused, in each clause with its own code.
fn duplicates(query: &Query, columns: &[PlannedColumn]) -> Result<(), Problem> {
    let mut seen = BTreeSet::new();
    for (column, planned) in query.select.iter().zip(columns) {
        if !seen.insert(planned.name.to_lowercase()) && column.alias.is_some() {
            return Err(Problem::new("DUPLICATE_ALIAS", "the alias is given twice", json!({"alias": planned.name})));
        }
    }
    let twice = |paths: Vec<&Path>| {
        let mut seen = BTreeSet::new();
        paths.into_iter().find(|path| !seen.insert(path.join("."))).map(|path| path.join("."))
    };
    let order_by = twice(query.order_by.iter().map(|order| &order.path).collect());
    let group_by = twice(query.group_by.iter().collect());
    for (clause, name) in [("order by", order_by), ("group by", group_by)] {
        if let Some(name) = name {
            let details = json!({"clause": clause, "column_name": name});
            return Err(Problem::new("DUPLICATE_DATA", "the column is given twice", details));
        }
    }
    Ok(())
}

/// Beside aggregates, only what is grouped by can be selected.
fn grouped(query: &Query) -> Result<(), Problem> {
    for column in &query.select {
        if let Term::Field(path) = &column.term
            && !query.group_by.contains(path)
        {
            return Err(invalid_column(&path.join("."), "select", "the column must be in the group by clause"));
        }
    }
    Ok(())
}

fn aggregate(function: Aggregate, reach: &Reach, path: &Path) -> Result<(), Problem> {
    let kind = reach.field.kind;
    let numeric = matches!(kind, Kind::Currency | Kind::Integer);
    let fits = match function {
        Aggregate::Count => true,
        Aggregate::Sum | Aggregate::Avg => numeric,
        Aggregate::Min | Aggregate::Max => numeric || matches!(kind, Kind::Date | Kind::DateTime),
    };
    if fits {
        return Ok(());
    }
    let details = json!({"column_name": path.join("."), "clause": "select", "data_type": kind.data_type()});
    Err(Problem::new("INVALID_QUERY", "data type not supported", details))
}

/// Follows a path: lookups, at most two, then a field.
fn reach(module: &'static Module, path: &Path, clause: &str) -> Result<Reach, Problem> {
    let written = path.join(".");
    let invalid = |reason: &str| invalid_column(&written, clause, reason);
    if path.len() > 3 {
        return Err(invalid("more than two relations"));
    }
    let mut through: Vec<&'static Field> = Vec::new();
    let mut module = Some(module);
    for (index, name) in path.iter().enumerate() {
        let field = match module {
            Some(module) => module.field(name),
            // Past an owner or a creator stand users.
            None => USER_FIELDS.iter().find(|field| field.api_name == *name),
        };
        let field = field.ok_or_else(|| invalid("the field does not exist"))?;
        if index + 1 == path.len() {
            return Ok(Reach { through, field });
        }
        through.push(field);
        module = match field.kind {
            Kind::Lookup(target) => schema::module(target),
            Kind::User => None,
            // What any record has is its id.
            Kind::AnyRecord | Kind::Parent if path.len() == index + 2 && path[index + 1] == "id" => {
                return Ok(Reach { through, field: &SYSTEM[0] });
            }
            _ => return Err(invalid("the field is no lookup")),
        };
    }
    Err(invalid("the name is empty"))
}

fn filter(module: &'static Module, given: &Filter) -> Result<PlannedFilter, Problem> {
    let side = |side: &Filter| filter(module, side).map(Box::new);
    Ok(match given {
        Filter::And(left, right) => PlannedFilter::And(side(left)?, side(right)?),
        Filter::Or(left, right) => PlannedFilter::Or(side(left)?, side(right)?),
        Filter::Test(test) => planned_test(module, test)?,
    })
}

fn planned_test(module: &'static Module, test: &Test) -> Result<PlannedFilter, Problem> {
    let reach = reach(module, &test.path, "where")?;
    let name = test.path.join(".");
    let kind = reach.field.kind;
    if matches!(kind, Kind::Textarea(_) | Kind::Objects | Kind::Object) {
        let details = json!({"column_name": name, "clause": "where", "data_type": kind.data_type()});
        return Err(Problem::new("INVALID_QUERY", "data type not supported", details));
    }
    if !offered(kind, test.operator) {
        let details = json!({"column_name": name, "operator": test.operator.text(), "data_type": kind.data_type()});
        return Err(Problem::new("INVALID_QUERY", "invalid operator found", details));
    }
    let values =
        test.values.iter().map(|literal| value(kind, literal)).collect::<Option<Vec<Scalar>>>().ok_or_else(|| {
            let details = json!({"column_name": name, "clause": "where", "expected_data_type": kind.data_type()});
            Problem::new("INVALID_QUERY", "value given seems to be invalid for the column", details)
        })?;
    Ok(PlannedFilter::Test { reach, operator: test.operator, values })
}

/// Whether a field of `kind` can be tested so.
fn offered(kind: Kind, operator: Operator) -> bool {
    use Operator::{Equal, In, IsNotNull, IsNull, Like, NotEqual, NotIn, NotLike};
    match kind {
        Kind::Boolean => matches!(operator, Equal | NotEqual | IsNull | IsNotNull),
        Kind::Lookup(_) | Kind::User | Kind::AnyRecord | Kind::Parent | Kind::Multipicklist(_) => {
            matches!(operator, Equal | NotEqual | In | NotIn | IsNull | IsNotNull)
        }
        Kind::Date | Kind::DateTime | Kind::Currency | Kind::Integer | Kind::Id => !matches!(operator, Like | NotLike),
        _ => matches!(operator, Equal | NotEqual | In | NotIn | Like | NotLike | IsNull | IsNotNull),
    }
}

/// A literal in a field's type. Text is quoted, numbers are not; ids may be either.
fn value(kind: Kind, literal: &Literal) -> Option<Scalar> {
    let numeric = matches!(kind, Kind::Currency | Kind::Integer);
    let id = matches!(kind, Kind::Id | Kind::Lookup(_) | Kind::User | Kind::AnyRecord | Kind::Parent);
    match literal {
        Literal::Flag(flag) => (kind == Kind::Boolean).then_some(Scalar::Flag(*flag)),
        Literal::Number(digits) => (numeric || id).then(|| Scalar::literal(kind, digits)).flatten(),
        Literal::Text(_) if numeric => None,
        Literal::Text(text) => Scalar::literal(kind, text),
    }
}
