//! local
use generator::*;
fn main() {
    let a: Vec<String> = std::env::args().collect();
    let t = std::time::Instant::now();
    let s = read::read(std::path::Path::new(&a[1]));
    eprintln!("read {:?}", t.elapsed());
    let mut p = problem::Problems::default();
    let server = lower::lower(&s, &mut p);
    eprintln!("lowered {:?}", t.elapsed());
    let all = p.sorted();
    if a.get(2).map(String::as_str) == Some("ir") { println!("{}", serde_json::to_string_pretty(&server.tools).unwrap()); }
    if a.get(2).map(String::as_str) != Some("quiet") { print!("{}", render::text(&all, &s, false)); }
    let mut codes = std::collections::BTreeMap::new();
    for x in &all { *codes.entry((x.severity, x.code)).or_insert(0) += 1; }
    eprintln!("{codes:?} tools {} outcomes {:?}", server.tools.len(), lower::outcomes(&server));
    eprintln!("tools: {:?}", server.tools.keys().collect::<Vec<_>>());
}
