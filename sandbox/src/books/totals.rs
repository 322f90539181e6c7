//! Line items and what they add up to.

use serde_json::{Map, Value};

use super::{
    error::Problem,
    kinds::{ITEMS, TAXES},
    store::{Record, Store, cents, id_of, number},
};

/// The line items of a body, completed from the items they name, and the totals, put into `record`.
pub(super) fn fill(store: &mut Store, record: &mut Record) -> Result<(), Problem> {
    let Some(Value::Array(lines)) = record.get("line_items").cloned() else {
        return Err(Problem::invalid("line_items"));
    };
    if lines.is_empty() {
        return Err(Problem::invalid("line_items"));
    }
    let mut filled = Vec::with_capacity(lines.len());
    let (mut sub_total, mut tax_total) = (0.0, 0.0);
    for line in lines {
        let Value::Object(line) = line else { return Err(Problem::invalid("line_items")) };
        let line = complete(store, line)?;
        sub_total += number(&line, "item_total");
        tax_total += number(&line, "item_total") * number(&line, "tax_percentage") / 100.0;
        filled.push(Value::Object(line));
    }
    let adjustment = money(record, "adjustment")?;
    let shipping = money(record, "shipping_charge")?;
    record.insert("line_items".to_owned(), filled.into());
    record.insert("sub_total".to_owned(), cents(sub_total).into());
    record.insert("tax_total".to_owned(), cents(tax_total).into());
    record.insert("total".to_owned(), cents(sub_total + cents(tax_total) + adjustment + shipping).into());
    Ok(())
}

/// One line: an item by id, or at least a name and a rate of its own.
fn complete(store: &mut Store, mut line: Map<String, Value>) -> Result<Map<String, Value>, Problem> {
    if let Some(given) = line.get("item_id").filter(|given| !given.is_null()) {
        let item = id_of(given).and_then(|id| store.get(&ITEMS, id)).ok_or_else(|| Problem::invalid("item_id"))?;
        let item = item.clone();
        line.insert("item_id".to_owned(), item["item_id"].clone());
        for name in ["name", "description", "rate", "unit", "tax_id"] {
            if let (true, Some(own)) = (line.get(name).is_none_or(Value::is_null), item.get(name)) {
                line.insert(name.to_owned(), own.clone());
            }
        }
    } else if line.get("name").and_then(Value::as_str).is_none_or(str::is_empty)
        && line.get("description").and_then(Value::as_str).is_none_or(str::is_empty)
    {
        return Err(Problem::invalid("item_id"));
    }
    if let Some(given) = line.get("tax_id").filter(|given| !given.is_null() && *given != "") {
        let tax = id_of(given).and_then(|id| store.get(&TAXES, id)).ok_or_else(|| Problem::invalid("tax_id"))?;
        for name in ["tax_name", "tax_percentage"] {
            line.insert(name.to_owned(), tax[name].clone());
        }
    }
    let rate = line.get("rate").and_then(Value::as_f64).ok_or_else(|| Problem::invalid("rate"))?;
    let quantity = line.get("quantity").map_or(Some(1.0), Value::as_f64).filter(|quantity| *quantity > 0.0);
    let quantity = quantity.ok_or_else(|| Problem::invalid("quantity"))?;
    let discount = money(&line, "discount_amount")?;
    line.insert("quantity".to_owned(), quantity.into());
    line.insert("item_total".to_owned(), cents(rate * quantity - discount).into());
    if line.get("line_item_id").and_then(id_of).is_none() {
        line.insert("line_item_id".to_owned(), store.next_id("lines").to_string().into());
    }
    Ok(line)
}

/// A member that is an amount where it is given.
fn money(record: &Record, name: &str) -> Result<f64, Problem> {
    match record.get(name) {
        None | Some(Value::Null) => Ok(0.0),
        // The description calls some of these text.
        Some(Value::String(text)) if text.is_empty() => Ok(0.0),
        Some(Value::String(text)) => text.parse().map_err(|_| Problem::invalid(name)),
        Some(value) => value.as_f64().ok_or_else(|| Problem::invalid(name)),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn lines_add_up_to_the_cent() {
        let mut store = Store::default();
        let mut tax = Record::new();
        tax.insert("tax_name".to_owned(), "Standard".into());
        tax.insert("tax_percentage".to_owned(), json!(10));
        let tax = store.insert(&TAXES, tax).to_string();
        let mut record = Record::new();
        let lines = json!([
            {"name": "Hours", "rate": 33.33, "quantity": 3},
            {"name": "Travel", "rate": 100, "tax_id": tax, "discount_amount": 0.5},
        ]);
        record.insert("line_items".to_owned(), lines);
        record.insert("adjustment".to_owned(), json!(-1));
        fill(&mut store, &mut record).unwrap();
        let told = ["sub_total", "tax_total", "total"].map(|name| record[name].to_string());
        assert_eq!(told, ["199.49", "9.95", "208.44"]);
    }

    #[test]
    fn a_line_needs_an_item_or_a_name_and_a_rate() {
        for line in [
            json!({"rate": 1}),
            json!({"name": "x"}),
            json!({"item_id": "7"}),
            json!({"name": "x", "rate": 1, "quantity": 0}),
        ] {
            let mut record = Record::new();
            record.insert("line_items".to_owned(), json!([line]));
            assert!(fill(&mut Store::default(), &mut record).is_err(), "{record:?}");
        }
    }
}
