//! `generator catalog`: pages out of the specs alone. `tests/catalog` opens them in a browser.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use generator::emit::Package;
use generator::lower::Drafts;
use generator::tokens::Counter;
use generator::{catalog, pipeline, write};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn run(specs: &Path, out: &Path) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_generator"));
    command.args(["catalog", "--format", "json", "--specs"]).arg(specs).arg("--out").arg(out).output().unwrap()
}

fn report(output: &Output) -> serde_json::Value {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn every_tool_has_its_page_with_all_that_is_known_of_it() {
    let specs = root().join("specs");
    let mut counter = Counter::from_schemas(&root().join("generated"));
    let compiled = pipeline::compile(&specs, Drafts::Left, &Package::Member, &mut counter).unwrap();
    let emitted = compiled.emitted.as_ref().expect("the specs are sound");
    let drafts = pipeline::examine_with(&specs, Drafts::Included).server;
    let files = catalog::files(&compiled, emitted, &drafts, &catalog::Vendor::new()).unwrap();
    let again = catalog::files(&compiled, emitted, &drafts, &catalog::Vendor::new()).unwrap();
    assert_eq!(files, again, "the same inputs give the same bytes");
    // The templates escape slashes too.
    let page = |path: &str| String::from_utf8(files[path].clone()).unwrap().replace("&#x2f;", "/");
    let mut marked = 0;
    for tool in compiled.server.tools.values() {
        let text = page(&format!("tools/{}.html", tool.name));
        for argument in &tool.arguments {
            let head = format!("<code class=\"field-name\">{}</code>", argument.name);
            assert!(text.contains(&head), "{}: {}", tool.name, argument.name);
        }
        for scope in &tool.scopes {
            assert!(text.contains(&format!("<code>{scope}</code>")), "{}: {scope}", tool.name);
        }
        assert_eq!(text.matches("<figure class=\"example\">").count(), tool.examples.len(), "{}", tool.name);
        assert_eq!(text.contains("class=\"tag unsure\""), tool.evidence.is_some(), "{}", tool.name);
        marked += usize::from(tool.evidence.is_some());
        let product = page(&format!("products/{}.html", tool.product));
        assert!(product.contains(&format!("href=\"../tools/{}.html\"", tool.name)), "{}", tool.name);
    }
    assert!(marked > 0, "some tool is marked as not documented");
    let bundles = page("bundles.html");
    for bundle in compiled.server.bundles.values() {
        let tokens = bundle.tokens(&emitted.tokens);
        assert!(bundles.contains(&format!("<h2 id=\"{}\">", bundle.name)), "{}", bundle.name);
        assert!(
            bundles.contains(&format!("{},{:03} of 12,000 tokens", tokens / 1000, tokens % 1000)),
            "{}",
            bundle.name
        );
        assert!(bundles.contains(&format!("{} of 40 tools", bundle.tools.len())), "{}", bundle.name);
    }
    for product in compiled.server.products.values() {
        let text = page(&format!("products/{}.html", product.name));
        let squares = text.matches("width=\"10\" height=\"10\" rx=\"2\"><title>").count();
        assert_eq!(squares, product.operations.len(), "every operation of {} is a square", product.name);
    }
    for (path, bytes) in &files {
        let text = String::from_utf8_lossy(bytes).replace("&#x2f;", "/");
        for outside in ["src=\"http", "href=\"http", "src=\"//", "url(", "@import"] {
            assert!(!text.contains(outside), "{path} loads from outside: {outside}");
        }
    }
}

/// A copy of the smallest specs without a fault.
fn specs() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/problems/_base");
    copy(&from, folder.path());
    folder
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

#[test]
fn a_page_that_nothing_makes_any_more_is_removed_and_a_stranger_stays() {
    let (specs, out) = (specs(), tempfile::tempdir().unwrap());
    let first = report(&run(specs.path(), out.path()));
    assert_eq!(first["tools"], 1);
    let page = out.path().join("tools/list_all_shop_items.html");
    assert!(page.is_file());
    write::replace(&out.path().join("tools/notes.html"), b"<p>mine</p>").unwrap();
    let again = report(&run(specs.path(), out.path()));
    assert_eq!(again["files"]["updated"], serde_json::json!([]));
    let resource = specs.path().join("shop/resources/items.yaml");
    let text = fs::read_to_string(&resource).unwrap();
    write::replace(
        &resource,
        text.replace("    operation: GET /items\n", "    operation: GET /items\n    name: find_items\n").as_bytes(),
    )
    .unwrap();
    let third = report(&run(specs.path(), out.path()));
    assert_eq!(third["files"]["removed"], serde_json::json!(["tools/list_all_shop_items.html"]));
    assert!(!page.exists() && out.path().join("tools/notes.html").is_file());
}

/// Of the vendor's own descriptions, where they are given, everything is a square; else the page says that it is not
/// the whole.
#[test]
fn what_the_vendor_has_is_counted_where_it_is_given() {
    let (specs, vendor) = (specs(), tempfile::tempdir().unwrap());
    let pages = |arguments: &[&str]| {
        let out = tempfile::tempdir().unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_generator"));
        command.args(["catalog", "--format", "json", "--specs"]).arg(specs.path()).arg("--out").arg(out.path());
        let output = command.args(arguments).output().unwrap();
        let read = |name: &str| fs::read_to_string(out.path().join(name)).unwrap().replace("&#x2f;", "/");
        report(&output);
        (read("products/shop.html"), read("index.html"))
    };
    let squares = |page: &str, state: &str| page.matches(&format!("<rect class=\"state-{state}\" x=\"")).count();
    let (page, index) = pages(&[]);
    assert!(page.contains("What the vendor has beyond these is not counted."), "{page}");
    assert!(index.contains("3 described operations: 1 used by tools, 2 not used"), "{index}");
    assert_eq!(squares(&page, "elsewhere"), 0);

    // The vendor has moved, renamed a parameter, and has two operations more.
    copy(&specs.path().join("shop/openapi"), &vendor.path().join("shop"));
    let file = vendor.path().join("shop/shop.yaml");
    let text = fs::read_to_string(&file)
        .unwrap()
        .replace("/items/{id}", "/items/{item_id}")
        .replace("name: id", "name: item_id");
    let more = "  /orders:\n    get: {tags: [Orders], responses: {}}\n    delete: {tags: [Orders], responses: {}}\n";
    write::replace(&file, format!("{text}{more}").replace("/v1", "/v2").as_bytes()).unwrap();
    let folder = vendor.path().to_str().unwrap().to_owned();
    let (page, index) = pages(&["--openapi", &folder]);
    let told = "1 used by tools, 2 not used, 2 not described here";
    assert!(page.contains("(5 in 1 file)") && page.contains(told), "{page}");
    assert!(index.contains(&format!("5 operations of the vendor: {told}")), "{index}");
    // One in the bar, one in the legend, and one for each operation.
    assert_eq!(squares(&page, "elsewhere"), 2 + 2);
    assert!(page.contains("<code>DELETE /orders</code>") && page.contains("<h3>Orders "), "{page}");

    let out = tempfile::tempdir().unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_generator"));
    command
        .args(["catalog", "--openapi"])
        .arg(out.path())
        .arg("--specs")
        .arg(specs.path())
        .arg("--out")
        .arg(out.path());
    let output = command.output().unwrap();
    assert_eq!(output.status.code(), Some(2), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(fs::read_dir(out.path()).unwrap().count(), 0);
}

#[test]
fn faulty_specs_write_nothing() {
    let (specs, out) = (specs(), tempfile::tempdir().unwrap());
    write::replace(&specs.path().join("shop/docs/items.yaml"), b"list: {title: 7}\n").unwrap();
    let output = run(specs.path(), out.path());
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(fs::read_dir(out.path()).unwrap().count(), 0);
    assert!(String::from_utf8_lossy(&output.stderr).contains("nothing was written"));
}
