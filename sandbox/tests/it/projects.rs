//! Zoho Projects as clients meet it.

use std::time::Duration;

use sandbox::{ProjectsSettings, Settings};
use serde_json::{Value, json};

use crate::support::{Answer, Zoho};

const PORTAL: &str = "/api/v3/portal/80037456723";

async fn with(projects: ProjectsSettings) -> Zoho {
    Zoho::with(Settings { projects, ..Settings::default() }).await
}

/// Status and title of an error.
fn problem(answer: &Answer) -> (u16, String) {
    let error = &answer.json()["error"];
    assert_eq!(error["status_code"], answer.status.to_string(), "{error}");
    assert!(error["instance"].as_str().is_some_and(|path| path.starts_with("/api/v3")), "{error}");
    assert!(error["error_type"].is_string() && error["details"].is_array(), "{error}");
    (answer.status, error["title"].as_str().unwrap_or_default().to_owned())
}

fn told(status: u16, title: &str) -> (u16, String) {
    (status, title.to_owned())
}

async fn patch(zoho: &Zoho, path: &str, body: Value) -> Answer {
    zoho.call("PATCH", path, &[], Some(body)).await
}

/// The path of the project whose name begins so.
async fn project(zoho: &Zoho, name: &str) -> String {
    let projects = zoho.get(&format!("{PORTAL}/projects")).await.json();
    let found = projects.as_array().unwrap().iter().find(|one| one["name"].as_str().unwrap().starts_with(name));
    format!("{PORTAL}/projects/{}", found.unwrap()["id"].as_str().unwrap())
}

/// The entry of a list whose name begins so.
fn named(answer: &Answer, list: &str, name: &str) -> Value {
    let list = answer.json()[list].clone();
    list.as_array().unwrap().iter().find(|one| one["name"].as_str().unwrap().starts_with(name)).unwrap().clone()
}

fn id(value: &Value) -> &str {
    value["id"].as_str().unwrap()
}

#[tokio::test]
async fn portals_and_projects_are_bare_arrays_and_the_rest_is_wrapped() {
    let zoho = Zoho::start().await;
    let portals = zoho.get("/api/v3/portals").await.json();
    assert_eq!(portals[0]["id"], zoho.running.tenants["portal_id"].as_str());
    let projects = zoho.get(&format!("{PORTAL}/projects?page=1&per_page=5")).await.json();
    assert_eq!(projects.as_array().unwrap().len(), 5);
    let acme = project(&zoho, "Acme Corp").await;
    let tasks = zoho.get(&format!("{acme}/tasks?page=1&per_page=2")).await.json();
    assert_eq!(tasks["tasks"].as_array().unwrap().len(), 2);
    assert_eq!(tasks["page_info"], json!({"page": 1, "per_page": 2, "page_count": 2, "has_next_page": true}));
    let milestones = zoho.get(&format!("{acme}/milestones")).await.json();
    assert_eq!(milestones["page_info"][0]["has_next_page"], false);
    let phases = zoho.get(&format!("{acme}/phases").replace("/v3/", "/v3.1/")).await.json();
    assert_eq!(phases["phases"], milestones["milestones"]);
    assert_eq!(phases["page_info"]["page"], 1);
}

#[tokio::test]
async fn a_page_size_needs_a_page_and_other_parameters_have_no_effect() {
    let zoho = Zoho::start().await;
    let answer = zoho.get(&format!("{PORTAL}/projects?per_page=2")).await;
    assert_eq!(problem(&answer), told(400, "LESS_THAN_MIN_OCCURANCE"));
    assert_eq!(answer.json()["error"]["details"][0]["field_name"], "page");
    let answer = zoho.get(&format!("{PORTAL}/projects?page=1&per_page=201")).await;
    assert_eq!(problem(&answer), told(400, "INVALID_PARAMETER_VALUE"));
    let all = zoho.get(&format!("{PORTAL}/projects")).await.json();
    assert_eq!(zoho.get(&format!("{PORTAL}/projects?search=Acme&status=overdue")).await.json(), all);
}

#[tokio::test]
async fn paths_that_are_no_rules() {
    let zoho = Zoho::start().await;
    for path in [
        format!("{PORTAL}/projects/"),
        "/api/v3/portals/80037456723/projects".to_owned(),
        format!("{PORTAL}/tasks"),
        "/api/v3.1/portals".to_owned(),
    ] {
        assert_eq!(problem(&zoho.get(&path).await), told(400, "URL_RULE_NOT_CONFIGURED"), "{path}");
    }
    let put = zoho.put(&format!("{PORTAL}/projects"), json!({})).await;
    assert_eq!(problem(&put), told(400, "INVALID_METHOD"));
    assert_eq!(problem(&zoho.get("/api/v3/portal/1/projects").await), told(404, "RESOURCE_NOT_FOUND"));
    assert_eq!(problem(&zoho.get(&format!("{PORTAL}/projects/1")).await), told(404, "RESOURCE_NOT_FOUND"));
}

#[tokio::test]
async fn tokens_and_scopes() {
    let mut zoho = Zoho::start().await;
    let path = format!("{PORTAL}/projects");
    let without = zoho.send("GET", &path, &[], String::new()).await.unwrap();
    assert_eq!(problem(&without), told(401, "INVALID_TICKET"));
    zoho.running.advance(Duration::from_secs(3_700));
    assert_eq!(problem(&zoho.get(&path).await), told(401, "INVALID_OAUTHTOKEN"));
    zoho.renew().await;
    assert_eq!(zoho.get(&path).await.status, 200);

    for (status, title) in [(401, "INVALID_OAUTHSCOPE"), (400, "URL_RULE_NOT_CONFIGURED")] {
        let projects = ProjectsSettings { missing_scope_status: status, ..ProjectsSettings::default() };
        let scopes = vec!["ZohoProjects.portals.READ".to_owned()];
        let zoho = Zoho::with(Settings { projects, scopes, ..Settings::default() }).await;
        assert_eq!(problem(&zoho.get(&path).await), told(status, title));
        assert_eq!(zoho.get("/api/v3/portals").await.status, 200);
    }
}

#[tokio::test]
async fn the_life_of_a_task() {
    let zoho = Zoho::start().await;
    let acme = project(&zoho, "Acme Corp").await;
    let list = named(&zoho.get(&format!("{acme}/tasklists")).await, "tasklists", "Delivery");
    let body = json!({"name": "Repair line 3", "tasklist": {"id": id(&list)}, "end_date": "2026-11-27"});
    let created = zoho.post(&format!("{acme}/tasks"), body).await;
    assert_eq!(created.status, 201);
    let task = created.json();
    assert_eq!(task["tasklist"]["name"], "Delivery");
    assert_eq!(task["status"]["name"], "Open");
    let path = format!("{acme}/tasks/{}", id(&task));

    let sarah = named(&zoho.get(&format!("{PORTAL}/users")).await, "users", "Sarah");
    let owners = json!({"owners_and_work": {"owners": [{"zpuid": sarah["zpuid"]}]}});
    let assigned = patch(&zoho, &path, owners).await.json();
    assert_eq!(assigned["owners_and_work"]["owners"][0]["name"], "Sarah Chen");

    let tasks = zoho.get(&format!("{acme}/tasks")).await.json();
    let closed = tasks["tasks"].as_array().unwrap().iter().find(|task| task["is_completed"] == true).unwrap();
    let before = zoho.get(&acme).await.json();
    let done = patch(&zoho, &path, json!({"status": {"id": closed["status"]["id"]}})).await.json();
    assert_eq!((&done["is_completed"], &done["completion_percentage"]), (&json!(true), &json!(100)));
    let after = zoho.get(&acme).await.json();
    assert_eq!(after["tasks"]["closed_count"], before["tasks"]["closed_count"].as_u64().unwrap() + 1);

    let comment = zoho.post(&format!("{path}/comments"), json!({"comment": "Mended."})).await;
    assert_eq!((comment.status, &comment.json()[0]["comment"]), (201, &json!("Mended.")));
    assert_eq!(zoho.get(&format!("{path}/comments")).await.json()["comments"][0]["comment"], "Mended.");

    assert_eq!(zoho.delete(&path).await.status, 204);
    assert_eq!(problem(&zoho.get(&path).await), told(404, "RESOURCE_NOT_FOUND"));
    assert_eq!(zoho.running.records("projects", "comments").len(), 5, "the task's comment is gone");
}

#[tokio::test]
async fn keys_and_values_of_a_body() {
    let zoho = Zoho::start().await;
    let acme = project(&zoho, "Acme Corp").await;
    let task = named(&zoho.get(&format!("{acme}/tasks")).await, "tasks", "Build dashboards");
    let path = format!("{acme}/tasks/{}", id(&task));
    for (body, status, title) in [
        (json!({"due_date": "2026-12-01"}), 400, "EXTRA_KEY_FOUND_IN_JSON"),
        (json!({"end_date": "12-01-2026"}), 400, "INVALID_PARAMETER_VALUE"),
        (json!({"end_date": "2026-01-01"}), 400, "INVALID_PARAMETER_VALUE"),
        (json!({"tasklist": "1"}), 400, "INVALID_PARAMETER_VALUE"),
        (json!({"status": {"id": "1"}}), 400, "INVALID_PARAMETER_VALUE"),
        (json!({"priority": "urgent"}), 500, "INTERNAL_SERVER_ERROR"),
        (json!(["name"]), 400, "JSON_PARSE_ERROR"),
    ] {
        assert_eq!(problem(&patch(&zoho, &path, body.clone()).await), told(status, title), "{body}");
    }
    let ignored = patch(&zoho, &path, json!({"owners": ["x"], "milestone_id": "1"})).await.json();
    assert_eq!(ignored["owners_and_work"], task["owners_and_work"]);
    let nameless = zoho.post(&format!("{acme}/tasks"), json!({"priority": "low"})).await;
    assert_eq!(problem(&nameless), told(400, "LESS_THAN_MIN_OCCURANCE"));

    // Without a list, a task goes into the general one, if there is one.
    let general = zoho.post(&format!("{acme}/tasks"), json!({"name": "x"})).await.json();
    assert_eq!(general["tasklist"]["name"], "General");
    let without = project(&zoho, "BlueSky").await;
    let refused = zoho.post(&format!("{without}/tasks"), json!({"name": "x"})).await;
    assert_eq!(problem(&refused), told(400, "LESS_THAN_MIN_OCCURANCE"));
}

#[tokio::test]
async fn a_project_goes_to_the_trash_and_comes_back() {
    let zoho = Zoho::start().await;
    let path = project(&zoho, "Nordlicht").await;
    assert_eq!(problem(&zoho.delete(&path).await), told(400, "INVALID_METHOD"));
    assert_eq!(zoho.post(&format!("{path}/trash"), Value::Null).await.status, 204);
    assert_eq!(problem(&zoho.get(&format!("{path}/tasks")).await), told(404, "RESOURCE_NOT_FOUND"));
    assert_eq!(zoho.post(&format!("{path}/restore"), Value::Null).await.status, 204);
    assert_eq!(zoho.get(&path).await.json()["name"], "Nordlicht Energie: grid dashboard");

    let other = with(ProjectsSettings { project_removal: "delete".to_owned(), ..ProjectsSettings::default() }).await;
    assert_eq!(problem(&other.post(&format!("{path}/trash"), Value::Null).await), told(400, "URL_RULE_NOT_CONFIGURED"));
    assert_eq!(other.delete(&path).await.status, 204);
}

#[tokio::test]
async fn an_empty_list_has_no_body_or_an_empty_one() {
    for (status, body) in [(204, Value::Null), (200, json!([]))] {
        let zoho = with(ProjectsSettings { empty_list_status: status, ..ProjectsSettings::default() }).await;
        let swift = project(&zoho, "Swift Freight Lines").await;
        let task = named(&zoho.get(&format!("{swift}/tasks")).await, "tasks", "Driver app");
        let answer = zoho.get(&format!("{swift}/tasks/{}/comments", id(&task))).await;
        assert_eq!((answer.status, &answer.json()["comments"]), (status, &body));
    }
}

#[tokio::test]
async fn too_many_calls_of_one_rule_lock_that_rule() {
    for as_object in [false, true] {
        let settings = ProjectsSettings { throttle_details_object: as_object, ..ProjectsSettings::default() };
        let zoho = with(settings).await;
        let path = format!("{PORTAL}/projects");
        for _ in 0..100 {
            assert_eq!(zoho.get(&path).await.status, 200);
        }
        let answer = zoho.get(&path).await;
        let error = answer.json()["error"].clone();
        assert_eq!((answer.status, &error["title"]), (400, &json!("URL_ROLLING_THROTTLES_LIMIT_EXCEEDED")));
        let detail = if as_object { &error["details"] } else { &error["details"][0] };
        assert_eq!(
            detail["message"],
            "Cannot execute more than 100 requests per API in 2 minutes. Try again after 30 minutes."
        );
        assert_eq!(zoho.get("/api/v3/portals").await.status, 200, "another rule");
    }
}

#[tokio::test]
async fn time_is_logged_by_day() {
    let zoho = Zoho::start().await;
    let acme = project(&zoho, "Acme Corp").await;
    let task = named(&zoho.get(&format!("{acme}/tasks")).await, "tasks", "Build dashboards");
    let on = json!({"type": "task", "id": id(&task)});
    let body = json!({"module": on, "date": "2026-11-20", "hours": "01:30", "bill_status": "Billable"});
    let logged = zoho.post(&format!("{acme}/log"), body.clone()).await;
    assert_eq!((logged.status, &logged.json()["module_detail"]["name"]), (201, &json!("Build dashboards")));
    let all = zoho.get(&format!("{acme}/timelogs?view_type=day&module=%7B%22type%22%3A%22task%22%7D")).await.json();
    let day = &all["time_logs"][0];
    assert_eq!((&day["date"], &day["total_hours"]), (&json!("2026-11-20"), &json!("05:00")));
    assert_eq!(
        problem(&zoho.get(&format!("{acme}/timelogs?view_type=day")).await),
        told(400, "LESS_THAN_MIN_OCCURANCE")
    );
    let path = format!("{acme}/logs/{}", id(&logged.json()));
    assert_eq!(patch(&zoho, &path, json!({"module": on, "hours": "02:00"})).await.json()["log_hour"], "02:00");
    assert_eq!(problem(&zoho.get(&path).await), told(400, "LESS_THAN_MIN_OCCURANCE"));
    assert_eq!(zoho.get(&format!("{path}?type=task")).await.json()["log_hour"], "02:00");
    for (name, value) in [("hours", "1.5"), ("date", "20-11-2026"), ("module", "task")] {
        let mut wrong = body.clone();
        wrong[name] = value.into();
        assert_eq!(
            problem(&zoho.post(&format!("{acme}/log"), wrong).await),
            told(400, "INVALID_PARAMETER_VALUE"),
            "{name}"
        );
    }
}

#[tokio::test]
async fn issues_are_listed_by_project_and_by_portal() {
    let zoho = Zoho::start().await;
    let all = zoho.get(&format!("{PORTAL}/issues")).await.json();
    assert_eq!(all["issues"].as_array().unwrap().len(), 9);
    let acme = project(&zoho, "Acme Corp").await;
    let issue = zoho.post(&format!("{acme}/issues"), json!({"name": "Chart is empty", "flag": "External"})).await;
    assert_eq!((issue.status, &issue.json()["status"]["name"]), (201, &json!("Open")));
    let path = format!("{acme}/issues/{}", id(&issue.json()));
    assert_eq!(patch(&zoho, &path, json!({"due_date": "2026-12-01"})).await.json()["due_date"], "2026-12-01");
    assert_eq!(zoho.get(&format!("{acme}/issues")).await.json()["issues"].as_array().unwrap().len(), 3);
}
