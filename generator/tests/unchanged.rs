//! A run that has nothing to do compiles nothing, and whatever changes is noticed.
//!
//! That a run went by the last one is seen by a mark that is written into what the last one left behind. A run that
//! noticed a change tells nothing of it, and leaves what a run into an empty folder makes.

mod folders;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use generator::write::replace;
use serde_json::Value;
use tempfile::TempDir;

use folders::without_stamp;

const STAMP: &str = ".generator-stamp";
const MARK: &str = "told before";

fn fixture() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/problems/_base")
}

/// A copy of the specs, and the package made of them.
struct Made {
    folder: TempDir,
}

impl Made {
    fn new() -> Self {
        let made = Self { folder: tempfile::tempdir().unwrap() };
        for (path, bytes) in without_stamp(&fixture()) {
            replace(&made.specs().join(path), &bytes).unwrap();
        }
        made.edit("specs/shop/product.yaml", "openapi: [openapi/*.yaml]", "openapi: [openapi/*.yaml, openapi/*.json]");
        made.add("specs/shop/openapi/more.json", "{\n\"openapi\": \"3.0.3\", \"info\": {}, \"paths\": {}}\n");
        made.add(
            "specs/bundles/readers.yaml",
            "bundle: readers\nfor: Those who look.\nrisks: [read]\ntools: [list_all_shop_items]\n",
        );
        made.run(&[]);
        made.mark();
        made
    }

    fn specs(&self) -> PathBuf {
        self.folder.path().join("specs")
    }

    fn out(&self) -> PathBuf {
        self.folder.path().join("out")
    }

    fn ended(&self, out: &Path, more: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_generator"));
        command.arg("--specs").arg(self.specs()).arg("--out").arg(out).args(["--runtime", "0.1"]).args(more);
        command.output().unwrap()
    }

    fn run(&self, more: &[&str]) -> String {
        let ended = self.ended(&self.out(), more);
        let told = String::from_utf8_lossy(&ended.stdout).into_owned() + &String::from_utf8_lossy(&ended.stderr);
        assert!(ended.status.success(), "{told}");
        told
    }

    /// Has the next run tell that it goes by the last one.
    fn mark(&self) {
        let path = self.out().join(STAMP);
        let mut stamp: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
        stamp["told"]["report"]["products"][0]["product"] = MARK.into();
        replace(&path, &serde_json::to_vec(&stamp).unwrap()).unwrap();
    }

    fn edit(&self, path: &str, from: &str, to: &str) {
        let path = self.folder.path().join(path);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{}: {from}", path.display());
        replace(&path, text.replacen(from, to, 1).as_bytes()).unwrap();
    }

    fn add(&self, path: &str, text: &str) {
        replace(&self.folder.path().join(path), text.as_bytes()).unwrap();
    }

    fn remove(&self, path: &str) {
        fs::remove_file(self.folder.path().join(path)).unwrap();
    }

    /// As from scratch.
    fn is_right(&self, more: &[&str]) {
        let fresh = self.folder.path().join("fresh");
        assert!(self.ended(&fresh, more).status.success());
        assert!(without_stamp(&fresh) == without_stamp(&self.out()), "the package is not what a first run makes");
    }
}

#[test]
fn nothing_is_compiled_where_nothing_changed() {
    let made = Made::new();
    let before = without_stamp(&made.out());
    assert!(made.run(&[]).contains(MARK));
    let report: Value = serde_json::from_str(&made.run(&["--format", "json"])).unwrap();
    assert_eq!(report["products"][0]["product"], MARK);
    assert_eq!(report["files"]["unchanged"], before.len());
    assert!(without_stamp(&made.out()) == before);
    // A reader of the whole report, and a reviewer, are told by a whole run.
    assert!(!made.run(&["--report"]).contains(MARK));
    made.mark();
    assert!(!made.run(&["--check"]).contains(MARK));
}

#[test]
fn a_run_tells_the_same_either_way() {
    let made = Made::new();
    made.remove(&format!("out/{STAMP}"));
    let told = |made: &Made| {
        let mut report: Value = serde_json::from_str(&made.run(&["--format", "json"])).unwrap();
        report["seconds"] = 0.into();
        report
    };
    assert_eq!(told(&made), told(&made));
}

#[test]
fn every_change_is_noticed() {
    type Change = (&'static str, fn(&Made));
    let changes: [Change; 17] = [
        ("a product", |made| made.edit("specs/shop/product.yaml", "title: Shop", "title: Other shop")),
        ("a resource spec", |made| made.edit("specs/shop/resources/items.yaml", "methods:", "methods: # edited\n")),
        ("a doc", |made| made.edit("specs/shop/docs/items.yaml", "Lists the items", "Tells the items")),
        ("a description in YAML", |made| made.edit("specs/shop/openapi/shop.yaml", "minLength: 1", "minLength: 2")),
        ("a description in JSON", |made| made.edit("specs/shop/openapi/more.json", "\n", " \n")),
        ("the table of hosts", |made| made.edit("specs/data_centres.yaml", "\n", "\n# edited\n")),
        ("what is known of the vendor", |made| made.edit("specs/_vendor.yaml", "\n", "\n# edited\n")),
        ("a bundle", |made| made.edit("specs/bundles/readers.yaml", "\n", "\n# edited\n")),
        ("a file added", |made| made.add("specs/shop/openapi/more.yaml", "openapi: 3.0.3\ninfo: {}\npaths: {}\n")),
        ("a file removed", |made| made.remove("specs/_vendor.yaml")),
        ("a file renamed", |made| {
            let from = made.specs().join("bundles/readers.yaml");
            fs::rename(&from, from.with_file_name("others.yaml")).unwrap();
            made.edit("specs/bundles/others.yaml", "readers", "others");
        }),
        ("an output edited, as long as before", |made| made.edit("out/src/shop/items.rs", "Generated", "generated")),
        ("an output removed", |made| made.remove("out/tool.schema.json")),
        ("a surface edited", |made| {
            let name = fs::read_dir(made.out().join("surface/shop")).unwrap().next().unwrap().unwrap().file_name();
            made.edit(&format!("out/surface/shop/{}", name.to_string_lossy()), "Generated", "Changed");
        }),
        ("an output left over", |made| made.add("out/src/shop/gone.rs", "//! Generated from x\n")),
        ("the inputs' digests edited", |made| made.edit("out/inputs.lock", "\n", "\n\n")),
        ("a broken stamp", |made| made.edit(&format!("out/{STAMP}"), "{", "")),
    ];
    for (what, change) in changes {
        let made = Made::new();
        change(&made);
        assert!(!made.run(&[]).contains(MARK), "{what}");
        made.is_right(&[]);
    }
    let made = Made::new();
    assert!(!made.run(&["--include-drafts"]).contains(MARK));
    made.is_right(&["--include-drafts"]);
}

#[test]
fn a_run_that_fails_leaves_no_stamp_that_hides_it() {
    let made = Made::new();
    made.edit("specs/shop/product.yaml", "product: shop", "product: shops");
    for _ in 0..2 {
        assert_eq!(made.ended(&made.out(), &[]).status.code(), Some(1));
    }
    made.edit("specs/shop/product.yaml", "product: shops", "product: shop");
    // All is as it was when the stamp was left.
    assert!(made.run(&[]).contains(MARK));
}
