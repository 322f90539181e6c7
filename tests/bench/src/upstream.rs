//! An upstream that costs next to nothing: every request is answered with the same record of 1 KB.
//!
//! It prints its URL as the first line, and serves until it is killed. An argument is the time in milliseconds that it
//! takes for an answer; without one it answers at once. `POST /oauth/v2/token` is answered
//! with an access token, so that a server can be pointed at it as a whole.

use std::convert::Infallible;
use std::time::Duration;

use bytes::Bytes;
use http_body_util::Full;
use hyper::header::{CONTENT_TYPE, HeaderValue};
use hyper::{Request, Response, body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;

const TOKEN: &str = r#"{"access_token":"1000.bench","expires_in":3600,"token_type":"Bearer"}"#;
const SIZE: usize = 1024;

/// One lead as Zoho CRM returns it, its description padded until the answer has `SIZE` bytes.
fn record() -> String {
    let with = |description: &str| {
        serde_json::json!({"data": [{
            "id": "5545974000000403001",
            "Owner": {"name": "Marcus Johnson", "id": "5545974000000291001", "email": "marcus@northwind.example"},
            "Salutation": "Ms.", "First_Name": "Dana", "Last_Name": "Reyes", "Full_Name": "Dana Reyes",
            "Company": "Blue Harbor", "Designation": "Head of Operations", "Email": "dana@blueharbor.example",
            "Phone": "+1 555 0100", "Mobile": null, "Website": "https://blueharbor.example",
            "Lead_Source": "Trade Show", "Lead_Status": "Contacted", "Industry": "Logistics", "Rating": "Active",
            "Annual_Revenue": 4_200_000, "No_of_Employees": 85, "Email_Opt_Out": false,
            "City": "Portland", "State": "Oregon", "Zip_Code": "97201", "Country": "United States",
            "Created_Time": "2026-09-01T10:15:00-07:00", "Modified_Time": "2026-11-12T16:40:00-08:00",
            "Tag": [{"name": "webinar", "id": "5545974000000611002"}],
            "Description": description,
        }]})
        .to_string()
    };
    let padding = SIZE.saturating_sub(with("").len());
    with(&"Asked for a quote. ".chars().cycle().take(padding).collect::<String>())
}

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let delay = match std::env::args().nth(1).map(|argument| argument.parse()) {
        None => None,
        Some(Ok(milliseconds)) => Some(Duration::from_millis(milliseconds)),
        Some(Err(_)) => return Err(std::io::Error::other("the argument is no number of milliseconds")),
    };
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("http://{}", listener.local_addr()?);
    let record = Bytes::from(record());
    loop {
        let (stream, _) = listener.accept().await?;
        stream.set_nodelay(true)?;
        let record = record.clone();
        tokio::spawn(async move {
            let service = service_fn(move |request: Request<Incoming>| {
                let is_token = request.uri().path() == "/oauth/v2/token";
                let body = if is_token { Bytes::from_static(TOKEN.as_bytes()) } else { record.clone() };
                let mut response = Response::new(Full::new(body));
                let kind = HeaderValue::from_static("application/json;charset=UTF-8");
                response.headers_mut().insert(CONTENT_TYPE, kind);
                async move {
                    if let Some(delay) = delay.filter(|_| !is_token) {
                        tokio::time::sleep(delay).await;
                    }
                    Ok::<_, Infallible>(response)
                }
            });
            // A client that goes away in the middle is how a measurement ends.
            let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
        });
    }
}
