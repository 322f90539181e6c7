//! Attachments, photos and files, and what Zoho refuses of them.

use serde_json::json;

use crate::support::{Answer, Zoho};

const FORM: &str = "multipart/form-data; boundary=B";

fn form(name: &str, file: &str, media_type: &str, content: &str) -> String {
    format!(
        "--B\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"{file}\"\r\nContent-Type: {media_type}\r\n\r\n\
         {content}\r\n--B--\r\n"
    )
}

async fn post(zoho: &Zoho, path: &str, body: String) -> Answer {
    let token = format!("Zoho-oauthtoken {}", zoho.token);
    let headers = [("authorization", token.as_str()), ("content-type", FORM)];
    zoho.send("POST", path, &headers, body).await.expect("an answer")
}

async fn deal(zoho: &Zoho) -> String {
    let id = zoho.only("Deals", "(Deal_Name:equals:Ironbridge site reporting)").await;
    format!("/crm/v8/Deals/{id}/Attachments")
}

#[tokio::test]
async fn a_file_is_attached_listed_read_and_deleted() {
    let zoho = Zoho::start().await;
    let path = deal(&zoho).await;
    let added = post(&zoho, &path, form("file", "naïve.txt", "text/plain", "hello")).await;
    assert_eq!((added.status, &added.json()["data"][0]["code"]), (200, &json!("SUCCESS")));
    let id = added.json()["data"][0]["details"]["id"].as_str().unwrap().to_owned();

    let list = zoho.get(&format!("{path}?fields=File_Name,Size")).await;
    assert_eq!(list.column("File_Name"), ["naïve.txt", "Tender page", "prices-2024.csv", "minutes.txt"]);
    assert_eq!(list.json()["data"][0]["Size"], "5");
    assert!(list.json()["data"][0]["Owner"].is_null(), "not asked for");
    assert_eq!(zoho.get(&path).await.problem(), (400, "REQUIRED_PARAM_MISSING".to_owned()));

    let file = zoho.get(&format!("{path}/{id}")).await;
    assert_eq!((file.status, &file.bytes[..]), (200, &b"hello"[..]));
    assert_eq!(file.headers["content-type"], "text/plain");
    assert_eq!(file.headers["content-disposition"], "attachment; filename*=UTF-8''na%C3%AFve%2Etxt");

    assert_eq!(zoho.delete(&format!("{path}/{id}")).await.status, 200);
    assert_eq!(zoho.get(&format!("{path}/{id}")).await.problem(), (400, "INVALID_DATA".to_owned()));
}

#[tokio::test]
async fn a_link_cannot_be_downloaded() {
    let zoho = Zoho::start().await;
    let path = deal(&zoho).await;
    let link = zoho.call("POST", &format!("{path}?attachmentUrl=https%3A%2F%2Fx.example&title=X"), &[], None).await;
    let id = link.json()["data"][0]["details"]["id"].as_str().unwrap().to_owned();
    assert_eq!(zoho.get(&format!("{path}/{id}")).await.problem(), (400, "INVALID_DATA".to_owned()));
    let odd = zoho.call("POST", &format!("{path}?attachmentUrl=nowhere"), &[], None).await;
    assert_eq!(odd.problem(), (400, "INVALID_DATA".to_owned()));
}

#[tokio::test]
async fn what_is_refused() {
    let zoho = Zoho::start().await;
    let path = deal(&zoho).await;
    let refused = |body: String| post(&zoho, &path, body);
    assert_eq!(refused(form("attachment", "a.txt", "", "x")).await.problem(), (400, "INVALID_REQUEST".to_owned()));
    assert_eq!(refused(String::new()).await.problem(), (400, "INVALID_REQUEST".to_owned()));
    assert_eq!(refused(form("file", "a/b.txt", "", "x")).await.problem(), (400, "INVALID_REQUEST".to_owned()));
    let two = form("file", "a", "", "x").replace("--B--\r\n", &form("file", "b", "", "y"));
    assert_eq!(refused(two).await.problem(), (400, "INVALID_REQUEST".to_owned()));
    let large = "x".repeat((20 << 20) + 1);
    assert_eq!(
        refused(form("file", "a", "", &large)).await.problem(),
        (413, "FILE_SIZE_MORE_THAN_ALLOWED_SIZE".to_owned())
    );
    let nobody = post(&zoho, "/crm/v8/Deals/5725767000009999999/Attachments", form("file", "a", "", "x")).await;
    assert_eq!(nobody.problem(), (400, "INVALID_DATA".to_owned()));
}

#[tokio::test]
async fn a_contact_has_one_photo() {
    let zoho = Zoho::start().await;
    let id = zoho.only("Contacts", "(Last_Name:equals:Castellano)").await;
    let path = format!("/crm/v8/Contacts/{id}/photo");
    assert!(zoho.get(&path).await.bytes.starts_with(b"GIF89a"));
    let text = post(&zoho, &path, form("file", "a.txt", "text/plain", "x")).await;
    assert_eq!(text.problem(), (400, "INVALID_DATA".to_owned()));
    assert_eq!(post(&zoho, &path, form("file", "a.png", "image/png", "new")).await.status, 200);
    assert_eq!(&zoho.get(&path).await.bytes[..], b"new");
    assert_eq!(zoho.delete(&path).await.status, 200);
    assert_eq!(zoho.get(&path).await.status, 204);
    let deal = zoho.only("Deals", "(Deal_Name:equals:Ironbridge site reporting)").await;
    assert_eq!(zoho.get(&format!("/crm/v8/Deals/{deal}/photo")).await.problem(), (400, "INVALID_MODULE".to_owned()));
}

#[tokio::test]
async fn files_wait_for_a_field() {
    let zoho = Zoho::start().await;
    let added = post(&zoho, "/crm/v8/files", form("file", "c.bin", "application/pdf", "%PDF")).await;
    let id = added.json()["data"][0]["details"]["id"].as_str().unwrap().to_owned();
    let file = zoho.get(&format!("/crm/v8/files?id={id}")).await;
    assert_eq!((&file.bytes[..], &file.headers["content-type"]), (&b"%PDF"[..], &"application/pdf".parse().unwrap()));
    assert_eq!(zoho.get("/crm/v8/files").await.problem(), (400, "REQUIRED_PARAM_MISSING".to_owned()));
    let eleven: String = (0..11).map(|at| form("file", &format!("{at}"), "", "").replace("--B--\r\n", "")).collect();
    let eleven = format!("{eleven}--B--\r\n");
    assert_eq!(post(&zoho, "/crm/v8/files", eleven).await.problem(), (400, "LIMIT_EXCEEDED".to_owned()));
}
