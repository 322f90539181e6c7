//! Whether granted scopes cover what a call needs.

/// One need: any of these scopes will do. A call may have several needs, and all must be met.
pub(crate) type Need = Vec<String>;

/// Whether `granted` meets every need.
pub(crate) fn cover(granted: &[String], needs: &[Need]) -> bool {
    needs.iter().all(|need| need.iter().any(|scope| granted.iter().any(|grant| covers(grant, scope))))
}

/// Scopes compare without case; `X.ALL` stands for every `X.VERB`.
fn covers(grant: &str, scope: &str) -> bool {
    if grant.eq_ignore_ascii_case(scope) {
        return true;
    }
    let (Some((family, verb)), Some((wanted, _))) = (grant.rsplit_once('.'), scope.rsplit_once('.')) else {
        return false;
    };
    verb.eq_ignore_ascii_case("ALL") && family.eq_ignore_ascii_case(wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_covers_its_own_family_only() {
        assert!(covers("ZohoCRM.modules.ALL", "ZohoCRM.modules.READ"));
        assert!(covers("zohocrm.modules.Leads.all", "ZohoCRM.modules.leads.CREATE"));
        assert!(!covers("ZohoCRM.modules.READ", "ZohoCRM.modules.CREATE"));
        assert!(!covers("ZohoCRM.modules.ALL", "ZohoCRM.coql.READ"));
        assert!(!covers("ZohoCRM.modules.leads.ALL", "ZohoCRM.modules.READ"));
    }

    #[test]
    fn every_need_must_be_met() {
        let granted = ["ZohoCRM.modules.ALL".to_owned()];
        let read = vec!["ZohoCRM.modules.READ".to_owned()];
        let search = vec!["ZohoSearch.securesearch.READ".to_owned()];
        assert!(cover(&granted, std::slice::from_ref(&read)));
        assert!(!cover(&granted, &[read, search]));
    }
}
