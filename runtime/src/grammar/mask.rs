//! A query without its values: what was asked for, and not what for.

use super::{coql, criteria};

/// Stands where a value stood.
const MASK: &str = "?";

impl coql::Query {
    /// The statement with every value that a field is compared with replaced.
    pub(super) fn masked(mut self) -> Self {
        mask(&mut self.condition);
        self
    }
}

fn mask(condition: &mut coql::Condition) {
    match condition {
        coql::Condition::And(left, right) | coql::Condition::Or(left, right) => {
            mask(left);
            mask(right);
        }
        coql::Condition::Test(_, test) => match test {
            coql::Test::Compare(_, value) => mask_literal(value),
            coql::Test::In { values, .. } => values.iter_mut().for_each(mask_literal),
            coql::Test::Between(low, high) => {
                mask_literal(low);
                mask_literal(high);
            }
            coql::Test::Like { pattern, .. } => MASK.clone_into(pattern),
            coql::Test::Null { .. } => {}
        },
    }
}

fn mask_literal(literal: &mut coql::Literal) {
    // A boolean tells of nobody.
    if let coql::Literal::Text(text) | coql::Literal::Number(text) = literal {
        MASK.clone_into(text);
    }
}

impl criteria::Criteria {
    /// The criteria with every value replaced.
    pub(super) fn masked(mut self) -> Self {
        self.mask();
        self
    }

    fn mask(&mut self) {
        match self {
            Self::Test(test) => test.values.iter_mut().for_each(|value| MASK.clone_into(value)),
            Self::All(parts) | Self::Any(parts) => parts.iter_mut().for_each(Self::mask),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::descriptor::Grammar;
    use crate::grammar::masked;

    #[test]
    fn a_masked_query_keeps_names_and_loses_values() {
        let coql = "select Last_Name, count(id) as n from Leads where ((Email = 'a@b.example' and Amount > 12.5) or \
                    (City like 'Ber%' and Phone in ('+49 1','2'))) and (Closed = true and Created_Time between \
                    '2026-01-01' and '2026-02-01') group by Last_Name limit 7";
        assert_eq!(
            masked(Grammar::Coql, coql).unwrap(),
            "select Last_Name, count(id) as n from Leads where (((Email = '?' and Amount > ?) or (City like '?' and \
             Phone in ('?', '?'))) and (Closed = true and Created_Time between '?' and '?')) group by Last_Name limit 7"
        );
        let criteria = "((Email:equals:a@b.example)and((Stage:in:Won,Lost)or(Amount:greater_than:5)))";
        assert_eq!(
            masked(Grammar::Criteria, criteria).unwrap(),
            "((Email:equals:?)and((Stage:in:?,?)or(Amount:greater_than:?)))"
        );
        assert_eq!(masked(Grammar::Coql, "select everything about a@b.example"), None);
    }
}
