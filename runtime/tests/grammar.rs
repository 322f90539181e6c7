//! Queries: what is taken, what is refused with which words, and that printing is the inverse of
//! parsing.

use std::fmt::Write as _;

use proptest::prelude::*;
use zoho_mcp_runtime::descriptor::Grammar;
use zoho_mcp_runtime::grammar::coql::{
    Aggregate, Column, Comparison, Condition, Expression, Field, Literal, Order, Query, Test,
};
use zoho_mcp_runtime::grammar::criteria::{self, Criteria, Operator};
use zoho_mcp_runtime::grammar::{Parsed, Role, check};

/// A text that must be taken, as it is printed.
fn taken(grammar: Grammar, text: &str) -> String {
    check(grammar, text).unwrap_or_else(|faults| panic!("{text}\n{}", faults[0])).to_string()
}

/// Every fault of every text, for a snapshot.
fn refused(grammar: Grammar, texts: &[String]) -> String {
    let mut all = String::new();
    for text in texts {
        let shown: String = text.chars().take(90).collect();
        let faults = check(grammar, text).expect_err(&shown);
        let _ = writeln!(all, "{shown}");
        for fault in faults {
            let _ = writeln!(all, "    {:?} {fault}", fault.kind);
            if let Some(corrected) = fault.corrected {
                taken(grammar, &corrected);
            }
        }
    }
    all
}

#[test]
fn statements_inside_the_language_are_taken() {
    for (text, printed) in [
        ("select id from Leads where id is not null", None),
        (
            "SELECT Last_Name , id FROM Leads WHERE Lead_Source = 'Web' LIMIT 10",
            Some("select Last_Name, id from Leads where Lead_Source = 'Web' limit 10"),
        ),
        ("select Account_Name.Owner.email from Contacts where Account_Name.Industry != 'ERP'", None),
        (
            "select id from Deals where (Amount > 50000) and (Stage = 'Closed Won')",
            Some("select id from Deals where Amount > 50000 and Stage = 'Closed Won'"),
        ),
        (
            "select id from Deals where ((Amount > 50000 and Stage = 'A') or Stage = 'B') order by Amount desc, id asc limit 200, 100",
            Some(
                "select id from Deals where ((Amount > 50000 and Stage = 'A') or Stage = 'B') order by Amount desc, id limit 100 offset 200",
            ),
        ),
        ("select id from Deals where (A = 1 and (B = 2 and C = 3))", None),
        ("select id from Deals where Stage in ('A', 'B') and Amount not in (1, -2.50)", None),
        ("select id from Leads where Company like '%O''Brien%' or Company not like 'x'", None),
        (
            "select id from Leads where Created_Time between '2026-01-01T00:00:00+00:00' and '2026-01-31T23:59:59Z'",
            None,
        ),
        (
            "select Stage, count(id) as number, sum(Amount), count(*) from Deals where id is not null group by Stage order by number desc limit 2000 offset 98000",
            None,
        ),
        ("select 'What_Id->Leads.Last_Name' from Tasks where 'What_Id->Leads.id' in ('1', '2')", None),
        ("select id from Leads where id = 4150868000001234001 and Converted = true", None),
        ("\n select\tid\nfrom Leads\nwhere  A=''\n", Some("select id from Leads where A = ''")),
    ] {
        assert_eq!(taken(Grammar::Coql, text), printed.unwrap_or(text));
    }
}

#[test]
fn a_statement_names_its_fields_and_modules() {
    let text = "select Stage as s, sum(Amount), 'What_Id->Leads.City' from Tasks where Phone is null \
                group by s, Owner order by s desc, Email limit 7 offset 3";
    let parsed = check(Grammar::Coql, text).unwrap();
    let named: Vec<(&str, Role)> = parsed.fields().iter().map(|used| (used.field, used.role)).collect();
    assert_eq!(
        named,
        [
            ("Stage", Role::Shown),
            ("Amount", Role::Shown),
            ("What_Id->Leads.City", Role::Shown),
            ("Phone", Role::Tested),
            ("Stage", Role::Grouped),
            ("Owner", Role::Grouped),
            ("Stage", Role::Ordered),
            ("Email", Role::Ordered),
        ]
    );
    assert_eq!(parsed.modules(), ["Tasks", "Leads"]);
    let size = parsed.size();
    assert_eq!((size.conditions, size.limit, size.offset), (1, Some(7), 3));
}

#[test]
fn statements_outside_the_language_are_refused_with_advice() {
    let mut texts: Vec<String> = [
        "",
        "hello",
        "update Leads set A = 1",
        "delete from Leads where id = 1",
        "select",
        "select from Leads where A = 1",
        "select * from Leads where A = 1",
        "select id",
        "select id Leads",
        "select id from Leads",
        "select id from Leads limit 5",
        "select id from Leads where",
        "select distinct City from Leads where A = 1",
        "select lower(City) from Leads where A = 1",
        "select id name from Leads where A = 1",
        "select id from Leads l where A = 1",
        "select id from Leads, Deals where A = 1",
        "select id from Leads join Deals where A = 1",
        "select `id` from Leads where A = 1",
        "select \"id\" from Leads where A = 1",
        "select 'id' from Leads where A = 1",
        "select a.b.c.d from Leads where A = 1",
        "select id from Leads where A = 1 and B = 2 or C = 3 and D = 4",
        "select id from Leads where not A = 1",
        "select id from Leads where A == 1",
        "select id from Leads where A <> 1 and B = \"x\"",
        "select id from Leads where A = null and B != NULL",
        "select id from Leads where A is 1",
        "select id from Leads where A contains 'x'",
        "select id from Leads where A not between 1 and 2",
        "select id from Leads where A = Webinar",
        "select id from Leads where A = 'O'Brien'",
        "select id from Leads where A = 'open",
        "select id from Leads where A in 'x'",
        "select id from Leads where A in ()",
        "select id from Leads where A in (select id from Deals where B = 1)",
        "select id from Leads where A like 5",
        "select id from Deals where Created_Time > NOW() - 30",
        "select id from Deals where Closing_Date >= today",
        "select id from Deals where Closing_Date > 2026-01-31",
        "select id from Deals where T > '2026-01-31T00:00:00'",
        "select id from Deals where T > '2026-01-31T00:00:00.000+0530'",
        "select id from Deals where D = '2026-02-30'",
        "select id from Deals where Amount > 5 * 3",
        "select id from Deals where year(D) = 2026",
        "select id from Leads where A = 1;",
        "select id from Leads where A = 1; select id from Deals where A = 1",
        "select id from Leads where A = 1 -- all",
        "select id /* x */ from Leads where A = 1",
        "select id from Leads where A:equals:x",
        "select id from Leads where A = 1 group by B having C > 1",
        "select id from Leads where A = 1 limit 5 order by B",
        "select id from Leads where A = 1 order by sum(B)",
        "select id from Leads where A = 1 offset 5",
        "select id from Leads where A = 1 limit 0",
        "select id from Leads where A = 1 limit 2001",
        "select id from Leads where A = 1 limit 2000 offset 98001",
        "select id from Leads where A = 1 limit many",
        "select id from Leads where A = 1 union select id from Deals where A = 1",
        "select id from Leads where (A = 1",
        "select id from Leads where A = 1)",
        "select id from Leads where A = 1 order by B, C, D, E, F, G, H, I, J, K, L",
        "select count(a), count(b), count(c), count(d), count(e), count(f) from Leads where A = 1",
        "select id from Leads where A = 1 group by a, b, c, d, e",
    ]
    .iter()
    .map(|text| (*text).to_owned())
    .collect();
    let list = |count: usize| (0..count).map(|index| index.to_string()).collect::<Vec<_>>().join(", ");
    let fields = |count: usize| (0..count).map(|index| format!("F{index}")).collect::<Vec<_>>().join(", ");
    texts.push(format!("select id from Leads where A in ({})", list(101)));
    texts.push(format!("select {} from Leads where A = 1", fields(501)));
    texts.push(format!("select id from Leads where {}A = 1{}", "(".repeat(41), ")".repeat(41)));
    texts.push(format!("select id from Leads where {}A = 1{}", "(A = 1 and ".repeat(25), ")".repeat(25)));
    insta::assert_snapshot!(refused(Grammar::Coql, &texts));
    taken(Grammar::Coql, &format!("select id from Leads where A in ({})", list(100)));
    taken(Grammar::Coql, &format!("select {} from Leads where A = 1", fields(500)));
    taken(Grammar::Coql, &format!("select id from Leads where {}A = 1{}", "(A = 1 and ".repeat(24), ")".repeat(24)));
}

#[test]
fn criteria_inside_the_language_are_taken() {
    for (text, printed) in [
        ("(Last_Name:equals:Burns)", None),
        ("((Last_Name:equals:Burns)and(Lead_Source:starts_with:Web))", None),
        (
            "(Last_Name:equals:Burns) AND (Company:not_equal:X)",
            Some("((Last_Name:equals:Burns)and(Company:not_equal:X))"),
        ),
        ("(((A:equals:1)or(B:equals:2))and(C:equals:3)and(D:equals:4))", None),
        ("(((A:equals:1)))", Some("(A:equals:1)")),
        (r"(Company:equals:Smith \(UK\)\, Ltd \\ Co)", None),
        ("(Closing_Date:between:2026-11-01,2026-11-30)", None),
        ("(Stage:in:A,B and C,D)", None),
        ("(Created_Time:greater_than:2026-01-31T00:00:00+05:30)", None),
        ("(Website:equals:https://example.com:8080/a?b=c&d)", None),
        ("(Account_Name.id:equals:4150868000001234001)", None),
    ] {
        assert_eq!(taken(Grammar::Criteria, text), printed.unwrap_or(text));
    }
    let parsed = check(Grammar::Criteria, "((Email:equals:a@b.c)or(Owner.id:in:1,2))").unwrap();
    let fields: Vec<&str> = parsed.fields().iter().map(|used| used.field).collect();
    assert_eq!((fields, parsed.size().conditions, parsed.modules().len()), (vec!["Email", "Owner.id"], 2, 0));
}

#[test]
fn criteria_outside_the_language_are_refused_with_advice() {
    let mut texts: Vec<String> = [
        "",
        "Webinar",
        "Lead_Source:equals:Webinar",
        "Lead_Source:equals:Webinar and Company:equals:X",
        "A:equals:1 or B:equals:2 and C:equals:Rock and Roll",
        "(A:equals:1 and B:equals:2)",
        "((A:equals:1)and(B:equals:2)",
        "(A:equals:1))",
        "(A:equals:1)(B:equals:2)",
        "((A:equals:1)and(B:equals:2)or(C:equals:3))",
        "()",
        "(A)",
        "(A:equals)",
        "(A:equals:)",
        "(A::x)",
        "(:equals:x)",
        "(A b:equals:x)",
        "(A : equals:x)",
        "(A:=:x)",
        "(A:not_equals:x)",
        "(A:greater_then:1)",
        "(A:contains:x)",
        "(A:is_empty:x)",
        "(A:between:1)",
        "(A:between:1,2,3)",
        "(A:equals:x, y)",
        "(A:equals:Smith (UK))",
        r"(A:equals:a\b)",
        "(D:equals:2026-13-01)",
        "(T:greater_than:2026-01-31T00:00:00+0530)",
        "(T:greater_than:${today-30d})",
        "(T:greater_than:now())",
        "(A:equals:1) and",
        "(A:equals:1) xor (B:equals:2)",
    ]
    .iter()
    .map(|text| (*text).to_owned())
    .collect();
    let chain = |count: usize| vec!["(A:equals:1)"; count].join("and");
    texts.push(chain(16));
    texts.push(format!("(A:equals:{})", "x".repeat(3_000)));
    texts.push(format!("{}A:equals:1{}", "(".repeat(60), ")".repeat(60)));
    insta::assert_snapshot!(refused(Grammar::Criteria, &texts));
    taken(Grammar::Criteria, &chain(15));
}

fn name() -> impl Strategy<Value = String> {
    // A letter that begins no reserved word, so that none is made.
    "[K-MP-RT-Zk_$][A-Za-z0-9_$]{0,6}"
}

fn field() -> impl Strategy<Value = Field> {
    prop_oneof![
        4 => prop::collection::vec(name(), 1..=3).prop_map(|parts| Field { path: parts.join(".") }),
        1 => (name(), prop::collection::vec(name(), 2..=3))
            .prop_map(|(lookup, path)| Field { path: format!("{lookup}->{}", path.join(".")) }),
    ]
}

fn literal() -> impl Strategy<Value = Literal> {
    prop_oneof![
        any::<String>()
            .prop_filter("a date has a form", |text| !text.starts_with(|c: char| c.is_ascii_digit()))
            .prop_map(Literal::Text),
        "-?[0-9]{1,19}(\\.[0-9]{1,4})?".prop_map(Literal::Number),
        any::<bool>().prop_map(Literal::Boolean),
    ]
}

fn test() -> impl Strategy<Value = Test> {
    use Comparison::{Equal, Greater, GreaterOrEqual, Less, LessOrEqual, NotEqual};
    let comparison = prop::sample::select(vec![Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual]);
    prop_oneof![
        (comparison, literal()).prop_map(|(comparison, value)| Test::Compare(comparison, value)),
        (any::<bool>(), prop::collection::vec(literal(), 1..4))
            .prop_map(|(negated, values)| Test::In { negated, values }),
        (literal(), literal()).prop_map(|(low, high)| Test::Between(low, high)),
        (any::<bool>(), "[%a-z' ]{0,8}").prop_map(|(negated, pattern)| Test::Like { negated, pattern }),
        any::<bool>().prop_map(|negated| Test::Null { negated }),
    ]
}

fn condition() -> impl Strategy<Value = Condition> {
    let leaf = (field(), test()).prop_map(|(field, test)| Condition::Test(field, test));
    leaf.prop_recursive(4, 16, 2, |inner| {
        (any::<bool>(), inner.clone(), inner).prop_map(|(and, left, right)| {
            if and {
                Condition::And(Box::new(left), Box::new(right))
            } else {
                Condition::Or(Box::new(left), Box::new(right))
            }
        })
    })
}

fn query() -> impl Strategy<Value = Query> {
    use Aggregate::{Avg, Count, Max, Min, Sum};
    let aggregate = prop::sample::select(vec![Sum, Max, Min, Avg, Count]);
    let plain = prop::collection::vec((field().prop_map(Expression::Field), prop::option::of(name())), 1..4);
    let counted = prop::collection::vec(
        (
            (aggregate, field()).prop_map(|(function, field)| Expression::Aggregate(function, Some(field))),
            prop::option::of(name()),
        ),
        0..3,
    );
    let order = (field(), any::<bool>()).prop_map(|(field, descending)| Order { field, descending });
    let window = prop::option::of((1..=2_000_u64, 0..=98_000_u64));
    (
        plain,
        counted,
        name(),
        condition(),
        prop::collection::vec(field(), 0..4),
        prop::collection::vec(order, 0..4),
        window,
    )
        .prop_map(|(plain, counted, from, condition, group_by, order_by, window)| Query {
            select: plain.into_iter().chain(counted).map(|(expression, alias)| Column { expression, alias }).collect(),
            from,
            condition,
            group_by,
            order_by,
            limit: window.map(|(limit, _)| limit),
            offset: window.map_or(0, |(_, offset)| offset),
        })
}

fn criteria_test() -> impl Strategy<Value = Criteria> {
    use Operator::{Between, Equals, In, LessThan, StartsWith};
    let value = || "[a-z(),\\\\: é]{0,6}[a-z]";
    prop_oneof![
        (prop::sample::select(vec![Equals, StartsWith, LessThan]), prop::collection::vec(value(), 1)),
        (Just(In), prop::collection::vec(value(), 1..4)),
        (Just(Between), prop::collection::vec(value(), 2)),
    ]
    .prop_flat_map(|(operator, values)| {
        name().prop_map(move |field| Criteria::Test(criteria::Test { field, operator, values: values.clone() }))
    })
}

fn criteria_tree() -> impl Strategy<Value = Criteria> {
    criteria_test().prop_recursive(3, 12, 3, |inner| {
        (any::<bool>(), prop::collection::vec(inner, 2..4))
            .prop_map(|(and, parts)| if and { Criteria::All(parts) } else { Criteria::Any(parts) })
    })
}

proptest! {
    #[test]
    fn a_printed_statement_reads_as_the_same_tree(query in query()) {
        let printed = query.to_string();
        prop_assert_eq!(check(Grammar::Coql, &printed), Ok(Parsed::Coql(query)), "{}", printed);
    }

    #[test]
    fn printed_criteria_read_as_the_same_tree(tree in criteria_tree()) {
        prop_assume!(tree.conditions() <= criteria::MAX_CONDITIONS);
        let printed = tree.to_string();
        prop_assert_eq!(check(Grammar::Criteria, &printed), Ok(Parsed::Criteria(tree)), "{}", printed);
    }

    #[test]
    fn no_text_is_too_odd(text in any::<String>(), tail in "[a-z0-9'\"(),.:;=<>!*\\\\ $%+-]{0,60}", cut in 0..400_usize) {
        let statement = "select 'What_Id->Leads.é', count(*) as n from Leads where ((A = 'x''y' and B in (1, 'é')) or \
             C between '2026-01-31T00:00:00.0+0530' and 2026-01-31) group by n order by n desc limit 5 offset 6";
        let criteria = r"((A:equals:é\(\\)and(B:in:1,2\,3)or(C:between:2026-01-31T00:00:00.0+0530,é))";
        for grammar in [Grammar::Coql, Grammar::Criteria] {
            for whole in [statement, criteria] {
                let head: String = whole.chars().take(cut).collect();
                for text in [format!("{head}{tail}"), format!("{head}{text}"), format!("{head}{tail}{whole}")] {
                    for fault in check(grammar, &text).err().unwrap_or_default() {
                        prop_assert!(fault.offset <= text.chars().count());
                        if let Some(corrected) = &fault.corrected {
                            prop_assert!(check(grammar, corrected).is_ok(), "{text}\n{corrected}");
                        }
                    }
                }
            }
        }
    }
}

#[test]
fn a_huge_text_is_refused_in_no_time() {
    for part in ["(", "((A:equals:1)and", "A = 1 and ", "'", "a,", "not ", "a:equals:b and ", "2026-01-31T1 ", "\"x\" "]
    {
        let huge = part.repeat(1_000_000 / part.len());
        for head in ["", "select id from Leads where ", "select id from Leads where A in (1, ", "select "] {
            for grammar in [Grammar::Coql, Grammar::Criteria] {
                assert!(check(grammar, &format!("{head}{huge}")).is_err());
            }
        }
    }
}
