//! Whether granted OAuth scopes cover needed ones.
//!
//! A scope reads `Service.group.[member.]VERB`. `ALL` stands for every verb, a group for all its
//! members, and case does not matter: the vendor's own pages differ in it.

/// Those of `needed` that `granted` does not cover, in their order.
#[must_use]
pub fn missing<'a>(needed: &[&'a str], granted: &[String]) -> Vec<&'a str> {
    needed.iter().copied().filter(|needed| !granted.iter().any(|granted| covers(granted, needed))).collect()
}

/// Whether one granted scope is enough for a needed one.
fn covers(granted: &str, needed: &str) -> bool {
    let (granted, needed) = (granted.to_ascii_lowercase(), needed.to_ascii_lowercase());
    let (Some((group, verb)), Some((needed_group, needed_verb))) = (granted.rsplit_once('.'), needed.rsplit_once('.'))
    else {
        return granted == needed;
    };
    if verb != "all" && verb != needed_verb {
        return false;
    }
    // `Service.fullaccess.all` is everything of the service.
    let group = group.strip_suffix(".fullaccess").unwrap_or(group);
    needed_group == group || needed_group.strip_prefix(group).is_some_and(|rest| rest.starts_with('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_group_covers_its_members_and_all_covers_every_verb() {
        for (granted, needed, covered) in [
            ("A.modules.READ", "A.modules.READ", true),
            ("a.Modules.read", "A.modules.READ", true),
            ("A.modules.ALL", "A.modules.READ", true),
            ("A.modules.READ", "A.modules.leads.READ", true),
            ("A.modules.ALL", "A.modules.leads.CREATE", true),
            ("A.fullaccess.all", "A.invoices.READ", true),
            ("A.modules.READ", "A.modules.CREATE", false),
            ("A.modules.leads.READ", "A.modules.READ", false),
            ("A.modules.ALL", "A.modulesx.READ", false),
            ("A.modules.ALL", "B.modules.READ", false),
        ] {
            assert_eq!(covers(granted, needed), covered, "{granted} {needed}");
        }
    }

    #[test]
    fn only_what_is_missing_is_named() {
        let granted = ["A.modules.READ".to_owned(), "A.users.READ".to_owned()];
        assert_eq!(missing(&["A.coql.READ", "A.modules.leads.READ"], &granted), ["A.coql.READ"]);
    }
}
