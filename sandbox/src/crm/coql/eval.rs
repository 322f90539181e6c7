//! Running a plan over the records.

use std::cmp::Ordering;

use serde_json::{Map, Value, json};

use super::{
    super::{
        scalar::Scalar,
        schema::Kind,
        store::{self, Record, Store, id_of},
    },
    ast::{Aggregate, Operator},
    check::{Key, Plan, PlannedColumn, PlannedFilter, Reach},
};
use crate::{clock::Clock, world::World};

/// The rows of the page, and whether more follow.
pub(super) fn run(world: &World, plan: &Plan) -> (Vec<Value>, bool) {
    let source = Source { store: &world.crm.store, clock: &world.clock, names: world.settings.coql_lookup_names };
    let records: Vec<&Record> = (world.crm.store.all(plan.module))
        .filter(|record| plan.with_converted || !record.converted)
        .filter(|record| source.passes(&plan.filter, record))
        .collect();
    let mut rows = if plan.aggregated { source.groups(plan, &records) } else { source.rows(plan, &records) };
    rows.sort_by(|left, right| {
        let keys = left.keys.iter().zip(&right.keys).zip(&plan.order_by);
        keys.map(|((left, right), (_, descending))| {
            let order = left.sort(right);
            if *descending { order.reverse() } else { order }
        })
        .find(|order| order.is_ne())
        .unwrap_or(Ordering::Equal)
    });
    let more = rows.len() > plan.offset.saturating_add(plan.limit);
    let page = rows.into_iter().skip(plan.offset).take(plan.limit);
    (page.map(|row| Value::Object(row.shown)).collect(), more)
}

/// A row and what it is sorted by.
struct Row {
    shown: Map<String, Value>,
    keys: Vec<Scalar>,
}

struct Source<'a> {
    store: &'a Store,
    clock: &'a Clock,
    /// Whether lookups come with their names.
    names: bool,
}

impl Source<'_> {
    /// One row a record; records come in the order of their ids, which is the default order.
    fn rows(&self, plan: &Plan, records: &[&Record]) -> Vec<Row> {
        let row = |record: &&Record| {
            let shown =
                plan.columns.iter().map(|column| (column.name.clone(), self.shown(&column.reach, record))).collect();
            let key = |(key, _): &(Key, bool)| match key {
                Key::Column(position) => self.scalar(&plan.columns[*position].reach, record),
                Key::Reach(reach) => self.scalar(reach, record),
            };
            Row { shown, keys: plan.order_by.iter().map(key).collect() }
        };
        records.iter().map(row).collect()
    }

    /// One row a group, in the order in which the groups first appear; a query of aggregates alone has one.
    fn groups(&self, plan: &Plan, records: &[&Record]) -> Vec<Row> {
        let mut groups: Vec<(Vec<Value>, Vec<&Record>)> = Vec::new();
        for record in records {
            let key: Vec<Value> = plan.group_by.iter().map(|reach| self.shown(reach, record)).collect();
            match groups.iter_mut().find(|(present, _)| *present == key) {
                Some((_, members)) => members.push(record),
                None => groups.push((key, vec![record])),
            }
        }
        let row = |(_, members): (Vec<Value>, Vec<&Record>)| {
            let values: Vec<(Value, Scalar)> =
                plan.columns.iter().map(|column| self.of_group(column, &members)).collect();
            let key = |(key, _): &(Key, bool)| match key {
                Key::Column(position) => values[*position].1.clone(),
                Key::Reach(reach) => self.scalar(reach, members[0]),
            };
            let keys = plan.order_by.iter().map(key).collect();
            let shown = plan.columns.iter().map(|column| column.name.clone());
            Row { shown: shown.zip(values.into_iter().map(|(value, _)| value)).collect(), keys }
        };
        groups.into_iter().map(row).collect()
    }

    /// A column's value for a group, which is never empty.
    fn of_group(&self, column: &PlannedColumn, members: &[&Record]) -> (Value, Scalar) {
        let Some(function) = column.function else {
            return (self.shown(&column.reach, members[0]), self.scalar(&column.reach, members[0]));
        };
        let mut values: Vec<(Value, Scalar)> = (members.iter())
            .map(|record| (self.shown(&column.reach, record), self.scalar(&column.reach, record)))
            .filter(|(_, scalar)| *scalar != Scalar::Null)
            .collect();
        let sum = || -> f64 { values.iter().filter_map(|(value, _)| value.as_f64()).sum() };
        #[expect(clippy::cast_precision_loss, reason = "a group has far fewer than 2^52 members")]
        let count = values.len() as f64;
        match function {
            Aggregate::Count => (values.len().into(), Scalar::Number(count)),
            Aggregate::Sum => (number(sum()), Scalar::Number(sum())),
            Aggregate::Avg if values.is_empty() => (Value::Null, Scalar::Null),
            Aggregate::Avg => (number(sum() / count), Scalar::Number(sum() / count)),
            Aggregate::Min | Aggregate::Max => {
                values.sort_by(|(_, left), (_, right)| left.sort(right));
                let end = if function == Aggregate::Min { values.first() } else { values.last() };
                end.cloned().unwrap_or((Value::Null, Scalar::Null))
            }
        }
    }

    /// The value at the end of a path as stored, `null` where a lookup on the way is empty.
    fn value(&self, reach: &Reach, record: &Record) -> Value {
        let mut record = record;
        for (index, lookup) in reach.through.iter().enumerate() {
            let value = store::value(lookup, record, self.clock);
            let Some(id) = id_of(&value) else { return Value::Null };
            if lookup.kind == Kind::User {
                return self.store.user(id).map_or(Value::Null, |user| user.value(reach.field.api_name));
            }
            if index + 1 == reach.through.len() && reach.field.kind == Kind::Id {
                return id.to_string().into();
            }
            let next = self.store.module_of(id).and_then(|module| self.store.get(module.api_name, id));
            let Some(next) = next else { return Value::Null };
            record = next;
        }
        store::value(reach.field, record, self.clock)
    }

    fn shown(&self, reach: &Reach, record: &Record) -> Value {
        let value = self.value(reach, record);
        let lookup = matches!(reach.field.kind, Kind::Lookup(_) | Kind::User | Kind::AnyRecord | Kind::Parent);
        let Some(id) = lookup.then(|| id_of(&value)).flatten() else { return value };
        if !self.names {
            return json!({"id": id.to_string()});
        }
        if let Some(user) = self.store.user(id) {
            return user.minified(false);
        }
        let named = self.store.module_of(id).and_then(|module| {
            let record = self.store.get(module.api_name, id)?;
            Some(store::name(module, record))
        });
        json!({"name": named, "id": id.to_string()})
    }

    fn scalar(&self, reach: &Reach, record: &Record) -> Scalar {
        Scalar::of(reach.field.kind, &self.value(reach, record))
    }

    fn passes(&self, filter: &PlannedFilter, record: &Record) -> bool {
        match filter {
            PlannedFilter::And(left, right) => self.passes(left, record) && self.passes(right, record),
            PlannedFilter::Or(left, right) => self.passes(left, record) || self.passes(right, record),
            PlannedFilter::Test { reach, operator, values } => holds(&self.scalar(reach, record), *operator, values),
        }
    }
}

/// A whole number stays one in JSON.
fn number(value: f64) -> Value {
    #[expect(clippy::cast_possible_truncation, reason = "checked to be whole and small")]
    if value.fract() == 0.0 && value.abs() < 1e15 { Value::from(value as i64) } else { Value::from(value) }
}

/// Whether a condition holds of a value. Of an absent one only `is null` does, and, as in SQL, no comparison.
fn holds(own: &Scalar, operator: Operator, values: &[Scalar]) -> bool {
    let absent = *own == Scalar::Null;
    let among = || values.iter().any(|value| own.equals(value));
    let order = |index: usize| own.compare(&values[index]);
    match operator {
        Operator::IsNull => absent,
        Operator::IsNotNull => !absent,
        _ if absent => false,
        Operator::Equal | Operator::In => among(),
        Operator::NotEqual | Operator::NotIn => !among(),
        Operator::Greater => order(0) == Some(Ordering::Greater),
        Operator::GreaterEqual => order(0).is_some_and(Ordering::is_ge),
        Operator::Less => order(0) == Some(Ordering::Less),
        Operator::LessEqual => order(0).is_some_and(Ordering::is_le),
        Operator::Between | Operator::NotBetween => {
            let within = order(0).is_some_and(Ordering::is_ge) && order(1).is_some_and(Ordering::is_le);
            within == (operator == Operator::Between)
        }
        Operator::Like | Operator::NotLike => {
            let like = matches!((own, &values[0]), (Scalar::Text(text), Scalar::Text(pattern)) if like(text, pattern));
            like == (operator == Operator::Like)
        }
    }
}

/// Whether `text` is like `pattern`, in which `%` stands for anything.
fn like(text: &str, pattern: &str) -> bool {
    let parts: Vec<&str> = pattern.split('%').collect();
    let [first, middle @ .., last] = &parts[..] else { return text == pattern };
    let Some(mut rest) = text.strip_prefix(first) else { return false };
    for part in middle {
        let Some(found) = rest.find(part) else { return false };
        rest = &rest[found + part.len()..];
    }
    rest.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::like;

    #[test]
    fn percent_stands_for_anything() {
        assert!(like("techcorp", "techcorp"));
        assert!(like("techcorp", "tech%"));
        assert!(like("techcorp", "%corp"));
        assert!(like("techcorp", "%chc%"));
        assert!(like("techcorp", "t%c%p"));
        assert!(!like("techcorp", "corp%"));
        assert!(!like("techcorp", "tech"));
        assert!(!like("ab", "ab%b"));
    }
}
