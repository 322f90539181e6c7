//! Users of the organisation.

use serde_json::{Value, json};

use super::{Call, error::Problem, paging, store::parse_id};
use crate::http::Reply;

/// A user, as far as the sandbox knows one.
#[derive(Debug, Clone)]
pub(crate) struct User {
    pub(crate) id: u64,
    pub(crate) role_id: u64,
    pub(crate) profile_id: u64,
    pub(crate) first_name: &'static str,
    pub(crate) last_name: &'static str,
    pub(crate) role: &'static str,
    pub(crate) profile: &'static str,
    pub(crate) active: bool,
    /// Whether the invitation was accepted.
    pub(crate) confirmed: bool,
    /// Created when the sandbox started, already in the organisation's zone.
    pub(crate) created: String,
}

impl User {
    pub(crate) fn full_name(&self) -> String {
        format!("{} {}", self.first_name, self.last_name)
    }

    pub(crate) fn email(&self) -> String {
        format!("{}.{}@northwind-demo.example", self.first_name, self.last_name).to_lowercase()
    }

    pub(crate) fn is_admin(&self) -> bool {
        self.profile == "Administrator"
    }

    fn status(&self) -> &'static str {
        if self.active { "active" } else { "disabled" }
    }

    /// The user as records name one; owners come with their address.
    pub(crate) fn minified(&self, with_email: bool) -> Value {
        let mut object = json!({"name": self.full_name(), "id": self.id.to_string()});
        if with_email {
            object["email"] = self.email().into();
        }
        object
    }

    /// A value that a query reaches through an owner field.
    pub(crate) fn value(&self, field: &str) -> Value {
        match field {
            "id" => self.id.to_string().into(),
            "first_name" => self.first_name.into(),
            "last_name" => self.last_name.into(),
            "full_name" => self.full_name().into(),
            "email" => self.email().into(),
            "status" => self.status().into(),
            _ => Value::Null,
        }
    }

    fn full(&self, number: usize) -> Value {
        json!({
            "id": self.id.to_string(),
            "first_name": self.first_name,
            "last_name": self.last_name,
            "full_name": self.full_name(),
            "email": self.email(),
            "status": self.status(),
            "confirm": self.confirmed,
            "role": {"name": self.role, "id": self.role_id.to_string()},
            "profile": {"name": self.profile, "id": self.profile_id.to_string()},
            "zuid": (884_410_000 + number).to_string(),
            "category": "regular_user",
            "type__s": "Regular User",
            "time_zone": "Etc/UTC",
            "locale": "en_US",
            "language": "en_US",
            "country_locale": "en_US",
            "date_format": "MM/dd/yyyy",
            "time_format": "HH:mm",
            "created_time": self.created,
            "Modified_Time": self.created,
            "Isonline": false,
            "phone": null,
            "mobile": null,
            "alias": null,
        })
    }
}

/// `GET /users`.
pub(super) fn list(call: &mut Call) -> Result<Reply, Problem> {
    let kind = call.query("type").unwrap_or("AllUsers");
    let current = call.user;
    let wanted: fn(&User) -> bool = match kind {
        "AllUsers" | "CurrentUser" => |_| true,
        "ActiveUsers" => |user| user.active,
        "DeactiveUsers" => |user| !user.active,
        "ConfirmedUsers" => |user| user.confirmed,
        "NotConfirmedUsers" => |user| !user.confirmed,
        "ActiveConfirmedUsers" => |user| user.active && user.confirmed,
        "AdminUsers" => User::is_admin,
        "ActiveConfirmedAdmins" => |user| user.active && user.confirmed && user.is_admin(),
        "DeletedUsers" => |_| false,
        _ => return Err(Problem::invalid_param("type")),
    };
    let page = paging::page(call)?;
    let ids: Option<Vec<&str>> = call.query("ids").map(|ids| ids.split(',').map(str::trim).collect());
    let users: Vec<Value> = (call.world.crm.store.users.iter().enumerate())
        .filter(|(_, user)| wanted(user) && (kind != "CurrentUser" || user.id == current))
        .filter(|(_, user)| ids.as_ref().is_none_or(|ids| ids.contains(&user.id.to_string().as_str())))
        .map(|(number, user)| user.full(number))
        .collect();
    let shown: Vec<Value> = users.iter().skip(page.offset()).take(page.size).cloned().collect();
    if shown.is_empty() {
        return Ok(Reply::empty(204));
    }
    let more = users.len() > page.offset() + shown.len();
    let info = json!({"per_page": page.size, "count": shown.len(), "page": page.number, "more_records": more});
    Ok(Reply::json(200, &json!({"users": shown, "info": info})))
}

/// `GET /users/{id}`.
pub(super) fn get(call: &mut Call, id: &str) -> Result<Reply, Problem> {
    let wanted = parse_id(id).ok_or_else(|| Problem::invalid_segment(1))?;
    let found = call.world.crm.store.users.iter().enumerate().find(|(_, user)| user.id == wanted);
    Ok(match found {
        Some((number, user)) => Reply::json(200, &json!({"users": [user.full(number)]})),
        None => Reply::empty(204),
    })
}
