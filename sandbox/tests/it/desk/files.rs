//! Uploads and attachments.

use serde_json::json;

use super::*;

/// A multipart body with one file under a name.
async fn send_file(zoho: &Zoho, path: &str, part: &str, content: &str) -> Answer {
    let token = format!("Zoho-oauthtoken {}", zoho.token);
    let headers = [ORG, ("authorization", token.as_str()), ("content-type", "multipart/form-data; boundary=edge")];
    let body = format!(
        "--edge\r\nContent-Disposition: form-data; name=\"{part}\"; filename=\"notes.txt\"\r\nContent-Type: text/plain\r\n\r\n{content}\r\n--edge--\r\n"
    );
    zoho.send("POST", &format!("/api/v1{path}"), &headers, body).await.unwrap()
}

#[tokio::test]
async fn a_file_goes_on_a_ticket_and_comes_back_as_it_was() {
    let zoho = Zoho::start().await;
    let id = ticket(&zoho, "VAT").await;
    let path = format!("/tickets/{id}/attachments");
    let made = send_file(&zoho, &format!("{path}?isPublic=true"), "file", "one\r\ntwo").await.json();
    assert_eq!((&made["name"], &made["size"], &made["isPublic"]), (&json!("notes.txt"), &json!("8"), &json!(true)));
    let one = format!("{path}/{}", made["id"].as_str().unwrap());
    let content = get(&zoho, &format!("{one}/content")).await;
    assert_eq!((content.status, &content.bytes[..]), (200, &b"one\r\ntwo"[..]));
    assert_eq!(get(&zoho, &path).await.column("name"), ["notes.txt"]);
    assert_eq!(stored(&zoho, &id).await["attachmentCount"], "1");
    assert_eq!(call(&zoho, "DELETE", &one, None).await.status, 200);
    assert_eq!(get(&zoho, &path).await.status, 204);
}

#[tokio::test]
async fn an_upload_is_named_by_a_comment_and_anything_else_is_refused() {
    let zoho = Zoho::start().await;
    let id = ticket(&zoho, "VAT").await;
    let upload = send_file(&zoho, "/uploads", "file", "text").await.json();
    let path = format!("/tickets/{id}/comments");
    assert_eq!(post(&zoho, &path, json!({"content": "See file", "attachmentIds": [upload["id"]]})).await.status, 200);
    let lost = post(&zoho, &path, json!({"content": "See file", "attachmentIds": ["77"]})).await;
    assert_wrong(&lost, "/attachmentIds", "invalid");
    assert_wrong(&send_file(&zoho, "/uploads", "document", "text").await, "/file", "missing");
    assert_eq!(problem(&post(&zoho, "/uploads", json!({})).await), (415, "UNSUPPORTED_MEDIA_TYPE".to_owned()));
    let large = send_file(&zoho, "/uploads", "file", &"x".repeat(20 * 1024 * 1024 + 1)).await;
    assert_eq!(problem(&large), (413, "RESOURCE_SIZE_EXCEEDED".to_owned()));
}
