//! The knowledge base.

use serde_json::json;

use super::{Builder, stamp};

/// Category, title, status, words by which it is suggested, text.
type Article = (&'static str, &'static str, &'static str, &'static str, &'static str);

#[rustfmt::skip]
const ARTICLES: &[Article] = &[
    ("Account", "Reset two-factor authentication", "Published", "2fa two factor authenticator lost phone new code token login",
     "<p>You need one of your recovery codes.</p><ol><li>Open the sign-in page and choose <b>Use a recovery code</b>.</li><li>Enter one of the ten codes you saved when you switched two-factor authentication on.</li><li>Go to <b>Profile &gt; Security</b> and choose <b>Reset authenticator</b>.</li><li>Scan the new QR code with your phone.</li></ol><p>Without recovery codes an administrator of your company resets it under <b>Admin &gt; Users</b>.</p>"),
    ("Account", "Sign in with SSO: renew the certificate", "Published", "sso saml certificate expired login single sign identity provider",
     "<p>When your identity provider gets a new certificate, upload it under <b>Admin &gt; Single sign-on &gt; Certificates</b> before the old one ends. Both are accepted for 30 days.</p>"),
    ("Account", "Invite colleagues", "Published", "add colleague user invite team member seat",
     "<p>Administrators invite people under <b>Admin &gt; Users &gt; Invite</b>. The link is good for seven days.</p>"),
    ("Billing", "Read your invoice", "Published", "invoice billing vat charge address",
     "<p>The invoice lists seats, add-ons and tax apart. VAT numbers are changed under <b>Billing &gt; Company details</b>.</p>"),
    ("Billing", "Refunds and credits", "Published", "refund charged twice double credit payment",
     "<p>Payments that were taken twice are returned within five working days. Unused licences become credit on the next invoice.</p>"),
    ("How-to", "Export reports to CSV or Excel", "Published", "export csv excel report download columns",
     "<p>Open the report, choose <b>Share &gt; Export</b>, pick CSV or Excel and press <b>Export</b>.</p><ol><li>Up to 50,000 rows come as one file.</li><li>Larger exports are mailed as a link that is good for 24 hours.</li><li>Hidden columns are left out: show them first under <b>Columns</b>.</li></ol>"),
    ("How-to", "Import large files", "Published", "import crash large files rows split upload",
     "<p>Files over 100 MB are split into parts of 50,000 rows before they are imported.</p>"),
    ("Integration", "Connect the calendar", "Published", "calendar sync integration connect events",
     "<p>Choose <b>Integrations &gt; Calendar</b> and sign in. Events appear within ten minutes.</p>"),
    ("Integration", "API keys and limits", "Published", "api key limit rate 429 integration",
     "<p>Keys are made under <b>Admin &gt; API</b>. A key may call 600 times a minute.</p>"),
    ("Outage", "What we do when the service is down", "Draft", "outage down downtime error 500 status",
     "<p>Draft. The status page tells what is known; post-mortems follow within three days.</p>"),
];

pub(super) fn add(builder: &mut Builder) {
    let department = builder.id("departments", "Support");
    let author = builder.id("agents", "Marcus Lindqvist");
    for (index, &(category, title, status, keywords, answer)) in ARTICLES.iter().enumerate() {
        let age = 24 * (300 - 20 * i64::try_from(index).unwrap_or(0));
        let (created, modified) = (stamp(builder.ago(age)), stamp(builder.ago(age / 2)));
        let category_id = match builder.id("categories", category) {
            serde_json::Value::Null => {
                builder.add("categories", category, json!({"name": category})).to_string().into()
            }
            known => known,
        };
        let permalink = title.to_lowercase().replace([' ', ':'], "-").replace("--", "-");
        let url = format!("https://desk.northwind-demo.example/portal/en/kb/articles/{permalink}");
        let published = status == "Published";
        builder.add("articles", title, json!({
            "title": title, "answer": answer, "summary": summary(answer), "status": status, "keywords": keywords,
            "permission": "ALL", "locale": "en", "webUrl": url, "portalUrl": url, "permalink": permalink,
            "categoryId": category_id, "category": {"id": category_id, "name": category, "locale": "en"},
            "departmentId": department, "authorId": author, "ownerId": author, "createdTime": created,
            "modifiedTime": modified, "latestVersion": "1.0", "latestVersionStatus": status,
            "latestPublishedVersion": if published { json!("1.0") } else { json!(null) }, "isTrashed": false,
            "viewCount": (index * 37 % 101).to_string(), "likeCount": (index * 5 % 13).to_string(), "dislikeCount": "0",
            "feedbackCount": "0", "attachmentCount": "0", "tags": [],
        }));
    }
}

fn summary(answer: &str) -> String {
    answer
        .split(['<', '>'])
        .step_by(2)
        .collect::<Vec<_>>()
        .join(" ")
        .split_whitespace()
        .take(18)
        .collect::<Vec<_>>()
        .join(" ")
}
